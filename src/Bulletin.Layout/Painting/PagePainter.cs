using Bulletin.Core.Units;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Documents.Numbers;
using Bulletin.Layout.Letters;
using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;

namespace Bulletin.Layout.Painting;

/// <summary>Turns placed pages into drawings, with structure, links and outline.</summary>
internal sealed class PagePainter
{
    private const double NoteRule = 2880; // two inches, as Word draws it

    private readonly Flow _flow;
    private readonly DrawnText _drawn;
    private readonly Landmarks _landmarks;
    private readonly LinePainter _lines;
    private readonly StructureBuilder _structure = new();
    private readonly List<PlacedPage> _pages;
    private readonly BlockLayout _layout;
    private readonly MarginStories _margins;
    private readonly FloatPlacing _floats;

    /// <summary>What hides the text it is over is drawn last.</summary>
    private readonly List<Drawing> _over = [];
    private PlacedPage _page = null!;

    /// <param name="drawn">What is drawn is written down there.</param>
    public PagePainter(
        Flow flow, List<PlacedPage> pages, BlockLayout layout, MarginStories margins, Lines.Measurer measurer, Lines.LineRules rules,
        IReadOnlyDictionary<string, Destination>? elsewhere, DrawnText drawn)
    {
        _flow = flow;
        _pages = pages;
        _layout = layout;
        _margins = margins;
        _floats = new FloatPlacing(layout);
        _landmarks = new Landmarks(pages, elsewhere);
        _drawn = drawn;
        _lines = new LinePainter(measurer, rules, _landmarks, drawn);
    }

    public PageSequence Paint()
    {
        var pages = new List<Page>(_pages.Count);
        foreach (var page in _pages) pages.Add(PaintPage(page));
        return new PageSequence
        {
            Pages = pages,
            Structure = _structure.Root,
            Outline = _landmarks.Outline,
            Bookmarks = _landmarks.Bookmarks,
            Properties = _flow.Properties,
        };
    }

    private Page PaintPage(PlacedPage page)
    {
        var drawings = new List<Drawing>();
        _page = page;
        _drawn.BeginPage(page.Section.PageWidth, page.Section.PageHeight);
        _layout.Grid = page.Section.Grid;
        _over.Clear();
        foreach (var behind in page.Floats)
            if (behind.Source.IsBehindText) PaintFloat(behind, _structure.Root, drawings);
        for (var i = 0; i <= page.Content.Count; i++)
        {
            foreach (var beside in page.Floats)
                if (beside.Before == i && !beside.Source.IsBehindText) PaintFloat(beside, _structure.Root, drawings);
            if (i == page.Content.Count) break;
            var placed = page.Content[i];
            PaintBlock(placed.Block, placed.Index, placed.X, placed.Y, placed.EndsTable, placed.IsRepeatedHeader ? null : _structure.Root,
                drawings);
        }
        PaintNotes(page, drawings);
        var section = page.Section;
        var (header, footer) = (_margins.Header(page), _margins.Footer(page));
        _drawn.Shows(header);
        _drawn.Shows(footer);
        PaintMargin(header, page, null, drawings);
        PaintMargin(footer, page, section.PageHeight - section.Footer, drawings);
        drawings.AddRange(_over);
        var isNumbered = HasPageField(header) || HasPageField(footer);
        return new Page(
            Length.FromTwips(section.PageWidth),
            Length.FromTwips(section.PageHeight),
            drawings,
            isNumbered ? NumberText.Of(page.Number, page.Section.NumberFormat) : null);
    }

    private void PaintBlock(LaidBlock block, int index, double x, double y, bool endsTable, StructureElement? parent, List<Drawing> into)
    {
        if (block is LaidParagraph paragraph)
        {
            var line = paragraph.Lines[index];
            PaintParagraphBorders(paragraph, index, x, y, into);
            if (line.IsEmpty) return;
            // A picture's paragraph is the picture: a Figure, not a P with a Figure in it.
            var element = parent is null ? null : line.HasOnlyPictures ? parent : _structure.OfParagraph(paragraph, parent);
            _lines.Paint(line, x, y, element, into);
            return;
        }
        PaintRow((LaidTable)block, index, x, y, endsTable, parent, into);
    }

    private static void PaintParagraphBorders(LaidParagraph paragraph, int index, double x, double y, List<Drawing> into)
    {
        var format = paragraph.Format;
        var line = paragraph.Lines[index];
        var left = x + format.IndentLeft;
        var width = line.Left + line.Room - format.IndentLeft;
        if (index == 0 && format.BorderTop is { } top)
            into.Add(Rule(left, y - top.SpacePoints * 20 - top.Width, width, top.Width, top.Colour));
        if (index == paragraph.Lines.Count - 1 && format.BorderBottom is { } bottom)
            into.Add(Rule(left, y + line.Height + bottom.SpacePoints * 20, width, bottom.Width, bottom.Colour));
    }

