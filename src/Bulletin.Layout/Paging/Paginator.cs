using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Layout.Paging;

/// <summary>Breaks the flow into pages: keeps, widows and orphans, header rows, the imprint on the bottom edge.</summary>
internal sealed class Paginator(BlockLayout layout, MarginStories margins, LineRules rules)
{
    // Rounding of faces must not push a line that fits to the twip.
    private const double Tolerance = 0.5;

    // Notes that go on take no more of a page, so that the text gets on too.
    private const double MostForNotes = 0.8;

    private readonly List<PlacedPage> _pages = [];
    private readonly List<Mark> _marks = [];
    private readonly PageNotes _notes = new(layout);
    private readonly FloatPlacing _floats = new(layout);
    private PlacedPage _page = null!;
    private Section _section = null!;
    private double _y;

    /// <summary>The lower edge of the text area, above an imprint that stands there.</summary>
    private double _floor;
    private bool _atTop;

    /// <summary>The text came to this page by itself or by a typed break, not with a section or a paragraph that asks for a page.</summary>
    private bool _flowed;
    private LaidBlock? _above;

    /// <summary>Where the page stood when a block began on it: what keeping with the next goes back to.</summary>
    private readonly record struct Mark(int Block, int ContentCount, int FloatCount, PageNotes.Mark Notes, bool AtTop);

    public List<PlacedPage> Paginate(Flow flow)
    {
        foreach (var section in flow.Sections) PlaceSection(section);
        while (_notes.HasMore) NextPage();
        EndPage();
        return _pages;
    }

    private void PlaceSection(Section section)
    {
        if (section.Start != SectionStart.Continuous || _pages.Count == 0 || HasOtherGeometry(section)) BeginSection(section);
        _section = section;
        layout.MostHeight = section.PageHeight - section.Top - section.Bottom;
        layout.Grid = section.Grid;
        var blocks = layout.LayOut(section.Blocks, section.TextWidth);
        _marks.Clear();
        for (var b = 0; b < blocks.Count;) b = Place(blocks, b);
    }

    private bool HasOtherGeometry(Section section) =>
        section.PageWidth != _section.PageWidth || section.PageHeight != _section.PageHeight || section.Left != _section.Left
        || section.Right != _section.Right || section.Top != _section.Top || section.Bottom != _section.Bottom;

    private void BeginSection(Section section)
    {
        var number = section.FirstPageNumber ?? (_pages.Count == 0 ? 1 : _page.Number + 1);
        var wantsFiller =
            section.Start == SectionStart.EvenPage ? number % 2 == 1 : section.Start == SectionStart.OddPage && number % 2 == 0;
        if (wantsFiller && _pages.Count > 0) _pages.Add(new PlacedPage(section, number, false) { IsFiller = true });
        if (wantsFiller) number++;
        _section = section;
        Open(number, isFirst: true, flowed: false);
    }

    private void Open(int number, bool isFirst, bool flowed)
    {
        OpenOne(number, isFirst, flowed);
        while (_notes.FillsPage) OpenOne(++number, isFirst: false, flowed);
    }

    private void OpenOne(int number, bool isFirst, bool flowed)
    {
        if (_page is not null) EndPage();
        _page = new PlacedPage(_section, number, isFirst);
        _pages.Add(_page);
        if (_pages.Count > layout.Limits.Pages) throw new TooMuchException();
        _y = margins.TopOf(_page);
        _floor = margins.BottomOf(_page);
        _notes.BeginPage((_floor - _y) * MostForNotes);
        _atTop = true;
        _flowed = flowed;
        _above = null;
        _marks.Clear();
    }

    private double Bottom => _floor - _notes.Height;

    private void EndPage() => _page.Notes.AddRange(_notes.EndPage(_page.Section.Left, _floor));

    private void NextPage(bool flowed = true) => Open(_page.Number + 1, isFirst: false, flowed);

    /// <summary>Places a block; the index of the block to go on with, an earlier one where kept blocks move along.</summary>
    private int Place(List<LaidBlock> blocks, int b)
    {
        if (blocks[b] is LaidParagraph paragraph) return PlaceParagraph(blocks, b, paragraph);
        var table = (LaidTable)blocks[b];
        return IsOnBottomEdge(table.Source) && table.Height <= layout.MostHeight
            ? PlaceAtBottom(blocks, b, table)
            : PlaceTable(blocks, b, table);
    }

