using Bulletin.Core.Units;
using Bulletin.Export.Fonts;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Binding;

/// <summary>
/// The first of two passes over documents to be bound in one PDF (合订): what every page number, bookmark and subset of a face depends on. No
/// page is kept.
/// </summary>
public sealed class BindingPlan
{
    private readonly List<BoundPart> _parts = [];

    internal FontSet Fonts { get; } = new();

    internal IReadOnlyList<BoundPart> Parts => _parts;

    /// <summary>Every picture has a description (ISO 14289-1 7.3).</summary>
    internal bool IsAccessible { get; private set; } = true;

    public int PageCount => _parts.Sum(part => part.Heights.Count);

    /// <summary>Reads the next document.</summary>
    /// <param name="title">Its bookmark.</param>
    /// <param name="prefix">Before its page numbers where a reader shows them, as in 2-1: they begin anew in each document.</param>
    public void Add(PageSequence pages, string title, string prefix) => _parts.Add(Read(pages, title, prefix));

    /// <summary>Reads what stands before all others and has its own bookmarks: an index.</summary>
    public void AddFirst(PageSequence pages) => _parts.Insert(0, Read(pages, null, ""));

    /// <summary>Bookmarks of the whole.</summary>
    internal IReadOnlyList<OutlineEntry> Outline()
    {
        var outline = new List<OutlineEntry>();
        var first = 0;
        foreach (var part in _parts)
        {
            if (part.Title is { } title) outline.Add(new OutlineEntry(title, 1, new Destination(first, Length.Zero)));
            foreach (var entry in part.Outline)
                outline.Add(entry with
                {
                    Level = part.Title is null ? entry.Level : entry.Level + 1,
                    Destination = entry.Destination with { PageIndex = first + entry.Destination.PageIndex },
                });
            first += part.Heights.Count;
        }
        return outline;
    }

    private BoundPart Read(PageSequence pages, string? title, string prefix)
    {
        Fonts.Use(pages);
        IsAccessible &= PdfWriter.IsAccessible(pages);
        return new BoundPart(title, [.. pages.Pages.Select(page => page.Height)], prefix, [.. pages.Pages.Select(page => page.Label)],
            pages.Outline, BoundText.HashOf(pages));
    }
}