    private void PaintRow(LaidTable table, int index, double x, double y, bool endsTable, StructureElement? parent, List<Drawing> into)
    {
        var row = table.Rows[index];
        foreach (var cell in row.Cells)
        {
            PaintFill(table, row, cell, x, y, into);
            PaintCellRules(table, row, cell, x, y, endsTable, into);
            if (cell.Source.RowSpan == 0 || cell.Blocks.Count == 0) continue;
            var owner = parent is null ? null : _structure.OfCell(table, row, cell, parent);
            PaintCell(table, index, cell, x + table.Edges[cell.Source.Column], y, owner, into);
        }
    }

    private static void PaintFill(LaidTable table, LaidRow row, LaidCell cell, double x, double y, List<Drawing> into)
    {
        if (cell.Source.Fill is not { } colour) return;
        var left = x + table.Edges[cell.Source.Column];
        into.Add(Rule(left, y, x + table.Edges[cell.Source.Column + cell.Source.ColumnSpan] - left, row.Height, colour));
    }

    private void PaintCell(LaidTable table, int index, LaidCell cell, double x, double y, StructureElement? owner, List<Drawing> into)
    {
        var source = cell.Source;
        var rule = table.Rows[index].TopRule;
        var height = 0.0;
        for (var r = index; r < Math.Min(index + source.RowSpan, table.Rows.Count); r++) height += table.Rows[r].Height;
        var top = y + rule + source.MarginTop;
        var slack = Math.Max(0, height - rule - source.MarginTop - source.MarginBottom - cell.ContentHeight);
        top += source.VerticalAlignment switch
        {
            VerticalAlignment.Bottom => slack,
            VerticalAlignment.Centre => Math.Floor(slack / 2),
            _ => 0,
        };
        PaintStack(cell.Blocks, x + BlockLayout.InsetLeft(source), top, owner, into);
    }

    /// <summary>A picture, or a text box with its ground, its outline and its text.</summary>
    private void PaintFloat(PlacedFloat placed, StructureElement? parent, List<Drawing> drawings)
    {
        var source = placed.Source;
        var into = !source.IsBehindText && (source.Picture is not null || source.Fill is not null) ? _over : drawings;
        if (source.Picture is { } picture)
        {
            var figure = parent?.Add(new StructureElement(StructureRole.Figure) { Alt = picture.Alt });
            into.Add(new PictureDrawing(picture.Picture, Length.FromTwips(placed.X), Length.FromTwips(placed.Y),
                new Length((int)picture.Width), new Length((int)picture.Height), figure));
            return;
        }
        if (source.Fill is { } ground) into.Add(Rule(placed.X, placed.Y, source.Width, placed.Height, ground));
        if (source.Outline is { } line)
        {
            var (w, c) = (line.Width, line.Colour);
            into.Add(Rule(placed.X - w / 2, placed.Y - w / 2, source.Width + w, w, c));
            into.Add(Rule(placed.X - w / 2, placed.Y + placed.Height - w / 2, source.Width + w, w, c));
            into.Add(Rule(placed.X - w / 2, placed.Y - w / 2, w, placed.Height + w, c));
            into.Add(Rule(placed.X + source.Width - w / 2, placed.Y - w / 2, w, placed.Height + w, c));
        }
        var slack = Math.Max(0, placed.Height - source.InsetTop - source.InsetBottom - placed.Content);
        var down = source.VerticalAlignment switch
        {
            VerticalAlignment.Bottom => slack,
            VerticalAlignment.Centre => Math.Floor(slack / 2),
            _ => 0,
        };
        PaintStack(placed.Blocks, placed.X + source.InsetLeft, placed.Y + source.InsetTop + down, parent, into);
    }

    /// <summary>Blocks one below the other.</summary>
    private void PaintStack(List<LaidBlock> blocks, double x, double y, StructureElement? parent, List<Drawing> into)
    {
        LaidBlock? above = null;
        foreach (var block in blocks)
        {
            y += BlockLayout.SpaceBetween(above, block);
            PaintWhole(block, x, y, parent, into);
            y += BlockLayout.HeightOf(block);
            above = block;
        }
    }

