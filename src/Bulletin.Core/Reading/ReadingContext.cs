using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading;

/// <summary>What every step of reading one issue, or one season, shares.</summary>
/// <param name="Folder">The absolute folder of the file.</param>
internal sealed record ReadingContext(SourceText Source, IOutside Outside, string Folder, FindingList Findings)
{
    /// <summary>The parser gave up before the end, so what is missing may only be unread.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What is read is a season's own file: nothing is missing in it, and what is an issue's own is out of place.</summary>
    public bool IsSeason { get; init; }

    /// <summary>What the issue inherits from, or null.</summary>
    public Season? Season { get; init; }

    /// <summary>The absolute folder whose tree may not be left.</summary>
    public string Tree => Season?.Folder ?? Folder;

    /// <summary>The folder that a path typed here is relative to: that of the file that names it.</summary>
    public string FolderOf(SourceSpan typed) => Season is not null && ReferenceEquals(typed.Source, Season.Source) ? Season.Folder : Folder;
}
