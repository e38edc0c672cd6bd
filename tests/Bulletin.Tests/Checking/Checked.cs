using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Tests.Core;

namespace Bulletin.Tests.Checking;

/// <summary>Issue files checked as the command line does, without its files.</summary>
internal static class Checked
{
    private const int Rounds = 10;

    public static IReadOnlyList<Finding> Findings(string yaml) => Findings(new SourceText("刊/一.yaml", yaml));

    public static IReadOnlyList<Finding> Findings(SourceText source)
    {
        var reading = IssueReader.Read(source, new FakeOutside(), Given.Folder);
        var issue = reading.Issue ?? reading.Draft;
        IReadOnlyList<Finding> all = issue is null ? reading.Findings : [.. reading.Findings, .. IssueCheck.Run(issue, isWhole: reading.Issue is not null)];
        return Silencing.Apply(all, [source], _ => true);
    }

    /// <summary>One line a finding: place, code, the text it stands at.</summary>
    public static string Said(IEnumerable<Finding> findings) => string.Join('\n', findings.Order(FindingOrder.Instance).Select(f =>
        $"{f.Span.Line}:{f.Span.Column} {f.Severity} {f.Code} [{f.Span.Text.Replace("\n", "⏎")}] {f.Message.Chinese}"));

    /// <summary>As <c>--fix</c> leaves it.</summary>
    public static string Repaired(string yaml)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var source = new SourceText("刊/一.yaml", yaml);
            var repair = Repair.Of(source, Findings(source));
            if (repair.Text == yaml) return yaml;
            yaml = repair.Text;
        }
        throw new InvalidOperationException("repairs do not come to rest");
    }
}
