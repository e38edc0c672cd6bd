using System.Text;

namespace Bulletin.Core.Findings;

/// <summary>Findings → text, sorted by file, place and code. Lines end in <c>\n</c> on every system.</summary>
public static class FindingWriter
{
    /// <param name="run">What formats for other programs tell besides; null: nothing.</param>
    public static string Write(IEnumerable<Finding> findings, FindingFormat format, Language language, FindingRun? run = null)
    {
        var sorted = findings.Order(FindingOrder.Instance).ToList();
        return format switch
        {
            FindingFormat.Json => FindingJson.Write(sorted, language),
            FindingFormat.Sarif => FindingSarif.Write(sorted, language, run ?? FindingRun.None),
            FindingFormat.Github => FindingGithub.Write(sorted, language, run ?? FindingRun.None),
            FindingFormat.Junit => FindingJunit.Write(sorted, language, run ?? FindingRun.None),
            _ => WriteText(sorted, format, language),
        };
    }

    private static string WriteText(List<Finding> sorted, FindingFormat format, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in sorted)
        {
            WriteHeadline(text, finding, language);
            if (format == FindingFormat.Full) WriteContext(text, finding, language);
        }
        return text.ToString();
    }

    /// <summary>The word for a severity; the same in both languages, for programs read it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    public static string In(this Wording wording, Language language) => language == Language.Chinese ? wording.Chinese : wording.English;

    private static void WriteHeadline(StringBuilder text, Finding finding, Language language)
    {
        var span = finding.Span;
        text.Append(Printable.AtLineStart(span.Source.Path)).Append(':').Append(span.Line).Append(':').Append(span.Column).Append(": ")
            .Append(Word(finding.Severity)).Append(' ').Append(finding.Code).Append(' ');
        text.Append(Printable.Of(finding.Message.In(language))).Append('\n');
    }

    private static void WriteContext(StringBuilder text, Finding finding, Language language)
    {
        // An empty stretch at the very start stands for the file as a whole, or for the machine: no line of it is to blame.
        if (finding.Span is not { Start: 0, End: 0 })
        {
            var snippet = Snippet.Of(finding.Span);
            var number = finding.Span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var margin = new string(' ', number.Length);
            text.Append(' ').Append(number).Append(" | ").Append(snippet.Line).Append('\n');
            text.Append(' ').Append(margin).Append(" | ").Append(snippet.Caret).Append('\n');
            text.Append(' ').Append(margin);
        }
        text.Append(language == Language.Chinese ? " = 建议：" : " = help: ");
        text.Append(Printable.Of(finding.Help.In(language))).Append('\n');
    }
}
