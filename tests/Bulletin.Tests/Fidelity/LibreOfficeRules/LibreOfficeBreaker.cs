using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>Cuts a paragraph into lines as LibreOffice 7.4 does: portion by portion, the one that does not fit by the rules of its language.</summary>
internal sealed class LibreOfficeBreaker
{
    private readonly PortionedParagraph _paragraph;
    private readonly ParagraphFormat _format;
    private readonly Item[] _items;
    private readonly LibreOfficeBreaks _rules;
    private readonly double _width;

    private List<Portion> _portions = [];
    private double _x;
    private double _left;
    private double _room;
    private int _start;

    /// <param name="width">Between the text area's edges, in twips.</param>
    public LibreOfficeBreaker(PortionedParagraph paragraph, double width)
    {
        _paragraph = paragraph;
        _format = paragraph.Measured.Source.Format;
        _items = paragraph.Measured.Items;
        _rules = new LibreOfficeBreaks(paragraph);
        _width = width;
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

    private PortionLine BreakLine(int start, bool isFirst)
    {
        _portions = [];
        _x = 0;
        _start = start;
        _left = _format.IndentLeft + (isFirst ? _format.IndentFirstLine : 0);
        _room = _width - _left - _format.IndentRight;
        var i = start;
        while (i < _items.Length)
        {
            switch (_items[i].Kind)
            {
                case ItemKind.LineBreak:
                    return Finish(i + 1, isLast: true);
                case ItemKind.PageBreak:
                    return Finish(i + 1, isLast: true, endsPage: true);
                case ItemKind.Tab:
                    AddTab(i++);
                    continue;
            }
            var end = _paragraph.PortionEnd(i);
            if (_paragraph.IsWiderThan(i, end, _room - _x))
            {
                var (breakAt, cut) = FindBreak(i, end);
                return Finish(breakAt, isLast: breakAt >= _items.Length, cutsWord: cut);
            }
            Add(new Portion(_items[i].Kind == ItemKind.Picture ? PortionKind.Picture : PortionKind.Text, i, end, _paragraph.Width(i, end)));
            AddTrailingSpacing(i, end);
            if (!AddGap(end)) return Finish(end, isLast: false);
            i = end;
        }
        return Finish(_items.Length, isLast: true);
    }

    // Letter-spacing belongs to each character, the last of its run too; a narrowing is not carried over the seam (as LibreOffice has it, a quarter point).
    private void AddTrailingSpacing(int start, int end)
    {
        var spacing = _paragraph.Measured.SpacingAt(start);
        if (spacing > 0 && end < _items.Length && _items[end].Kind is ItemKind.Glyph or ItemKind.Missing) Add(new Portion(PortionKind.Gap, end, end, spacing));
    }

    /// <summary>The gap between hanzi and Latin: a fifth of the size on its left, between two letters or numbers of different scripts.</summary>
    /// <returns>False when it does not fit: the line ends.</returns>
    private bool AddGap(int at)
    {
        if (at >= _items.Length) return true;
        var (a, b) = (_items[at - 1], _items[at]);
        if (a.Script == b.Script || a.Kind is not (ItemKind.Glyph or ItemKind.Missing) || b.Kind is not (ItemKind.Glyph or ItemKind.Missing)) return true;
        if (!Scripts.IsLetterOrNumber(a.CodePoint) || !Scripts.IsLetterOrNumber(b.CodePoint)) return true;
        var western = a.Script == Script.Western ? a.CodePoint : b.CodePoint;
        if (!(western < 0x10000 && char.IsDigit((char)western) ? _format.SpacesDigits : _format.SpacesLatin)) return true;
        var gap = _paragraph.Measured.FormatOf(at - 1).Size / 5;
        if (_x + gap > _room) return false;
        Add(new Portion(PortionKind.Gap, at, at, gap));
        return true;
    }

    private void Add(Portion portion)
    {
        _portions.Add(portion);
        _x += portion.Width;
    }

    private void AddTab(int i)
    {
        var position = _left + _x;
        foreach (var stop in _format.Tabs)
        {
            if (stop.Position <= position + 0.5) continue;
            var following = stop.Alignment == TabAlignment.Left ? 0 : WidthToNextTab(i + 1);
            var target = stop.Position - (stop.Alignment == TabAlignment.Centre ? following / 2 : following);
            Add(new Portion(PortionKind.Tab, i, i + 1, Math.Max(0, Math.Min(target, _left + _room) - position)));
            return;
        }
        const double Default = 420;
        var next = (Math.Floor(position / Default) + 1) * Default;
        Add(new Portion(PortionKind.Tab, i, i + 1, Math.Max(0, Math.Min(next - position, _room - _x))));
    }

    private double WidthToNextTab(int i)
    {
        var width = 0.0;
        while (i < _items.Length && _items[i].Kind is not (ItemKind.Tab or ItemKind.LineBreak or ItemKind.PageBreak))
        {
            var end = _paragraph.PortionEnd(i);
            width += _paragraph.Width(i, end);
            i = end;
        }
        return width;
    }

    /// <summary>Where the line ends when a portion does not fit; what is left of the portions is set.</summary>
    private (int BreakAt, bool CutsWord) FindBreak(int open, int portionEnd)
    {
        var cut = FindCut(open, portionEnd);
        if (IsBlank(cut))
        {
            TrimTo(open, cut);
            return (AfterBlanks(cut), false);
        }
        var end = _rules.EndOf(_start, cut);
        TrimTo(open, end.At);
        if (!end.Hangs) return (end.At, end.CutsWord);
        _portions.Add(new Portion(PortionKind.Hanging, end.At, end.At + 1, 0));
        return (AfterBlanks(end.At + 1), false);
    }

    private int AfterBlanks(int i)
    {
        while (i < _items.Length && IsBlank(i)) i++;
        return i;
    }

    /// <summary>The first item of a portion whose right edge passes the room.</summary>
    private int FindCut(int i, int end)
    {
        var room = _room - _x;
        var spacing = _paragraph.Measured.SpacingAt(i);
        var x = 0.0;
        for (var k = i; k < end; k++)
        {
            x += _items[k].Advance;
            if (x > room + 0.5) return k;
            x += spacing;
        }
        return end - 1;
    }

    /// <summary>Sets what goes up to <paramref name="at"/>, without blanks at its end; <paramref name="open"/> is where the portion begins that was not set yet.</summary>
    private void TrimTo(int open, int at)
    {
        while (at > _start && IsBlank(at - 1)) at--;
        if (at > open)
        {
            Add(new Portion(_items[open].Kind == ItemKind.Picture ? PortionKind.Picture : PortionKind.Text, open, at, _paragraph.Width(open, at)));
            return;
        }
        while (_portions.Count > 0)
        {
            var last = _portions[^1];
            if (last.Kind != PortionKind.Gap && last.End <= at) break;
            _portions.RemoveAt(_portions.Count - 1);
            _x -= last.Width;
            if (last.Kind != PortionKind.Gap && last.Start < at)
                Add(last with { End = at, Width = _paragraph.Width(last.Start, at) });
        }
    }

    private bool IsBlank(int i) => _items[i].Kind == ItemKind.Glyph && Scripts.IsBreakingBlank(_items[i].CodePoint);

    private PortionLine Finish(int end, bool isLast, bool endsPage = false, bool cutsWord = false)
    {
        while (_portions.Count > 0 && _portions[^1].Kind == PortionKind.Gap) _portions.RemoveAt(_portions.Count - 1);
        return new PortionLine
        {
            Paragraph = _paragraph.Measured,
            Portioned = _paragraph,
            Start = _start,
            End = end,
            ShownEnd = _portions.Count > 0 ? _portions.Max(portion => portion.End) : _start,
            Portions = _portions,
            Left = _left,
            Room = _room,
            IsLast = isLast,
            EndsPage = endsPage,
            CutsWord = cutsWord,
        };
    }
}
