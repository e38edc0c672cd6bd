using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Checking;

/// <summary>Asks every rule about an issue.</summary>
public static class IssueCheck
{
    /// <param name="issue">As read, or a draft of what could be.</param>
    /// <param name="isWhole">False for a draft.</param>
    /// <param name="mostOfOneCode">How many of one code are kept.</param>
    /// <returns>By file, place and code.</returns>
    public static IReadOnlyList<Finding> Run(BulletinIssue issue, bool isWhole = true, int mostOfOneCode = Limits.FindingsOfOneCode)
    {
        var looked = new CheckedIssue(issue, isWhole);
        var findings = new FindingList(mostOfOneCode);
        foreach (var rule in RuleList.All)
            if (isWhole || !rule.NeedsWholeIssue)
                rule.Check(looked, new FindingSink(rule.Page, findings));
        return findings.Sorted();
    }
}
