using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Judges;
using YamlDotNet.RepresentationModel;

namespace Bulletin.Tests.Conformance;

/// <summary>
/// All that is printed of an issue, in the order in which it is read, derived from its YAML (and its season's) by a plainer reader than ours, with
/// the labels that the template prints (<see cref="Labels"/>). Blanks are left out.
/// </summary>
internal sealed partial class PrintedIssue
{
    /// <summary>Everything printed that stands in no issue file.</summary>
    public static class Labels
    {
        public const string Contents = "内容要目", PairContents = "本期要目", Mark = "★", EditorNote = "编者按：", Subtitle = "——", Notes = "注：", Source = "供稿", Printed = "印发", Copies = "共印";
    }

    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["masthead"] = "报头",
        ["heading"] = "标题",
        ["title"] = "标题",
        ["name"] = "刊名",
        ["number"] = "期号",
        ["total"] = "总期号",
        ["issuers"] = "编发单位",
        ["date"] = "日期",
        ["classification"] = "密级",
        ["copy"] = "编号",
        ["contents"] = "要目",
        ["contents_mark"] = "要目标记",
        ["editor_note"] = "按语",
        ["meeting"] = "会议",
        ["articles"] = "文章",
        ["column"] = "栏目",
        ["subtitle"] = "副标题",
        ["summary"] = "摘要",
        ["body"] = "正文",
        ["body_file"] = "正文文件",
        ["source"] = "供稿",
        ["imprint"] = "版记",
        ["contact"] = "联系",
        ["report_to"] = "报送",
        ["distribute_to"] = "分送",
        ["copy_to"] = "抄送",
        ["printed_by"] = "印发单位",
        ["printed_on"] = "印发日期",
        ["copies"] = "印数",
        ["unit"] = "单位",
        ["phone"] = "电话",
        ["fax"] = "传真",
        ["email"] = "邮箱",
        ["address"] = "地址",
        ["time"] = "时间",
        ["place"] = "地点",
        ["chair"] = "主持",
        ["present"] = "出席",
        ["observers"] = "列席",
        ["recorder"] = "记录",
    };

    private static readonly string[] _printing = ["印发单位", "印发日期", "印数"];

    private readonly StringBuilder _text = new();
    private readonly string _folder;

    private PrintedIssue(string folder) => _folder = folder;

    /// <param name="season">The season's file, or null.</param>
    public static string Read(string issue, string? season)
    {
        var map = Map(issue);
        var printed = new PrintedIssue(Path.GetDirectoryName(issue)!);
        printed.Write(season is null ? map : Merge(Map(season), map));
        return IssueWords.WithoutBlanks(printed._text.ToString());
    }

    private static YamlMappingNode Map(string path)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(path);
        yaml.Load(reader);
        return InChinese((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    private static YamlMappingNode InChinese(YamlMappingNode map) => new(map.Children.Select(pair => new KeyValuePair<YamlNode, YamlNode>(
        Chinese.GetValueOrDefault(((YamlScalarNode)pair.Key).Value!, ((YamlScalarNode)pair.Key).Value!),
        pair.Value switch
        {
            YamlMappingNode inner => InChinese(inner),
            YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(item => item is YamlMappingNode inner ? InChinese(inner) : item)),
            var other => other,
        })));

    private static YamlMappingNode Merge(YamlMappingNode season, YamlMappingNode issue)
    {
        var merged = new YamlMappingNode();
        foreach (var (key, inherited) in season.Children)
        {
            var own = issue.Children.TryGetValue(key, out var found) ? found : inherited;
            merged.Add(key, own is YamlMappingNode ours && inherited is YamlMappingNode theirs && ours != theirs ? Merge(theirs, ours) : own);
        }
        foreach (var (key, own) in issue.Children)
            if (!merged.Children.ContainsKey(key)) merged.Add(key, own);
        return merged;
    }

    private void Write(YamlMappingNode issue)
    {
        var articles = ((YamlSequenceNode)issue["文章"]).Cast<YamlMappingNode>().ToList();
        WriteMasthead(issue, (YamlMappingNode)issue["报头"]);
        WriteContents(issue, articles);
        WriteNote(issue);
        foreach (var (label, value) in Entries(issue, "会议")) Put(label, "：", string.Join('、', Texts(value)));
        var column = "";
        foreach (var article in articles)
        {
            WriteColumn(article, ref column);
            Put(Title(article), Text(article, "副标题") is { Length: > 0 } subtitle ? Labels.Subtitle + subtitle : "");
            WriteNote(article);
            var notes = WriteBody(Text(article, "正文文件") is { Length: > 0 } file ? File.ReadAllText(Path.Combine(_folder, file)) : Text(article, "正文"));
            if (Text(article, "供稿") is { Length: > 0 } source) Put($"（{source}{Labels.Source}）");
            if (notes.Count > 0) Put([Labels.Notes, .. notes]);
        }
        WriteEnd(issue);
    }

    /// <summary>The order of each built-in template's head.</summary>
    private void WriteMasthead(YamlMappingNode issue, YamlMappingNode masthead)
    {
        var typed = Text(masthead, "期号");
        var number = typed.StartsWith("增刊", StringComparison.Ordinal) ? $"增刊第{typed[2..]}期" : $"第{typed}期";
        var total = Text(masthead, "总期号") is { Length: > 0 } all ? $"总第{all}期" : "";
        var inBrackets = total.Length > 0 ? $"（{total}）" : "";
        var issuers = string.Concat(Texts(masthead, "编发单位"));
        var (heading, name, date) = (Text(masthead, "标题"), Text(masthead, "刊名"), Day(Text(masthead, "日期")));
        Put(Text(masthead, "密级"), Text(masthead, "编号"));
        Put(Text(issue, "模板") switch
        {
            "red-header-pair" => [heading, name, issuers, number, total, date],
            "meeting" => [name, heading, number, inBrackets, issuers, date],
            "special" => [heading, name, number, inBrackets, "签发：", Text((YamlMappingNode)issue["联系"], "签发"), issuers, date],
            _ => [heading, name, number, inBrackets, issuers, date],
        });
    }

    private void WriteContents(YamlMappingNode issue, List<YamlMappingNode> articles)
    {
        if (!issue.Children.TryGetValue("要目", out var contents) || contents is YamlScalarNode { Value: null or "" }) return;
        var mark = Text(issue, "要目标记") is { Length: > 0 } typed ? typed : Labels.Mark;
        Put(Text(issue, "模板") == "red-header-pair" ? Labels.PairContents : Labels.Contents);
        var column = "";
        foreach (var entry in contents is YamlSequenceNode list ? list.Cast<YamlMappingNode>() : articles)
        {
            WriteColumn(entry, ref column);
            Put(mark, Title(entry), Text(entry, "摘要"));
        }
    }

    private void WriteColumn(YamlMappingNode article, ref string column)
    {
        var own = Text(article, "栏目");
        if (own.Length > 0 && own != column) Put($"【{own}】");
        column = own;
    }

    private void WriteNote(YamlMappingNode map)
    {
        if (Text(map, "按语") is { Length: > 0 } note) Put(Labels.EditorNote, note);
    }

    /// <returns>The notes, which are printed later.</returns>
    private List<string> WriteBody(string body)
    {
        var notes = new List<string>();
        var unit = "";
        foreach (var line in body.Split('\n').Select(line => Hashes().Replace(line.Trim(), "")))
        {
            var csv = CsvFile().Match(line);
            if (line.StartsWith("单位：", StringComparison.Ordinal)) unit = line;
            else if (line.StartsWith("[^", StringComparison.Ordinal) && line.Contains("]:", StringComparison.Ordinal)) notes.AddRange(IssueWords.Body(line));
            else if (csv.Success)
            {
                // The units stand between a table and its caption, which here is in the line that names the file.
                Put([.. IssueWords.Body(line), unit, File.ReadAllText(Path.Combine(_folder, csv.Groups[1].Value)).Replace(",", "", StringComparison.Ordinal)]);
                unit = "";
            }
            else
            {
                Put([unit, .. IssueWords.Body(line)]);
                unit = "";
            }
        }
        return notes;
    }

    /// <summary>The order of each built-in template's imprint.</summary>
    private void WriteEnd(YamlMappingNode issue)
    {
        Action<YamlMappingNode>[] parts = Text(issue, "模板") switch
        {
            "red-header-pair" or "special" => [WriteImprint, WriteContact, WritePrinting],
            "meeting" => [WriteContact, WriteImprint, WritePrinting],
            _ => [WriteImprint, WritePrinting, WriteContact],
        };
        foreach (var part in parts) part(issue);
    }

    private void WriteImprint(YamlMappingNode issue)
    {
        foreach (var (label, value) in Entries(issue, "版记"))
            if (!_printing.Contains(label)) Put(label, "：", string.Join('，', Texts(value)));
    }

    private void WritePrinting(YamlMappingNode issue)
    {
        var imprint = (YamlMappingNode)issue["版记"];
        var day = Text(imprint, "印发日期") is { Length: > 0 } date ? Day(date) + Labels.Printed : "";
        var number = Text(imprint, "印数") is { Length: > 0 } copies ? $"{Labels.Copies}{copies}份" : "";
        // There the copies stand under the office, at the left.
        Put(Text(issue, "模板") == "special" ? [Text(imprint, "印发单位"), number, day] : [Text(imprint, "印发单位"), day, number]);
    }

    private void WriteContact(YamlMappingNode issue)
    {
        foreach (var (label, value) in Entries(issue, "联系"))
            if (label != "签发" || Text(issue, "模板") != "special") Put(label == "单位" ? "" : label + "：", string.Join('、', Texts(value)));
    }

    private void Put(params IReadOnlyList<string> texts)
    {
        foreach (var text in texts) _text.Append(text);
    }

    private static string Title(YamlMappingNode map) => Text(map, "标题").Replace("|", "", StringComparison.Ordinal);

    private static string Text(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { } text } ? text : "";

    private static IEnumerable<string> Texts(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(YamlNode value) => value is YamlSequenceNode list ? list.Select(item => ((YamlScalarNode)item).Value!) : [((YamlScalarNode)value).Value ?? ""];

    private static IEnumerable<(string Label, YamlNode Value)> Entries(YamlMappingNode issue, string key) =>
        issue.Children.TryGetValue(key, out var found) && found is YamlMappingNode map ? map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value)) : [];

    private static string Day(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? $"{date.Year}年{date.Month}月{date.Day}日" : typed;

    /// <summary>Headings without numbers.</summary>
    [GeneratedRegex("^#{1,4} +")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"\]\(([^)]+\.csv)\)")]
    private static partial Regex CsvFile();
}
