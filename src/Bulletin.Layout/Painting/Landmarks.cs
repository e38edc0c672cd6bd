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
        _bookmarks.TryGetValue(bookmark, out var destination) || (_elsewhere is not null && _elsewhere.TryGetValue(bookmark, out destination)) ? destination : null;

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
        foreach (var bookmark in paragraph.Source.Bookmarks)
            if (Stands(line, index, paragraph, bookmark.Position))
                _bookmarks.TryAdd(bookmark.Name, destination);
        if (index != 0 || !paragraph.IsStart || paragraph.Format.OutlineLevel > 8) return;
        var title = TitleOf(paragraph.Source);
        if (title.Length > 0) _outline.Add(new OutlineEntry(title, paragraph.Format.OutlineLevel + 1, destination));
    }

    private static bool Stands(Lines.Line line, int index, LaidParagraph paragraph, int position)
    {
        var items = paragraph.Measured.Items;
        var begins = index == 0 ? 0 : items[line.Start].TextIndex;
        var ends = index == paragraph.Lines.Count - 1 || line.End >= items.Length ? int.MaxValue : items[line.End].TextIndex;
        return position >= begins && position < ends;
    }

    /// <summary>A heading's text in one line: breaks in a title are for the eye. Empty: it heads nothing, and is neither bookmark nor heading.</summary>
    public static string TitleOf(FlowParagraph paragraph) =>
        paragraph.Text.Replace("\u2028", "", StringComparison.Ordinal).Replace("\uFFFC", "", StringComparison.Ordinal)
            .Replace("\f", "", StringComparison.Ordinal).Replace('\t', ' ').Trim();
}
