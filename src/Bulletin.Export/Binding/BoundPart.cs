using Bulletin.Core.Units;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Binding;

/// <summary>What the binding keeps of a document between reading and writing it: its pages are let go of.</summary>
/// <param name="Title">Its bookmark, over its own; null: its own stand at the top.</param>
/// <param name="Prefix">What tells its pages from those of the others in the page box.</param>
/// <param name="Outline">Its own bookmarks, pages counted from its first.</param>
/// <param name="Content">What tells it from another document (<see cref="BoundText"/>).</param>
internal sealed record BoundPart(string? Title, IReadOnlyList<Length> Heights, string Prefix, IReadOnlyList<string?> Labels,
    IReadOnlyList<OutlineEntry> Outline, ulong Content);
