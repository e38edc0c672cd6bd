using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Layout.Paging;

/// <summary>Footnotes (脚注) of the page under way: what stands at its foot, and what goes on on the next.</summary>
internal sealed class PageNotes(BlockLayout layout)
{
    /// <summary>Between the text and the first note, in twips: the short rule stands in the middle of it.</summary>
    public const double RuleRoom = 160;

    private readonly Dictionary<NoteMark, List<Piece>> _laid = new(ReferenceEqualityComparer.Instance);
    private readonly List<Piece> _placed = [];
    private readonly List<Piece> _carried = [];

    /// <summary>A line of a note, or a row of a table in it, with the space above it.</summary>
    private readonly record struct Piece(LaidBlock Block, int Index, double Above, double Height);

    /// <summary>Where the notes stood when a block began.</summary>
    public readonly record struct Mark(int Placed, int Carried);

    /// <summary>Of the notes on this page, with the rule's room; 0 where there are none.</summary>
    public double Height { get; private set; }

    public bool HasMore => _carried.Count > 0;

    /// <summary>A piece higher than the room stands on a page of its own, with no text above it.</summary>
    public bool FillsPage { get; private set; }

    public Mark Here => new(_placed.Count, _carried.Count);

    /// <summary>Begins a page with what the one before had no room for.</summary>
    public void BeginPage(double room)
    {
        var waiting = _carried.ToList();
        _placed.Clear();
        _carried.Clear();
        Height = 0;
        FillsPage = waiting is [var first, ..] && first.Above + first.Height + RuleRoom > room;
        if (FillsPage)
        {
            _placed.Add(waiting[0]);
            Grow(waiting[0]);
            waiting.RemoveAt(0);
            room = 0;
        }
        Place(waiting, room);
    }

    public void GoBack(Mark mark)
    {
        _placed.RemoveRange(mark.Placed, _placed.Count - mark.Placed);
        _carried.RemoveRange(mark.Carried, _carried.Count - mark.Carried);
        Height = 0;
        foreach (var piece in _placed) Grow(piece);
    }

    /// <summary>What the notes referred to there would add to the foot of this page.</summary>
    public double RoomFor(List<NoteMark> marks, double width, bool isFirst)
    {
        if (marks.Count == 0) return 0;
        var room = isFirst && _placed.Count == 0 ? RuleRoom : 0;
        foreach (var mark in marks)
            foreach (var piece in PiecesOf(mark, width))
                room += piece.Above + piece.Height;
        return room;
    }

    /// <summary>Puts notes at the foot, as far as there is room; the rest goes on on the next page.</summary>
    public void Add(List<NoteMark> marks, double width, double room)
    {
        foreach (var mark in marks) Place(PiecesOf(mark, width), room);
    }

    /// <summary>The notes in their places, for the page that ends.</summary>
    public IEnumerable<Placed> EndPage(double left, double bottom)
    {
        var y = bottom - Height + RuleRoom;
        foreach (var piece in _placed)
        {
            y += piece.Above;
            yield return new Placed(piece.Block, piece.Index, left, y);
            y += piece.Height;
        }
    }

    public static List<NoteMark> In(LaidParagraph paragraph, Line line)
    {
        if (!paragraph.HasNotes) return [];
        var marks = new List<NoteMark>();
        if (line.Start == 0)
            foreach (var beside in paragraph.Source.Floats) Collect(beside.Blocks, marks);
        for (var i = line.Start; i < line.End; i++)
            if (paragraph.Source.Runs[paragraph.Measured.Items[i].Run].Object is NoteMark mark && HasContent(mark)
                && (marks.Count == 0 || marks[^1] != mark))
                marks.Add(mark);
        return marks;
    }

    // Of a note that is referred to again only the mark stands there.
    private static bool HasContent(NoteMark mark) => !mark.IsEndnote && mark.Blocks.Count > 0;

    /// <summary>The notes that blocks refer to, wherever in them.</summary>
    private static void Collect(IReadOnlyList<FlowBlock> blocks, List<NoteMark> into)
    {
        foreach (var block in blocks)
        {
            if (block is FlowTable table)
            {
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells) Collect(cell.Blocks, into);
                continue;
            }
            var paragraph = (FlowParagraph)block;
            foreach (var run in paragraph.Runs)
                if (run.Object is NoteMark mark && HasContent(mark)) into.Add(mark);
            foreach (var beside in paragraph.Floats) Collect(beside.Blocks, into);
        }
    }

    public static List<NoteMark> In(LaidRow row)
    {
        var marks = new List<NoteMark>();
        foreach (var cell in row.Cells)
            foreach (var block in cell.Blocks)
            {
                if (block is LaidParagraph paragraph)
                    foreach (var line in paragraph.Lines) marks.AddRange(In(paragraph, line));
                else
                    foreach (var inner in ((LaidTable)block).Rows) marks.AddRange(In(inner));
            }
        return marks;
    }

    private void Place(List<Piece> pieces, double room)
    {
        foreach (var piece in pieces)
        {
            var needed = piece.Above + piece.Height + (_placed.Count == 0 ? RuleRoom : 0);
            if (_carried.Count > 0 || Height + needed > room)
            {
                _carried.Add(piece);
                continue;
            }
            _placed.Add(piece);
            Grow(piece);
        }
    }

    private void Grow(Piece piece) => Height += piece.Above + piece.Height + (Height == 0 ? RuleRoom : 0);

    private List<Piece> PiecesOf(NoteMark mark, double width)
    {
        if (_laid.TryGetValue(mark, out var known)) return known;
        var pieces = new List<Piece>();
        // A note that stands in another comes after it.
        var together = new List<NoteMark> { mark };
        for (var i = 0; i < together.Count; i++)
        {
            Collect(together[i].Blocks, together);
            Append(layout.LayOut(together[i].Blocks, width), pieces);
        }
        return _laid[mark] = pieces;
    }

    private static void Append(List<LaidBlock> blocks, List<Piece> pieces)
    {
        LaidBlock? above = null;
        foreach (var block in blocks)
        {
            var space = BlockLayout.SpaceBetween(above, block);
            var count = block is LaidParagraph paragraph ? paragraph.Lines.Count : ((LaidTable)block).Rows.Count;
            for (var i = 0; i < count; i++)
            {
                var height = block is LaidParagraph lines ? lines.Lines[i].Height : ((LaidTable)block).Rows[i].Height;
                pieces.Add(new Piece(block, i, i == 0 ? space : 0, height));
            }
            above = block;
        }
    }
}
