using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>报头.</summary>
public sealed record Masthead
{
    /// <summary>标题, the line above the name.</summary>
    public Sourced<string>? Heading { get; init; }

    /// <summary>刊名.</summary>
    public required Sourced<string> Name { get; init; }

    /// <summary>期号.</summary>
    public required Sourced<IssueNumber> Number { get; init; }

    /// <summary>总期号.</summary>
    public Sourced<int>? Total { get; init; }

    /// <summary>编发单位, at least one.</summary>
    public required IReadOnlyList<Sourced<string>> Issuers { get; init; }

    /// <summary>日期.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>密级.</summary>
    public Sourced<string>? Classification { get; init; }

    /// <summary>编号 (份号).</summary>
    public Sourced<string>? Copy { get; init; }
}