    private int PlaceParagraph(List<LaidBlock> blocks, int b, LaidParagraph paragraph)
    {
        if (paragraph.Format.PageBreakBefore && !_atTop) NextPage(flowed: false);
        MarkStart(b);
        _y += SpaceAbove(paragraph);
        var hasFloats = false;
        for (var first = 0; first < paragraph.Lines.Count;)
        {
            var floats = _page.Floats.Count;
            if (first == 0 && !hasFloats) PlaceFloats(paragraph);
            var count = LinesThatFit(paragraph, first);
            if (count == 0 && !_atTop)
            {
                _page.Floats.RemoveRange(floats, _page.Floats.Count - floats);
                if (first == 0 && TurnBack(blocks, b) is { } back) return back;
                NextPage();
                if (first == 0) MarkStart(b);
                continue;
            }
            if (count == 0 && !hasFloats && IsCrowdedOut(paragraph.Lines[first].Height))
            {
                hasFloats = true;
                NextPage();
                continue;
            }
            // A line higher than the page stands on one of its own.
            PlaceLines(paragraph, first, Math.Max(count, 1));
            first += Math.Max(count, 1);
            if (paragraph.Lines[first - 1].EndsPage) NextPage(flowed: !rules.KeepsSpaceAfterPageBreak);
            else if (first < paragraph.Lines.Count) NextPage();
        }
        _above = paragraph;
        return b + 1;
    }

    /// <summary>What floats here leaves no room for a line: its text goes on on the next page, and it stays.</summary>
    private bool IsCrowdedOut(double height) => _page.Clear(_y, height) is var free && free > _y && free + height > Bottom + Tolerance;

    private void PlaceFloats(LaidParagraph paragraph)
    {
        foreach (var source in paragraph.Source.Floats)
            _page.Floats.Add(_floats.Place(source, _section, _section.Left, _y) with { Before = _page.Content.Count });
    }

