using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>Takes out what the clerk has silenced by comments, and tells of comments that silence nothing. Errors cannot be silenced: the bulletin cannot be made.</summary>
public static class Silencing
{
    /// <param name="findings">All that was found in one issue and the files it names.</param>
    /// <param name="sources">Those files.</param>
    /// <param name="isAsked">Whether a code was looked for at all; a comment about another may have its use elsewhere.</param>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, IEnumerable<SourceText> sources, Func<string, bool> isAsked)
    {
        var kept = findings;
        var about = new List<Finding>();
        foreach (var source in sources.Distinct(ReferenceEqualityComparer.Instance).Cast<SourceText>())
            foreach (var comment in IgnoreComment.Find(source))
                kept = Apply(comment, kept, about, isAsked);
        return about.Count == 0 ? kept : [.. kept, .. about];
    }

    /// <summary>By the comments of one file, without a word about those that silence nothing here.</summary>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, SourceText source)
    {
        foreach (var comment in IgnoreComment.Find(source)) findings = Apply(comment, findings, [], _ => false);
        return findings;
    }

    private static IReadOnlyList<Finding> Apply(IgnoreComment comment, IReadOnlyList<Finding> findings, List<Finding> about, Func<string, bool> isAsked)
    {
        if (comment.Codes.Count == 0) about.Add(IgnoreFindings.Unreadable(comment.Span));
        if (!comment.HasReason) about.Add(IgnoreFindings.WithoutReason(comment.Span));
        foreach (var typed in comment.Codes)
        {
            if (RulePages.Find(typed.Value) is not { } page)
            {
                about.Add(IgnoreFindings.UnknownCode(typed));
                continue;
            }
            var meant = findings.Where(f => f.Code == page.Code && IsCovered(f, comment)).ToList();
            var silenced = meant.Where(f => f.Severity != Severity.Error).ToHashSet();
            if (silenced.Count > 0) findings = [.. findings.Where(f => !silenced.Contains(f))];
            else if (meant.Count > 0) about.Add(IgnoreFindings.OfError(typed));
            else if (isAsked(page.Code)) about.Add(IgnoreFindings.Unused(typed));
        }
        return findings;
    }

    private static bool IsCovered(Finding finding, IgnoreComment comment) =>
        ReferenceEquals(finding.Span.Source, comment.Span.Source) && finding.Span.Line is var line && line >= comment.FirstLine && line <= comment.LastLine;
}
