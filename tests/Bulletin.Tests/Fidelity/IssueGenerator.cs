using System.Globalization;
using System.Text;
using Bulletin.Tests.Pictures;

namespace Bulletin.Tests.Fidelity;

/// <summary>Writes an issue file and its pictures, all out of one seed number: anything an office writes, in any mixture.</summary>
internal sealed class IssueGenerator
{
    private readonly Prose _prose;
    private readonly string _folder;
    private readonly string _name;
    private readonly StringBuilder _text = new();
    private int _pictures;

    private IssueGenerator(string folder, string name, int seed)
    {
        _folder = folder;
        _name = name;
        _prose = new Prose(new Random(seed));
    }

    /// <returns>The issue file's path.</returns>
    public static string Write(string folder, string name, int seed)
    {
        var generator = new IssueGenerator(folder, name, seed);
        generator.Masthead(seed);
        generator.Articles();
        generator.Tail();
        var path = Path.Combine(folder, name + ".yaml");
        File.WriteAllText(path, generator._text.ToString());
        return path;
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Masthead(int seed)
    {
        Line("报头:");
        if (_prose.Chance(0.6)) Line($"  标题: {_prose.Hanzi(6, 14)}");
        Line($"  刊名: {_prose.One<string>(["简报", "工作简报", "信息快报", "春运工作简报", "动态"])}");
        Line($"  期号: {Math.Abs(seed % 900) + 1}");
        if (_prose.Chance(0.4)) Line($"  总期号: {_prose.Next(1, 999)}");
        Line("  编发单位:");
        for (var i = _prose.Next(1, 5); i > 0; i--) Line($"    - {_prose.Hanzi(2, 20)}{i}处".Replace($"{i}处", _prose.One<string>(["办公室", "局", "处", "中心"]) + "一二三四五"[i - 1], StringComparison.Ordinal));
        Line($"  日期: {_prose.Next(2019, 2026)}-{_prose.Next(1, 12)}-{_prose.Next(1, 28)}");
        if (_prose.Chance(0.2)) Line("  密级: 内部资料 注意保存");
        if (_prose.Chance(0.2)) Line($"  编号: \"{_prose.Next(1, 999):000000}\"");
        if (_prose.Chance(0.6)) Line("要目: 自动");
        if (_prose.Chance(0.2)) Line($"按语: {_prose.Paragraph(_prose.Next(20, 120))}");
    }

    private void Articles()
    {
        Line("文章:");
        // Most bulletins are short; one in twenty is a volume.
        var characters = _prose.Chance(0.05) ? _prose.Next(8_000, 37_000) : _prose.Chance(0.1) ? _prose.Next(1, 200) : _prose.Next(300, 4_000);
        var count = _prose.Next(1, 5);
        string? column = null;
        for (var i = 0; i < count; i++)
        {
            if (_prose.Chance(0.3)) column = _prose.Hanzi(2, 4);
            Line($"  - 标题: {Title()}");
            if (column is not null) Line($"    栏目: {column}");
            if (_prose.Chance(0.2)) Line($"    副标题: {_prose.Hanzi(6, 18)}");
            if (_prose.Chance(0.5)) Line($"    摘要: {_prose.Paragraph(_prose.Next(20, 90))}");
            if (_prose.Chance(0.1)) Line($"    按语: {_prose.Paragraph(_prose.Next(20, 80))}");
            if (_prose.Chance(0.1)) Line("    另起页: 是");
            if (_prose.Chance(0.3)) Line($"    供稿: {_prose.Hanzi(4, 10)}");
            Line("    正文: |");
            Body(Math.Max(1, characters / count));
        }
    }

    private string Title() => _prose.Chance(0.2) ? _prose.Hanzi(4, 10) : _prose.Chance(0.3)
        ? $"{_prose.Hanzi(6, 10)}召开{_prose.Next(2019, 2026)}年{_prose.Hanzi(6, 14)}"
        : _prose.Hanzi(10, 38);

    private void Body(int characters)
    {
        var notes = 0;
        for (var written = 0; written < characters;)
        {
            var block = Block(ref notes);
            foreach (var line in block.Split('\n')) Line(line.Length == 0 ? "" : "      " + line);
            written += block.Length;
        }
        for (var n = 1; n <= notes; n++) Line($"      [^{n}]: {_prose.Paragraph(20)}");
    }

    private string Block(ref int notes) => _prose.Next(0, 24) switch
    {
        0 => $"{_prose.One<string>(["一", "二", "三", "四"])}、{_prose.Hanzi(6, 14)}",
        1 => $"（{_prose.One<string>(["一", "二", "三"])}）{_prose.Hanzi(6, 14)}",
        2 => $"{_prose.Next(1, 9)}. {_prose.Hanzi(5, 12)}",
        3 => $"（{_prose.Next(1, 9)}）{_prose.Hanzi(4, 10)}",
        4 => $"（{_prose.One<string>(["一", "二", "三"])}）{_prose.Hanzi(4, 8)}。{_prose.Paragraph(_prose.Next(30, 200))}",
        5 => $"**{_prose.Hanzi(4, 10)}。**{_prose.Paragraph(_prose.Next(40, 150))}",
        6 or 7 when _pictures < 12 => Photos(),
        8 => "\n" + (_prose.Chance(0.25) ? MergedTable() : Table()), // a blank line keeps it from a table right above
        9 when notes < 3 => $"{_prose.Paragraph(40).TrimEnd('。')}[^{++notes}]。",
        _ => _prose.Paragraph(_prose.Next(15, 260)),
    };

    private string Photos()
    {
        var count = _prose.Chance(0.6) ? 1 : _prose.Next(2, 3);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ =>
        {
            var (width, height) = _prose.One<(int, int)>([(1200, 800), (800, 1200), (1600, 500), (1000, 1000)]);
            var file = string.Create(CultureInfo.InvariantCulture, $"{_name}-{++_pictures}.jpg");
            File.WriteAllBytes(Path.Combine(_folder, file), MadeJpeg.Grey(width, height, _prose.Chance(0.15) ? 6 : 0));
            return $"![{(_prose.Chance(0.85) ? _prose.Hanzi(3, 22) : "")}]({file})";
        }));
    }

    private string Table()
    {
        var columns = _prose.Chance(0.15) ? _prose.Next(7, 12) : _prose.Next(2, 6);
        var longest = columns > 6 ? 2 : 7;
        var rows = _prose.Chance(0.1) ? _prose.Next(30, 80) : _prose.Next(2, 12);
        var text = new StringBuilder();
        if (_prose.Chance(0.6)) text.Append("表：").Append(_prose.Hanzi(5, 14)).Append('\n');
        text.Append('|').AppendJoin('|', Enumerable.Range(0, columns).Select(_ => _prose.Hanzi(2, Math.Min(longest, 5)))).Append("|\n|");
        text.AppendJoin('|', Enumerable.Range(0, columns).Select(i => i == 0 ? ":--" : _prose.One<string>(["--:", ":-:", "---"]))).Append("|\n");
        for (var r = 0; r < rows; r++)
            text.Append('|').AppendJoin('|', Enumerable.Range(0, columns).Select(i => i == 0 || _prose.Chance(0.2) ? _prose.Hanzi(2, longest) : $"{_prose.Next(1, columns > 6 ? 999 : 99999)}")).Append("|\n");
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A grid table whose header joins cells both ways.</summary>
    private string MergedTable()
    {
        var columns = _prose.Next(2, 4);
        const int Width = 12;
        var text = new StringBuilder();
        string Rule(char dash) => "+" + string.Concat(Enumerable.Repeat(new string(dash, Width) + "+", columns + 1));
        string Cell(string content, int cells = 1) => content + new string(' ', Width * cells + cells - 1 - 2 * content.Length) + "|";
        text.Append('+').Append('-', Width).Append('+').Append('-', Width * columns + columns - 1).Append("+\n");
        text.Append('|').Append(Cell(_prose.Hanzi(2, 4))).Append(Cell(_prose.Hanzi(2, 8), columns)).Append('\n');
        text.Append('|').Append(' ', Width).Append(string.Concat(Enumerable.Repeat("+" + new string('-', Width), columns))).Append("+\n");
        text.Append('|').Append(Cell("")).AppendJoin("", Enumerable.Range(0, columns).Select(_ => Cell(_prose.Hanzi(2, 5)))).Append('\n');
        text.Append(Rule('=')).Append('\n');
        for (var r = _prose.Next(2, 10); r > 0; r--)
            text.Append('|').AppendJoin("", Enumerable.Range(0, columns + 1).Select(_ => Cell(_prose.Hanzi(1, 6)))).Append('\n').Append(Rule('-')).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private void Tail()
    {
        Line("版记:");
        Line($"  报送: {_prose.Hanzi(6, 50)}。");
        if (_prose.Chance(0.8)) Line($"  分送: {_prose.Hanzi(6, 60)}。");
        if (_prose.Chance(0.3)) Line($"  印发单位: {_prose.Hanzi(6, 14)}\n  印发日期: 2026-1-{_prose.Next(1, 28)}");
        if (_prose.Chance(0.3)) Line($"  印数: {_prose.Next(10, 500)}");
        if (_prose.Chance(0.7)) Line($"联系:\n  单位: {_prose.Hanzi(6, 14)}\n  电话: 0427-{_prose.Next(2000000, 9999999)}\n  邮箱: office@example.cn");
    }
}
