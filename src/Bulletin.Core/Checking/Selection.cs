using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>
/// Which codes are asked for (<c>--select</c>, <c>--ignore</c>). Errors are told always: a file that cannot be made is never clean.
/// </summary>
/// <param name="Select">Beginnings of codes; empty: all.</param>
/// <param name="Ignore">Beginnings of codes.</param>
public sealed record Selection(IReadOnlyList<string> Select, IReadOnlyList<string> Ignore)
{
    public static Selection Everything { get; } = new([], []);

    /// <summary>
    /// A code (<c>BUL304</c>), a name (<c>full-width-comma</c>) or a group (<c>BUL3</c>, <c>3xx</c>) → the beginning of codes; null: there
    /// is none such.
    /// </summary>
    public static string? Beginning(string typed)
    {
        if (RulePages.Find(typed) is { } page) return page.Code;
        var digits = typed.Trim().ToUpperInvariant();
        if (digits.StartsWith("BUL", StringComparison.Ordinal)) digits = digits[3..];
        digits = "BUL" + digits.TrimEnd('X');
        return digits.Length is 4 or 5 && RulePages.All.Any(page => page.Code.StartsWith(digits, StringComparison.Ordinal)) ? digits : null;
    }

    public bool Asks(string code) =>
        (Select.Count == 0 || Select.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal)))
        && !Ignore.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>What is left of an issue's findings when comments have silenced theirs and only what is asked for is kept.</summary>
    /// <param name="source">The issue file; null where it could not be decoded.</param>
    /// <param name="draft">What could be read of it, or null.</param>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, SourceText? source, BulletinIssue? draft)
    {
        var sources = source is null ? [] : new List<SourceText> { source };
        if (draft is not null) sources.AddRange(draft.Articles.SelectMany(article => article.Body).Select(block => block.Span.Source));
        // Pages and templates are looked at only when building, so a comment about them may have its use then.
        var left = Silencing.Apply(findings, sources, code => Asks(code) && string.CompareOrdinal(code, "BUL6") < 0);
        // A comment in the season may have its use in another issue.
        if (draft?.Season is { } season) left = Silencing.Apply(left, season.Source);
        return Asked(left);
    }

    /// <summary>The same for a season's own file.</summary>
    /// <param name="findings">Its own, and those of its issues that stand in it.</param>
    /// <param name="isComplete">All of its issues were looked at, so that a comment that silences nothing has no use.</param>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, Season season, bool isComplete) =>
        Asked(Silencing.Apply(findings, [season.Source], code => isComplete && Asks(code) && string.CompareOrdinal(code, "BUL6") < 0));

    private List<Finding> Asked(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => finding.Severity == Severity.Error || Asks(finding.Code))];
}
