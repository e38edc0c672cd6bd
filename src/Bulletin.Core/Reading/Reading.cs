using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Reading;

/// <summary>What reading a file gave.</summary>
/// <param name="Issue">Null where any finding is an error.</param>
/// <param name="Findings">By file, place and code.</param>
public sealed record Reading(BulletinIssue? Issue, IReadOnlyList<Finding> Findings);
