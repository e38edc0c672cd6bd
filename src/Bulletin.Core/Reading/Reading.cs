using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Reading;

/// <summary>What reading a file gave.</summary>
/// <param name="Issue">Null where any finding is an error.</param>
/// <param name="Findings">By file, place and code.</param>
public sealed record Reading(BulletinIssue? Issue, IReadOnlyList<Finding> Findings)
{
    /// <summary>What could be read in spite of errors, for further checks and never for composing; null: nothing.</summary>
    public BulletinIssue? Draft { get; init; }

    /// <summary>Whether the file holds a key of the contract or near it, or does not parse; else it is of another trade.</summary>
    public bool LooksLikeIssue { get; init; } = true;
}
