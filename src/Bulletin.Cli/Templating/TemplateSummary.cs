using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Checking;
using Bulletin.Word.Checking.Geometry;

namespace Bulletin.Cli.Templating;

/// <summary>What was looked at in a template, as three tables: controls, styles, clauses.</summary>
internal sealed class TemplateSummary
{
    private readonly StringBuilder _text = new();
    private readonly TemplateInspection _inspection;
    private readonly Language _language;

    private TemplateSummary(TemplateInspection inspection, Language language) => (_inspection, _language) = (inspection, language);

    /// <param name="findings">Those told of, for the last line.</param>
    public static string Write(TemplateInspection inspection, IReadOnlyList<Finding> findings, string shown, Language language)
    {
        var summary = new TemplateSummary(inspection, language);
        summary.Heading(shown);
        summary.Controls();
        summary.Styles();
        summary.Clauses();
        summary.Result(findings);
        return summary._text.ToString();
    }

    private void Heading(string shown) =>
        _text.Append(_inspection.IsForIndex
            ? In($"{Printable.AtLineStart(shown)}：总目录模板\n", $"{Printable.AtLineStart(shown)}: a template for an index\n")
            : In($"{Printable.AtLineStart(shown)}：期刊模板\n", $"{Printable.AtLineStart(shown)}: a template for issues\n"));

    private void Controls()
    {
        _text.Append(In("\n内容控件\n", "\nContent controls\n"));
        var rows = new List<string[]>();
        foreach (var known in _inspection.Known)
        {
            var found = _inspection.Controls.Where(control => control.Tag == known.Tag).ToList();
            var places = string.Join(In("；", "; "), found.Select(control => control.Place.Wording.In(_language)));
            rows.Add([found.Count > 0 ? "✓" : "–", known.Tag, known.Label.In(_language), Need(known),
                found.Count > 0 ? places : In("没有", "none")]);
        }
        foreach (var control in _inspection.Controls.Where(control => control.Tag.Length > 0
            && _inspection.Known.All(known => known.Tag != control.Tag)))
            rows.Add(["?", control.Tag, control.Title, In("不认识", "unknown"), control.Place.Wording.In(_language)]);
        Table(rows);
    }

    private string Need(KnownControl known)
    {
        var need = known.Need switch
        {
            ControlNeed.Required => In("必需", "required"),
            ControlNeed.Frame => In("可不要", "may go"),
            _ => In("可选", "optional"),
        };
        return known.Repeats ? need + In("，重复", ", repeats") : need;
    }

    private void Styles()
    {
        _text.Append(In("\n样式\n", "\nStyles\n"));
        Table([.. _inspection.Styles.Select(style => (string[])
        [
            style.IsThere ? "✓" : "–", style.Style.Id, style.Style.Shown.In(_language), StyleKindNames.Of(style.Style.Kind).In(_language),
            style.Style.Use.In(_language),
            style.Style.IsNamedByProgram
                ? In("程序用", "used by the program")
                : style.Uses > 0 ? In($"模板里用了 {style.Uses} 处", $"uses in the template: {style.Uses}") : In("没有用", "not used"),
        ])]);
    }

    private void Clauses()
    {
        _text.Append(In("\n与 GB/T 9704—2012 对照（○ 只供对照：简报不在十五种公文之列，报头各条不作约束）\n",
            "\nGB/T 9704—2012 (○ for comparison only: a bulletin is none of the fifteen kinds of document, and its masthead is "
                + "not bound)\n"));
        Table([.. _inspection.Measurements.Select(measured => (string[])
        [
            Mark(measured), measured.Requirement.Clause.Replace("、", In("、", ", "), StringComparison.Ordinal),
            ClauseStrengthNames.Of(measured.Requirement.Strength).In(_language), measured.Requirement.Subject.In(_language),
            measured.Measured.In(_language),
            In($"应为{measured.Requirement.Wanted.Chinese}", $"wanted {measured.Requirement.Wanted.English}"), measured.Where.In(_language),
        ])]);
    }

    private static string Mark(Measurement measured) => (measured.Fit switch
    {
        Fit.Met => "✓",
        Fit.Off => "✗",
        _ => "–",
    }) + (measured.Requirement.Binds ? " " : "○");

    private void Result(IReadOnlyList<Finding> findings)
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        var (errors, warnings, notices) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Notice));
        var prescribed = _inspection.Measurements.Count(measured =>
            measured is { Fit: Fit.Off, Requirement: { Binds: true, Strength: ClauseStrength.Prescribed } });
        var verdict = errors > 0 ? new Wording("不能用", "cannot be used") : new Wording("可以用", "can be used");
        _text.Append(In(
            $"\n{verdict.Chinese}：{errors} 个错误，{warnings} 个警告，{notices} 个提示；不合标准“规定”的有 {prescribed} 处。\n",
            $"\n{verdict.English}: {errors} errors, {warnings} warnings, {notices} notices; {prescribed} off what the standard "
                + $"prescribes.\n"));
    }

    /// <summary>Columns set under one another, by the width of what is in them.</summary>
    private void Table(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0) return;
        rows = [.. rows.Select(row => Array.ConvertAll(row, Printable.Of))];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.Length; column++)
                line.Append(row[column]).Append(' ', widths[column] - Width(row[column]) + 2);
            _text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Characters.Width(rune);
        return width;
    }

    private string In(string chinese, string english) => new Wording(chinese, english).In(_language);
}
