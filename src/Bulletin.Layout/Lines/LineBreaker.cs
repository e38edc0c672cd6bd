using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>Cuts a paragraph into lines as Word does.</summary>
internal sealed class LineBreaker
{
    // Sums of advances in twips: a line that fits exactly is not full.
    private const double Rounding = 0.001;

    private readonly MeasuredParagraph _paragraph;
    private readonly ParagraphFormat _format;
    private readonly Item[] _items;
    private readonly LineContext _context;
    private readonly ParagraphWidths _widths;
    private readonly BreakPlaces _places;
    private readonly LineManner _manner;
    private readonly List<(int Item, double Width)> _tabs = [];

    private double _left;
    private double _room;
    private double _tabbed;
    private int _start;

    public LineBreaker(MeasuredParagraph paragraph, LineContext context)
    {
        _paragraph = paragraph;
        _format = paragraph.Source.Format;
        _items = paragraph.Items;
        _context = context;
        _widths = new ParagraphWidths(paragraph, context);
        _places = new BreakPlaces(paragraph, context.Settings);
        _manner = LineManner.Of(_format, context);
    }

    public List<Line> Break()
    {
        var lines = new List<Line>();
        var start = 0;
        do
        {
            var line = BreakLine(start, lines.Count == 0);
            lines.Add(line);
            start = line.End;
        }
        while (start < _items.Length);
        // A break at the very end opens one more line, as in Word.
        if (_items is [.., { Kind: ItemKind.LineBreak }]) lines.Add(BreakLine(_items.Length, isFirst: false));
        return lines;
    }

    private Line BreakLine(int start, bool isFirst)
    {
        (_start, _tabbed) = (start, 0);
        _tabs.Clear();
        _left = LeftOf(isFirst);
        _room = _context.Width - _left - _format.IndentRight - OnGrid(_format.IndentRightCharacters);
        for (var i = start; i < _items.Length; i++)
        {
            switch (_items[i].Kind)
            {
                case ItemKind.LineBreak or ItemKind.PageBreak:
                    return Finish(new Breakpoint(i, BreakReason.AskedFor));
                case ItemKind.Tab:
                    AddTab(i);
                    continue;
            }
            if (!_paragraph.IsBlank(i) && WidthTo(i + 1) > _room + Rounding + ClosingAt(i)) return Finish(EndOf(i));
        }
        return Finish(new Breakpoint(_items.Length, BreakReason.AskedFor));
    }

    // Indents in characters are of the grid's where there is one, each in whole twips.
    private double OnGrid(int hundredths) => hundredths * Math.Round(_context.Grid.CharacterPitch) / 100;

    private double LeftOf(bool isFirst) =>
        _format.IndentLeft + OnGrid(_format.IndentLeftCharacters)
        + (isFirst ? _format.IndentFirstLine + OnGrid(_format.IndentFirstLineCharacters) : 0);

    private double WidthTo(int end) => _widths.Of(_start, end) + _tabbed;

    // The first of two marks is half as wide as long as the second is on the line too.
    private double ClosingAt(int i) => _widths.IsClosedUp(i) ? _widths.SizeAt(i) / 2.0 : 0;

    /// <summary>Where a line ends whose item at <paramref name="cut"/> is the first to pass its room.</summary>
    private Breakpoint EndOf(int cut)
    {
        var fit = _places.Last(_start, cut);
        while (fit > _start && WidthTo(Shown(fit)) > _room + Rounding) fit = _places.Last(_start, fit - 1);
        var next = _places.First(fit);
        var shown = Shown(next);
        var reason = shown > fit ? OneMoreUnit.Weigh(Question(fit, next, shown), _manner) : BreakReason.Fits;
        if (reason != BreakReason.Fits) return new Breakpoint(next, reason, OutsideOf(shown - 1, reason));
        if (fit > _start) return new Breakpoint(fit, BreakReason.Fits);
        // What no line can hold: a character keeps its marks, a word is cut.
        return IsOneCharacter(next) ? new Breakpoint(next, BreakReason.Fits) : new Breakpoint(Math.Max(cut, _start + 1), BreakReason.Cut);
    }

