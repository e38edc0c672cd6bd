using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>印发单位, 印发日期 and 印数: the last lines of the imprint.</summary>
public sealed record Printing
{
    public Sourced<string>? PrintedBy { get; init; }
    public Sourced<DateOnly>? PrintedOn { get; init; }

    /// <summary>印数, printed as <c>共印120份</c>.</summary>
    public Sourced<int>? Copies { get; init; }
}
