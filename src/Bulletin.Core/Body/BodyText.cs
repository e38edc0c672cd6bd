using Bulletin.Core.Issue;

namespace Bulletin.Core.Body;

/// <summary>正文 as read.</summary>
internal sealed record BodyText(IReadOnlyList<Block> Blocks, IReadOnlyList<Note> Notes)
{
    public static BodyText None { get; } = new([], []);
}

/// <summary>A line of body text without the blanks around it, by offsets in the body.</summary>
/// <param name="AfterBlank">An empty line, or nothing, stands before it.</param>
internal readonly record struct BodyLine(int Start, int End, bool AfterBlank);
