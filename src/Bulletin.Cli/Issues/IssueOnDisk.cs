using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Issues;

/// <summary>An issue file, read.</summary>
/// <param name="Issue">Null where a finding is an error, or the file could not be opened.</param>
/// <param name="Findings">What reading found.</param>
/// <param name="Fault">Why the file could not be opened at all, or null.</param>
public sealed record IssueOnDisk(IssuePath Path, BulletinIssue? Issue, IReadOnlyList<Finding> Findings, Wording? Fault)
{
    /// <summary>What could be read in spite of errors: its pictures are checked all the same, so that one run finds all.</summary>
    public BulletinIssue? Draft { get; init; }

    /// <summary>What it inherits from; null: nothing.</summary>
    public Season? Season { get; init; }

    /// <summary>The files its text was read from.</summary>
    internal IReadOnlyList<Sources.Source> Texts { get; init; } = [];

    /// <summary>Its text; null where there is none.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Its place alone: of thousands of issues only those under way are held.</summary>
    public IssueOnDisk LetGo() => new(Path, null, [], null) { IsLetGo = true };

    /// <summary>To be read again when its turn comes.</summary>
    public bool IsLetGo { get; private init; }
}
