using Bulletin.Core.Findings;

namespace Bulletin.Core.Checking;

/// <summary>What there is to know of a code: the text of <c>bulletin explain</c>, and its test.</summary>
/// <param name="Code">Out of <see cref="Codes"/>.</param>
/// <param name="Name">Lower case with hyphens; reads well after "allow": <c>half-width-comma</c>.</param>
/// <param name="Severity">The usual one; a finding may weigh less.</param>
public sealed record RulePage(string Code, string Name, Severity Severity)
{
    /// <summary>What it is, one sentence without a full stop.</summary>
    public required Wording What { get; init; }

    /// <summary>Why it matters; the clause of the norm, where there is one.</summary>
    public required Wording Why { get; init; }

    /// <summary>What to do.</summary>
    public required Wording Remedy { get; init; }

    /// <summary>Text that the code is said of; null where text cannot show it (a picture's pixels, a face).</summary>
    public Example? Wrong { get; init; }

    /// <summary>The same, put right: the code is not said of it.</summary>
    public Example? Right { get; init; }

    /// <summary><c>--fix</c> repairs it, wherever the repair is certain.</summary>
    public bool HasFix { get; init; }

    /// <summary>In one go, for codes that readers give and not a <see cref="Rule"/>.</summary>
    internal static RulePage Of(string code, string name, Severity severity, Wording what, Wording why, Wording remedy,
        Example? wrong = null, Example? right = null) =>
        new(code, name, severity) { What = what, Why = why, Remedy = remedy, Wrong = wrong, Right = right };
}
