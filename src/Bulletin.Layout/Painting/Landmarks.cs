using Bulletin.Core.Units;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;

namespace Bulletin.Layout.Painting;

/// <summary>Places that links and the outline lead to: bookmarks and headings, found before anything is drawn.</summary>
internal sealed class Landmarks
{
    private readonly Dictionary<string, Destination> _bookmarks = new(StringComparer.Ordinal);
    private readonly List<OutlineEntry> _outline = [];

    private readonly IReadOnlyDictionary<string, Destination>? _elsewhere;

    /// <param name="elsewhere">What bookmarks that are not in the document lead to.</param>
    public Landmarks(List<PlacedPage> pages, IReadOnlyDictionary<string, Destination>? elsewhere)
    {
        _elsewhere = elsewhere;
        for (var p = 0; p < pages.Count; p++)
            foreach (var placed in pages[p].Content)
                if (!placed.IsRepeatedHeader)
                    Visit(placed.Block, placed.Index, placed.Y, p);
    }

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    public IReadOnlyDictionary<string, Destination> Bookmarks => _bookmarks;

    public Destination? Find(string bookmark) =>
        _bookmarks.TryGetValue(bookmark, out var destination)
        || (_elsewhere is not null && _elsewhere.TryGetValue(bookmark, out destination))
            ? destination
            : null;

    private void Visit(LaidBlock block, int index, double y, int page)
    {
        if (block is LaidParagraph paragraph)
        {
            VisitLine(paragraph, index, y, page);
            return;
        }
        foreach (var cell in ((LaidTable)block).Rows[index].Cells)
        {
            var top = y;
            foreach (var inner in cell.Blocks)
            {
                var count = inner is LaidParagraph p ? p.Lines.Count : ((LaidTable)inner).Rows.Count;
                for (var i = 0; i < count; i++) Visit(inner, i, top, page);
                top += BlockLayout.HeightOf(inner);
            }
        }
    }

    private void VisitLine(LaidParagraph paragraph, int index, double y, int page)
    {
        var line = paragraph.Lines[index];
        var destination = new Destination(page, Length.FromTwips(y));
        MarkLine(paragraph, line, index, destination);
        if (index != 0 || !paragraph.IsStart || paragraph.Format.OutlineLevel > 8) return;
        var title = TitleOf(paragraph.Source);
        if (title.Length > 0) _outline.Add(new OutlineEntry(title, paragraph.Format.OutlineLevel + 1, destination));
    }

    /// <summary>The bookmarks that stand in a line; they are in the order of their places.</summary>
    private void MarkLine(LaidParagraph paragraph, Lines.Line line, int index, Destination destination)
    {
        var bookmarks = paragraph.Source.Bookmarks;
        if (bookmarks.Count == 0) return;
        var begins = index == 0 && paragraph.IsStart ? 0 : paragraph.TextAt(line.Start);
        var ends = index == paragraph.Lines.Count - 1 && paragraph.IsEnd ? int.MaxValue : paragraph.TextAt(line.End);
        for (var b = FirstFrom(bookmarks, begins); b < bookmarks.Count && bookmarks[b].Position < ends; b++)
            _bookmarks.TryAdd(bookmarks[b].Name, destination);
    }

    private static int FirstFrom(IReadOnlyList<Bookmark> bookmarks, int position)
    {
        var (low, high) = (0, bookmarks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bookmarks[middle].Position < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>
    /// A heading's text in one line: breaks in a title are for the eye. Empty: it heads nothing, and is neither bookmark nor heading.
    /// </summary>
    public static string TitleOf(FlowParagraph paragraph) =>
        paragraph.Text.Replace("\u2028", "", StringComparison.Ordinal).Replace("\uFFFC", "", StringComparison.Ordinal)
            .Replace("\f", "", StringComparison.Ordinal).Replace('\t', ' ').Trim();
}
