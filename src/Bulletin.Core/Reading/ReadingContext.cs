using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading;

/// <summary>What every step of reading one issue shares.</summary>
/// <param name="Folder">The absolute folder of the issue file, whose tree may not be left.</param>
internal sealed record ReadingContext(SourceText Source, IOutside Outside, string Folder, FindingList Findings)
{
    /// <summary>The parser gave up before the end, so what is missing may only be unread.</summary>
    public bool IsPartial { get; init; }
}
