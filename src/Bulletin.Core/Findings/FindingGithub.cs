using System.Globalization;
using System.Text;

namespace Bulletin.Core.Findings;

/// <summary>Findings as GitHub's workflow commands. It shows ten of a kind in a step, so errors come first.</summary>
internal static class FindingGithub
{
    public static string Write(IReadOnlyList<Finding> findings, Language language, FindingRun run)
    {
        var text = new StringBuilder();
        foreach (var finding in findings.OrderByDescending(f => f.Severity))
        {
            var span = finding.Span;
            text.Append("::").Append(FindingWriter.Word(finding.Severity)).Append(' ')
                .Append("file=").Append(Property(run.Relative(span.Source.Path)))
                .Append(CultureInfo.InvariantCulture, $",line={span.Line},endLine={span.EndLine}");
            // Columns over several lines are refused.
            if (span.Line == span.EndLine) text.Append(CultureInfo.InvariantCulture, $",col={span.Column},endColumn={span.EndColumn}");
            text.Append(",title=").Append(finding.Code).Append("::")
                .Append(Data($"{Printable.Of(finding.Message.In(language))}\n{Printable.Of(finding.Help.In(language))}")).Append('\n');
        }
        return text.ToString();
    }

    private static string Data(string text) => Printable.WithLines(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
