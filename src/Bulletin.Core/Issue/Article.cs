using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>文章.</summary>
public sealed record Article
{
    /// <summary>栏目.</summary>
    public Sourced<string>? Column { get; init; }

    /// <summary>标题; a <c>|</c> in it marks a wished line break.</summary>
    public required Sourced<string> Title { get; init; }

    public Sourced<string>? Subtitle { get; init; }
    public Sourced<string>? Summary { get; init; }
    public Sourced<string>? EditorNote { get; init; }

    /// <summary>正文, block after block.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>What <see cref="NoteReference"/> refers to, in the order of first reference; printed at the article's end.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>供稿, printed as <c>（…供稿）</c>.</summary>
    public Sourced<string>? ContributedBy { get; init; }

    /// <summary>另起页.</summary>
    public bool StartsNewPage { get; init; }
}