    private void PlaceLines(LaidParagraph paragraph, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            _y = _page.Clear(_y, paragraph.Lines[i].Height);
            _page.Content.Add(new Placed(paragraph, i, _section.Left, _y));
            _y += paragraph.Lines[i].Height;
            _notes.Add(PageNotes.In(paragraph, paragraph.Lines[i]), _section.TextWidth, _floor - _y);
        }
        _atTop = false;
    }

    /// <summary>How many lines from <paramref name="first"/> may stand here: none rather than a widow or an orphan.</summary>
    private int LinesThatFit(LaidParagraph paragraph, int first)
    {
        var lines = paragraph.Lines;
        var y = _y;
        var count = 0;
        var hasNotes = false;
        while (first + count < lines.Count)
        {
            var marks = PageNotes.In(paragraph, lines[first + count]);
            var end = _page.Clear(y, lines[first + count].Height) + lines[first + count].Height
                + _notes.RoomFor(marks, _section.TextWidth, isFirst: !hasNotes);
            if (end > Bottom + Tolerance) break;
            hasNotes |= marks.Count > 0;
            y = end;
            count++;
            if (lines[first + count - 1].EndsPage) return count;
        }
        var rest = lines.Count - first - count;
        if (rest == 0) return count;
        if (paragraph.Format.KeepLines && first == 0 && !_atTop) return 0;
        if (!paragraph.Format.WidowControl) return count;
        if (rest == 1) count = Math.Max(0, count - 1);
        return first == 0 && count == 1 ? 0 : count;
    }

    // At the top of a page to which the text flowed, or that a typed break began, Word keeps no space above; it does after a section break.
    private double SpaceAbove(LaidBlock block) => _atTop && _flowed ? 0 : BlockLayout.SpaceBetween(_above, block);

    private void MarkStart(int b) => _marks.Add(new Mark(b, _page.Content.Count, _page.Floats.Count, _notes.Here, _atTop));

    /// <summary>
    /// Takes the blocks before <paramref name="b"/> that keep with their next one off this page, when they began on it below its top.
    /// </summary>
    /// <returns>The block to go on with on the next page, or null when there is nothing to take along.</returns>
    private int? TurnBack(List<LaidBlock> blocks, int b)
    {
        var start = b;
        while (start > 0 && Keeps(blocks[start - 1])) start--;
        if (start == b) return null;
        foreach (var mark in _marks)
        {
            if (mark.Block != start || mark.AtTop) continue;
            _page.Content.RemoveRange(mark.ContentCount, _page.Content.Count - mark.ContentCount);
            _page.Floats.RemoveRange(mark.FloatCount, _page.Floats.Count - mark.FloatCount);
            _notes.GoBack(mark.Notes);
            NextPage();
            return start;
        }
        return null;
    }

    private static bool Keeps(LaidBlock block) => block switch
    {
        LaidParagraph paragraph => paragraph.Format.KeepNext,
        LaidTable { Source.Position: null } table => table.Rows.Count > 0 && TableGroups.Keeps(table.Rows[^1]),
        _ => false,
    };

    private int PlaceTable(List<LaidBlock> blocks, int b, LaidTable table)
    {
        MarkStart(b);
        _y += SpaceAbove(table);
        var left = LeftOf(table);
        var header = HeightOf(table, table.HeaderRows) <= layout.MostHeight / 2 ? table.HeaderRows : 0;
        for (var r = 0; r < table.Rows.Count;)
        {
            var end = TableGroups.EndOfGroup(table, r);
            if (!Fits(table, r, end) && CutBelowHeader(table, r, end)) continue;
            if (_atTop && end > r + 1 && !Fits(table, r, end))
            {
                TableGroups.Separate(table, r, end);
                end = r + 1;
            }
            _y = _page.Clear(_y, TableGroups.HeightOf(table, r, end));
            if (Fits(table, r, end))
            {
                for (; r < end; r++) PlaceRow(table, r, left, false);
                continue;
            }
            var isCut = end == r + 1 && Cut(table, r);
            if (isCut || _atTop)
            {
                PlaceRow(table, r++, left, false);
                if (!isCut) continue; // higher than a page, and nothing in it to cut
            }
            else if (r == 0 && TurnBack(blocks, b) is { } back)
            {
                return back;
            }
            if (r > 0) EndTableHere();
            NextPage();
            if (r == 0) MarkStart(b);
            for (var h = 0; r > 0 && h < header; h++) PlaceRow(table, h, left, true);
            _atTop = true; // after a repeated header too: a group higher than the page must end somewhere
        }
        EndTableHere();
        _y += table.BottomRule(table.Rows.Count - 1);
        _above = table;
        return b + 1;
    }

    private static double HeightOf(LaidTable table, int rows) => rows == 0 ? 0 : TableGroups.HeightOf(table, 0, rows);

    private bool Fits(LaidTable table, int first, int end)
    {
        var height = TableGroups.HeightOf(table, first, end);
        var isFirst = true;
        for (var r = first; r < end; r++)
        {
            var marks = PageNotes.In(table.Rows[r]);
            height += _notes.RoomFor(marks, _section.TextWidth, isFirst);
            isFirst &= marks.Count == 0;
        }
        return _y + height <= Bottom + Tolerance;
    }

    // A row that does not fit goes on on the next page where it may, and where it must.
    private bool Cut(LaidTable table, int row)
    {
        if (!_atTop && !RowCutter.MayCut(table.Rows[row])) return false;
        if (RowCutter.Cut(table.Rows[row], Bottom - _y - table.BottomRule(row), force: _atTop) is not { } cut) return false;
        table.Rows[row] = cut.Upper;
        table.Rows.Insert(row + 1, cut.Lower);
        return true;
    }

    /// <summary>The first row after the header begins below it where it may break, lest the page stay empty for its sake.</summary>
    private bool CutBelowHeader(LaidTable table, int first, int end)
    {
        var last = end - 1;
        if (last == first || !table.Rows[last - 1].Source.IsHeader || !RowCutter.MayCut(table.Rows[last])) return false;
        var above = TableGroups.HeightOf(table, first, last);
        if (RowCutter.Cut(table.Rows[last], Bottom - _y - above - table.BottomRule(last), force: false) is not { } cut) return false;
        table.Rows[last] = cut.Upper;
        table.Rows.Insert(last + 1, cut.Lower);
        return true;
    }

    private void EndTableHere()
    {
        if (_page.Content.Count > 0) _page.Content[^1] = _page.Content[^1] with { EndsTable = true };
    }

    private void PlaceRow(LaidTable table, int row, double left, bool repeated)
    {
        _page.Content.Add(new Placed(table, row, left, _y, repeated));
        _atTop = false;
        _y += table.Rows[row].Height;
        if (!repeated) _notes.Add(PageNotes.In(table.Rows[row]), _section.TextWidth, _floor - _y);
    }

    private double LeftOf(LaidTable table) => table.Source.Alignment switch
    {
        Alignment.Centre => _section.Left + (_section.TextWidth - table.Edges[^1]) / 2,
        Alignment.Right => _section.Left + _section.TextWidth - table.Edges[^1],
        // The outer edge of a rule on the left stands on the margin.
        _ => _section.Left + table.Indent + LeftRule(table) / 2,
    };

    private static double LeftRule(LaidTable table)
    {
        var width = 0.0;
        foreach (var row in table.Rows)
            if (row.Cells is [{ Source: { Column: 0, Left: { } rule } }, ..])
                width = Math.Max(width, rule.Width);
        return width;
    }

    private static bool IsOnBottomEdge(FlowTable table) => table.Position is { VerticalAlign: "bottom", VerticalAnchor: "margin" };

    /// <summary>A table that floats on the lower edge of the type area (the imprint): below the text, or whole on the next page.</summary>
    private int PlaceAtBottom(List<LaidBlock> blocks, int b, LaidTable table)
    {
        if (_y + table.Height > Bottom + Tolerance && !_atTop) NextPage();
        var x = table.Source.Position!.HorizontalAnchor == "page" ? table.Source.Position.X : _section.Left + table.Source.Position.X;
        var y = _floor - table.Height;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            _page.Content.Add(new Placed(table, r, x, y, EndsTable: r == table.Rows.Count - 1));
            y += table.Rows[r].Height;
        }
        _floor -= table.Height;
        // The empty paragraph it is anchored to stands beside it and asks for no room of its own.
        return b + 1 < blocks.Count && blocks[b + 1] is LaidParagraph { Source.Text.Length: 0 } ? b + 2 : b + 1;
    }
}
