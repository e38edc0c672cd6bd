using Bulletin.Core.Issue;

namespace Bulletin.Core.Seasons.Indexing;

/// <summary>An issue as the index lists it.</summary>
/// <param name="Issue">As read, or a draft whose number and date could be.</param>
/// <param name="Pages">The number printed on the page where each article begins; null where none is known.</param>
public sealed record IndexedIssue(BulletinIssue Issue, IReadOnlyList<string?> Pages);
