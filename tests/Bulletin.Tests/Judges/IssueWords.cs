using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Bulletin.Tests.Judges;

/// <summary>
/// The words that a reader of the printed issue must find, taken from the YAML by a second, plainer reader than ours: what both lose nobody would miss.
/// </summary>
public static partial class IssueWords
{
    private static readonly string[] Dates = ["日期", "date", "印发日期", "printed_on"];
    private static readonly string[] Unprinted = ["版本", "version", "另起页", "new_page", "模板", "template"];
    private static readonly string[] Summaries = ["摘要", "summary"];
    private static readonly string[] Bodies = ["正文", "body"];

    /// <summary>Each text that must stand somewhere, without its blanks; a body gives one for each of its lines and cells.</summary>
    public static IReadOnlyList<string> Read(string issue)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(issue);
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        // An article's summary is for the contents, when these are made out of the articles.
        var printsSummaries = root.Children.Any(entry => entry.Value is YamlScalarNode { Value: "auto" or "自动" });
        var words = new List<string>();
        Collect("", root, words, printsSummaries ? [] : Summaries);
        return [.. words.Select(WithoutBlanks).Where(w => w.Length > 0)];
    }

    /// <summary>The words of an issue that its PDF does not say.</summary>
    public static IReadOnlyList<string> MissingFrom(string pdf, string issue)
    {
        // -raw: in the order of the content, so that what stands side by side is not mixed.
        var text = WithoutBlanks(PageNumber().Replace(Judge.Run("pdftotext", "-raw", pdf, "-").Output, ""));
        return [.. Read(issue).Where(word => !text.Contains(word, StringComparison.Ordinal))];
    }

    public static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void Collect(string key, YamlNode node, List<string> words, string[] passedOver)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (name, value) in map.Children)
                    Collect(((YamlScalarNode)name).Value!, value, words, passedOver);
                break;
            case YamlSequenceNode list:
                foreach (var item in list.Children) Collect(key, item, words, passedOver);
                break;
            case YamlScalarNode scalar when !Unprinted.Contains(key) && !passedOver.Contains(key) && scalar.Value is not ("auto" or "自动"):
                words.AddRange(Bodies.Contains(key) ? Body(scalar.Value!) : [Printed(key, scalar.Value!)]);
                break;
        }
    }

    private static string Printed(string key, string value) => key switch
    {
        "期号" or "number" => $"第{value}期",
        "总期号" or "total" => $"总第{value}期",
        "印数" or "copies" => $"共印{value}份",
        "供稿" or "source" => $"（{value}供稿）",
        "标题" or "title" => value.Replace("|", "", StringComparison.Ordinal),
        _ when Dates.Contains(key) && DateOnly.TryParseExact(value, "yyyy-M-d", out var date) => $"{date.Year}年{date.Month}月{date.Day}日",
        _ => value,
    };

    /// <summary>What a body prints, line by line and cell by cell.</summary>
    internal static IEnumerable<string> Body(string body)
    {
        foreach (var typed in body.Split('\n'))
        {
            var line = typed.Trim();
            if (line.StartsWith('|') || GridRule().IsMatch(line))
            {
                if (TableRule().IsMatch(line)) continue;
                // A grid table's cells may be parted by pieces of its rules.
                foreach (var cell in line.Split('|').SelectMany(cell => GridRule().Split(cell))) yield return Inline(cell);
            }
            else if (line.StartsWith("![", StringComparison.Ordinal))
            {
                foreach (Match photo in Photo().Matches(line)) yield return photo.Groups[1].Value;
            }
            else if (line.StartsWith("表：", StringComparison.Ordinal)) yield return line[2..];
            else yield return Inline(line);
        }
    }

    private static string Inline(string text)
    {
        var noted = Note().Replace(text, m => ((char)('①' + int.Parse(m.Groups[1].Value) - 1)).ToString());
        return Link().Replace(noted, "$1（$2）").Replace("**", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\+(?::?[-=]+:?\+)+")]
    private static partial Regex GridRule();

    [GeneratedRegex(@"^\|[-:| ]+\|$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\f?\s*—\s*\d+\s*—\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"!\[(.*?)\]\(")]
    private static partial Regex Photo();

    [GeneratedRegex(@"\[\^(\d)\]:?")]
    private static partial Regex Note();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)]+)\)")]
    private static partial Regex Link();
}