    private void PaintWhole(LaidBlock block, double x, double y, StructureElement? parent, List<Drawing> into)
    {
        if (block is LaidParagraph paragraph)
        {
            if (paragraph.IsStart)
                foreach (var source in paragraph.Source.Floats)
                    PaintFloat(_floats.Place(source, _page.Section, x, y, Numbers(_page)), parent, into);
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                PaintBlock(block, i, x, y, false, parent, into);
                y += paragraph.Lines[i].Height;
            }
            return;
        }
        var table = (LaidTable)block;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            PaintBlock(block, r, x + table.Indent, y, r == table.Rows.Count - 1, parent, into);
            y += table.Rows[r].Height;
        }
    }

    private static void PaintCellRules(LaidTable table, LaidRow row, LaidCell cell, double x, double y, bool endsTable, List<Drawing> into)
    {
        var source = cell.Source;
        var (left, right) = (x + table.Edges[source.Column], x + table.Edges[source.Column + source.ColumnSpan]);
        var bottom = y + row.Height;
        var (leftRule, rightRule) = (source.Left?.Width ?? 0, source.Right?.Width ?? 0);
        if (source.Top is { } top && source.RowSpan > 0)
            into.Add(Rule(left - leftRule / 2, y, right - left + (leftRule + rightRule) / 2, top.Width, top.Colour));
        if (source.Bottom is { } under && endsTable)
            into.Add(Rule(left - leftRule / 2, bottom, right - left + (leftRule + rightRule) / 2, under.Width, under.Colour));
        var end = endsTable ? bottom + (source.Bottom?.Width ?? 0) : bottom;
        if (source.Left is { } l) into.Add(Rule(left - l.Width / 2, y, l.Width, end - y, l.Colour));
        if (source.Right is { } r && EndsOnRight(row, source)) into.Add(Rule(right - r.Width / 2, y, r.Width, end - y, r.Colour));
    }

    private static bool EndsOnRight(LaidRow row, FlowCell cell)
    {
        foreach (var other in row.Cells)
            if (other.Source.Column == cell.Column + cell.ColumnSpan && other.Source.Left is not null)
                return false;
        return true;
    }

    private static Rectangle Rule(double x, double y, double width, double height, Colour colour) =>
        new(Length.FromTwips(x), Length.FromTwips(y), Length.FromTwips(width), Length.FromTwips(height), colour, null);

    // A short rule and the notes; they are read after the page's text.
    private void PaintNotes(PlacedPage page, List<Drawing> into)
    {
        if (page.Notes.Count == 0) return;
        into.Add(Rule(page.Section.Left, page.Notes[0].Y - PageNotes.RuleRoom / 2, Math.Min(NoteRule, page.Section.TextWidth), 10,
            Colour.Black));
        var element = _structure.Root.Add(new StructureElement(StructureRole.Note));
        foreach (var placed in page.Notes) PaintBlock(placed.Block, placed.Index, placed.X, placed.Y, true, element, into);
    }

    /// <summary>Header or footer: from the header's distance down, or up to <paramref name="bottom"/>.</summary>
    private void PaintMargin(IReadOnlyList<FlowBlock> blocks, PlacedPage page, double? bottom, List<Drawing> into)
    {
        if (blocks.Count == 0) return;
        var laid = _margins.LayOut(blocks, page.Section, Numbers(page));
        var top = bottom is { } edge ? edge - BlockLayout.HeightOf(laid) : page.Section.Header;
        PaintStack(laid, page.Section.Left, top, null, into);
        foreach (var (frame, inside) in MarginStories.FramesIn(blocks)) PaintFrame(frame, inside, page, top, into);
    }

    private void PaintFrame(Frame frame, List<FlowBlock> blocks, PlacedPage page, double top, List<Drawing> into)
    {
        var section = page.Section;
        var x = frame.X + (frame.HorizontalAnchor == "page" ? 0 : section.Left);
        var y = frame.Y + (frame.VerticalAnchor switch { "page" => 0, "margin" => section.Top, _ => top });
        PaintStack(_layout.LayOut(blocks, frame.Width > 0 ? frame.Width : section.TextWidth, Numbers(page)), x, y, null, into);
    }

    private (string, string) Numbers(PlacedPage page) =>
        (NumberText.Of(page.Number, page.Section.NumberFormat), _pages.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool HasPageField(IReadOnlyList<FlowBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is FlowParagraph paragraph && paragraph.Runs.Any(r => r.Object is PageField { IsTotal: false })) return true;
            if (block is FlowTable table && table.Rows.Any(row => row.Cells.Any(cell => HasPageField(cell.Blocks)))) return true;
        }
        return false;
    }
}
