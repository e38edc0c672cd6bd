using System.Globalization;
using Bulletin.Core.Findings;
using Spectre.Console;

namespace Bulletin.Cli.Building;

/// <summary>What a run came to, issue by issue: a table for those who watch, a line for a log that had something go wrong.</summary>
internal sealed class BuildTable(Surroundings here, Language language)
{
    /// <summary>Beyond so many, issues that there is nothing to say of are only counted.</summary>
    private const int MostRows = 100;

    /// <summary>As many as a line may name.</summary>
    private const int MostNames = 10;

    private readonly List<Row> _rows = [];

    private sealed record Row(string Path, int? Pages, Wording Result, bool IsMade, bool IsQuiet, int Errors, int Warnings, int Notices,
        TimeSpan Time);

    public void Take(Outcome outcome)
    {
        int Count(Severity severity) => outcome.Findings.Count(finding => finding.Severity == severity);
        var (errors, warnings) = (Count(Severity.Error), Count(Severity.Warning));
        var isMade = outcome is { HasFaults: false, HasErrors: false };
        _rows.Add(new Row(outcome.Path, outcome.Pages, ResultOf(outcome), isMade, isMade && errors + warnings == 0, errors, warnings,
            Count(Severity.Notice), outcome.Time));
    }

    public void Print()
    {
        if (_rows.Count < 2) return;
        if (here.Screen.ShowsOut) PrintTable();
        else if (_rows.Exists(row => !row.IsMade)) PrintLine();
    }

    private static Wording ResultOf(Outcome outcome)
    {
        if (outcome.LeftAlone.Count > 0)
            return new($"没有覆盖 {string.Join('、', outcome.LeftAlone)}", $"left alone: {string.Join(", ", outcome.LeftAlone)}");
        if (outcome.Findings.Any(finding => finding.Severity == Severity.Error)) return new("有错误，没有生成", "errors, not made");
        if (outcome.Faults.Count > 0) return outcome.Results.Count > 0 ? new("只生成了一部分", "made in part") : new("没能生成", "could not be made");
        if (outcome.Differs) return Fates.Differs;
        return outcome.Results.Any(result => result.Fate == Fates.Written) ? Fates.Written : Fates.Unchanged;
    }

    private void PrintTable()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = here.Screen.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = here.Screen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(here.Out),
        });
        console.Profile.Width = here.Screen.Width;
        console.Profile.Capabilities.Unicode = true;
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (head, isNumber) in ((Wording, bool)[])[(new("期", "issue"), false), (new("页", "pages"), true),
            (new("结果", "result"), false), (new("发现", "findings"), false), (new("用时", "time"), true)])
            table.AddColumn(new TableColumn(new Text(head.In(language)))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
            });
        var shown = _rows.Count <= MostRows ? _rows : _rows.FindAll(row => !row.IsQuiet);
        foreach (var row in shown) table.AddRow(Cells(row));
        if (shown.Count > 0) console.Write(table);
        console.Write(new Text(Sum().In(language) + "\n"));
    }

    private Text[] Cells(Row row)
    {
        var style = !row.IsMade ? new Style(Color.Red) : row.Warnings > 0 ? new Style(Color.Yellow) : Style.Plain;
        return
        [
            new Text(Printable.Of(row.Path), style),
            new Text(row.Pages?.ToString(CultureInfo.InvariantCulture) ?? ""),
            new Text(Printable.Of(row.Result.In(language)), style),
            new Text(Findings(row).In(language)),
            new Text(string.Create(CultureInfo.InvariantCulture, $"{row.Time.TotalMilliseconds:0} ms")),
        ];
    }

    private static Wording Findings(Row row)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        foreach (var (count, word, name) in ((int, string, string)[])[(row.Errors, "错误", "errors"), (row.Warnings, "警告", "warnings"),
            (row.Notices, "提示", "notices")])
        {
            if (count == 0) continue;
            chinese.Add(string.Create(CultureInfo.InvariantCulture, $"{word} {count}"));
            english.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {name}"));
        }
        return new(string.Join(' ', chinese), string.Join(", ", english));
    }

    private Wording Sum()
    {
        var made = _rows.Count(row => row.IsMade);
        return made == _rows.Count
            ? new($"共 {_rows.Count} 期，全部完成", $"{_rows.Count} issues, all done")
            : new($"共 {_rows.Count} 期，完成 {made} 期，未完成 {_rows.Count - made} 期",
                $"{_rows.Count} issues: {made} done, {_rows.Count - made} not");
    }

    private void PrintLine()
    {
        var failed = _rows.FindAll(row => !row.IsMade);
        var names = failed.Take(MostNames).Select(row => (row.Path, row.Result)).ToList();
        var listed = $"{Sum().In(language)}{new Wording("：", ": ").In(language)}"
            + string.Join(new Wording("；", "; ").In(language), names.Select(row => $"{row.Path} {row.Result.In(language)}"))
            + (failed.Count > names.Count ? "……" : "");
        here.Say(new(listed, listed), language);
    }
}
