namespace Bulletin.Core.Checking;

/// <summary>
/// One thing that is looked for in an issue that could be read: its page, and the check. One file each, listed in <see cref="RuleList"/>.
/// </summary>
public abstract class Rule
{
    /// <summary>What <c>bulletin explain</c> prints; its examples are the rule's test.</summary>
    public abstract RulePage Page { get; }

    public string Code => Page.Code;

    /// <summary>Compares parts with one another: not asked of an issue that was read only in part.</summary>
    public virtual bool NeedsWholeIssue => false;

    /// <summary>Tells <paramref name="found"/> of every place; the order is of no account.</summary>
    public abstract void Check(CheckedIssue issue, FindingSink found);
}
