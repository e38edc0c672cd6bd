using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>
/// Takes out what the clerk has silenced by comments, and tells of comments that silence nothing. Errors cannot be silenced: the bulletin
/// cannot be made.
/// </summary>
public static class Silencing
{
    /// <param name="findings">All that was found in one issue and the files it names.</param>
    /// <param name="sources">Those files.</param>
    /// <param name="isAsked">Whether a code was looked for at all; a comment about another may have its use elsewhere.</param>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, IEnumerable<SourceText> sources, Func<string, bool> isAsked)
    {
        var about = new FindingList();
        var kept = Apply(findings, sources.Distinct(ReferenceEqualityComparer.Instance).Cast<SourceText>().SelectMany(IgnoreComment.Find),
            about, isAsked);
        return about.Sorted() is { Count: > 0 } said ? [.. kept, .. said] : kept;
    }

    /// <summary>By the comments of one file, without a word about those that silence nothing here.</summary>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, SourceText source) =>
        Apply(findings, IgnoreComment.Find(source), new FindingList(), _ => false);

    private static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, IEnumerable<IgnoreComment> comments, FindingList about,
        Func<string, bool> isAsked)
    {
        var silenced = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        // By code, for there may be as many comments as findings.
        ILookup<string, Finding>? byCode = null;
        foreach (var comment in comments) Apply(comment, byCode ??= findings.ToLookup(finding => finding.Code), silenced, about, isAsked);
        return silenced.Count == 0 ? findings : [.. findings.Where(finding => !silenced.Contains(finding))];
    }

    private static void Apply(IgnoreComment comment, ILookup<string, Finding> findings, HashSet<Finding> silenced, FindingList about,
        Func<string, bool> isAsked)
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
            var meant = findings[page.Code].Where(f => !silenced.Contains(f) && IsCovered(f, comment)).ToList();
            var silences = meant.RemoveAll(f => f.Severity != Severity.Error && silenced.Add(f)) > 0;
            if (silences) continue;
            if (meant.Count > 0) about.Add(IgnoreFindings.OfError(typed));
            else if (isAsked(page.Code)) about.Add(IgnoreFindings.Unused(typed));
        }
    }

    private static bool IsCovered(Finding finding, IgnoreComment comment) =>
        ReferenceEquals(finding.Span.Source, comment.Span.Source) && finding.Span.Line is var line && line >= comment.FirstLine
        && line <= comment.LastLine;
}