    private bool IsOneCharacter(int end)
    {
        for (var i = _start + 1; i < end; i++)
            if (!Marks.IsClosing(_items[i].CodePoint) && !_paragraph.IsBlank(i))
                return false;
        return true;
    }

    private double OutsideOf(int last, BreakReason reason) => reason switch
    {
        BreakReason.Half => _widths.SizeAt(last) / 2.0,
        BreakReason.Hangs => _widths.Advance(last, isLast: true),
        _ => 0,
    };

    private FullLine Question(int fit, int next, int shown)
    {
        double em = _widths.SizeAt(Math.Max(fit - 1, _start));
        var last = shown - 1;
        var before = shown;
        while (before > fit && Marks.IsClosing(_items[before - 1].CodePoint)) before--;
        var (marks, gaps, spaces) = _widths.Giving(_start, shown);
        return new FullLine
        {
            Leftover = (_room - WidthTo(Shown(fit))) / em,
            Need = (WidthTo(shown) - _room) / em,
            Count = fit - _start,
            GapAtEnd = _widths.GapBefore(fit) / em,
            Marks = marks / em,
            Gaps = gaps / em,
            Spaces = spaces / em,
            FitsBeforeMarks = before < shown && before > _start && WidthTo(before) <= _room + Rounding,
            LastGives = _widths.Gives(last),
            LastHangs = Marks.Hangs(_items[last].CodePoint),
        };
    }

    private int Shown(int end)
    {
        while (end > _start && (_paragraph.IsBlank(end - 1) || _items[end - 1].Kind == ItemKind.Tab)) end--;
        return end;
    }

    private void AddTab(int i)
    {
        var x = WidthTo(i);
        var width = TabStops.Next(_format, _left + x, _context.Settings.DefaultTab) is var stop
            && stop.Alignment is TabAlignment.Left or TabAlignment.Clear
            ? stop.Position - _left - x
            : stop.Position - _left - x - WidthToNextTab(i + 1) / (stop.Alignment == TabAlignment.Centre ? 2 : 1);
        width = Math.Max(0, Math.Min(width, _room - x));
        _tabs.Add((i, width));
        _tabbed += width;
    }

    private double WidthToNextTab(int i)
    {
        var end = i;
        while (end < _items.Length && _items[end].Kind is not (ItemKind.Tab or ItemKind.LineBreak or ItemKind.PageBreak)) end++;
        return _widths.Of(i, end);
    }

    private Line Finish(Breakpoint end)
    {
        var after = end.At;
        while (after < _items.Length && _paragraph.IsBlank(after)) after++;
        var shown = end.At;
        // Spaces that end a paragraph are drawn where there is room: underlined, they are what a form is filled in on.
        while (shown > _start && _paragraph.IsBlank(shown - 1) && (end.Reason != BreakReason.AskedFor || WidthTo(shown) > _room + Rounding))
            shown--;
        var typed = after < _items.Length && _items[after].Kind is ItemKind.LineBreak or ItemKind.PageBreak;
        var endsPage = typed && _items[after].Kind == ItemKind.PageBreak;
        if (typed) after++;
        return new WordLine
        {
            Paragraph = _paragraph,
            Widths = _widths,
            Start = _start,
            End = after,
            ShownEnd = shown,
            Left = _left,
            Room = _room,
            IsLast = typed || after >= _items.Length,
            EndsPage = endsPage,
            CutsWord = end.Reason == BreakReason.Cut && _format.KeepsWords,
            Reason = end.Reason,
            Outside = end.Outside,
            Tabs = _tabs.Count == 0 ? [] : [.. _tabs],
        };
    }
}
