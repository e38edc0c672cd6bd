using Bulletin.Core.Seasons;
using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>One issue of a bulletin (简报), as read: every value typed and with its place.</summary>
public sealed record BulletinIssue
{
    public required SourceText Source { get; init; }

    /// <summary>The absolute folder of the issue file.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The season it inherits from; null: none.</summary>
    public Season? Season { get; init; }

    /// <summary>The absolute folder whose tree no path in it may leave: the season's, or its own.</summary>
    public string Tree => Season?.Folder ?? Folder;

    public required Masthead Masthead { get; init; }

    /// <summary>要目; null: none.</summary>
    public Contents? Contents { get; init; }

    /// <summary>要目标记, the mark before an entry.</summary>
    public Sourced<string>? ContentsMark { get; init; }

    /// <summary>按语 before the first article.</summary>
    public Sourced<string>? EditorNote { get; init; }

    /// <summary>会议, in the order written; empty: none.</summary>
    public IReadOnlyList<LabelledLine> Meeting { get; init; } = [];

    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>版记, in the order written. 印发单位, 印发日期 and 印数 are in <see cref="Printing"/>.</summary>
    public IReadOnlyList<LabelledLine> Imprint { get; init; } = [];

    public Printing? Printing { get; init; }

    /// <summary>联系, in the order written.</summary>
    public IReadOnlyList<LabelledLine> Contact { get; init; } = [];

    /// <summary>模板: a built-in name or a path.</summary>
    public Sourced<string>? Template { get; init; }

    public Output Output { get; init; } = new();

    /// <summary>The absolute folder that a typed path is relative to: that of the file that names it.</summary>
    public string FolderOf(SourceSpan typed) => Season is not null && ReferenceEquals(typed.Source, Season.Source) ? Season.Folder : Folder;
}
