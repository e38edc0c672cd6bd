using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>
/// What the items of a paragraph advance in a line as Word sets it, in twips: letter-spacing, gaps, grid and closed-up marks included.
/// </summary>
internal sealed class ParagraphWidths
{
    private const double HalfWidth = 0.5;
    private const double Full = 0.9;
    private const double QuarterEm = 0.25;

    // Most characters are none of these marks, and need not be looked up.
    private const int FirstMark = 0x2018;
    private const int FirstHanzi = 0x3400;
    private const int LastHanzi = 0x9FFF;

    private readonly MeasuredParagraph _paragraph;
    private readonly double[] _sums;
    private readonly float[] _gaps;
    private readonly bool[]? _closed;

    public ParagraphWidths(MeasuredParagraph paragraph, LineContext context)
    {
        _paragraph = paragraph;
        var count = paragraph.Items.Length;
        (_sums, _gaps) = (new double[count + 1], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var advance = paragraph.Items[i].Advance;
            if (paragraph.IsText(i))
            {
                if (context.Settings.BalancesSpaces && IsBalanced(i, context.Settings.IsFromWps))
                    advance = Math.Max(advance, SizeAt(i) * HalfWidth);
                if (i > 0) _gaps[i] = (float)GapBefore(i, context.Grid);
                advance += paragraph.SpacingAt(i) + PitchAt(i, context.Grid);
                if (ClosesUp(i, context.Settings))
                {
                    (_closed ??= new bool[count])[i] = true;
                    advance -= SizeAt(i) * HalfWidth;
                }
            }
            _sums[i + 1] = _sums[i] + _gaps[i] + advance;
        }
    }

    /// <summary>
    /// The width of a line that holds these items, with the first of two marks whole again where the second is not on it.
    /// </summary>
    public double Of(int start, int end) =>
        end <= start ? 0 : _sums[end] - _sums[start] - _gaps[start] + (IsClosedUp(end - 1) ? SizeAt(end - 1) * HalfWidth : 0);

    /// <summary>What one item advances on a line, without the gap before it.</summary>
    public double Advance(int item, bool isLast) =>
        _sums[item + 1] - _sums[item] - _gaps[item] + (isLast && IsClosedUp(item) ? SizeAt(item) * HalfWidth : 0);

    /// <summary>The gap between hanzi and Latin before an item; 0 for none.</summary>
    public double GapBefore(int item) => item < _gaps.Length ? _gaps[item] : 0;

    /// <summary>Whether a mark is half as wide because another follows.</summary>
    public bool IsClosedUp(int item) => _closed is not null && _closed[item];

    /// <summary>A full-width mark that can give half of its width, and has not.</summary>
    public bool Gives(int item) =>
        _paragraph.Items[item].CodePoint is not ((>= FirstHanzi and <= LastHanzi) or < FirstMark) && IsFull(item)
        && (Marks.GivesBehind(_paragraph.Items[item].CodePoint) || Marks.GivesInFront(_paragraph.Items[item].CodePoint))
        && !IsClosedUp(item);

    /// <summary>
    /// What on a line can give way, in twips of the sizes it has: marks without the last and without an opening one at the start, gaps,
    /// typed spaces between Latin words.
    /// </summary>
    public (double Marks, double Gaps, double Spaces) Giving(int start, int end)
    {
        double marks = 0, gaps = 0, spaces = 0;
        for (var i = start; i < end; i++)
        {
            if (i > start && _gaps[i] > 0) gaps += SizeAt(i);
            if (IsGiver(i, start, end)) marks += SizeAt(i);
            if (IsWordSpace(i, start, end)) spaces += SizeAt(i);
        }
        return (marks, gaps, spaces);
    }

    public bool IsGiver(int item, int start, int end) =>
        item < end - 1 && Gives(item) && !(item == start && Marks.GivesInFront(_paragraph.Items[item].CodePoint));

    public bool IsWordSpace(int item, int start, int end)
    {
        var items = _paragraph.Items;
        return items[item].CodePoint == ' ' && item > start && item < end - 1
            && Scripts.Of(items[item - 1].CodePoint) == Script.Western && Scripts.Of(items[item + 1].CodePoint) == Script.Western;
    }

    public int SizeAt(int item) => Measurer.SizeOf(_paragraph.FormatOf(item));

    private bool IsFull(int item)
    {
        var format = _paragraph.FormatOf(item);
        return _paragraph.IsText(item) && _paragraph.Items[item].Advance >= Full * Measurer.SizeOf(format) * format.Scale / 100;
    }

    // A quarter of the size, between hanzi and a Latin letter or digit in either order; a mark on either side has none.
    private double GapBefore(int i, DocumentGrid grid)
    {
        var items = _paragraph.Items;
        var (a, b) = (items[i - 1].CodePoint, items[i].CodePoint);
        if ((a >= FirstMark && b >= FirstMark) || (a < FirstMark && b < FirstMark) || !_paragraph.IsText(i - 1)) return 0;
        return Gap(a, b, i - 1, grid);
    }

    private double Gap(int a, int b, int sized, DocumentGrid grid)
    {
        var (left, right) = (Scripts.Of(a), Scripts.Of(b));
        if (left == right || left == Script.Weak || right == Script.Weak || !Scripts.IsLetterOrNumber(a) || !Scripts.IsLetterOrNumber(b))
            return 0;
        var western = left == Script.Western ? a : b;
        var format = _paragraph.Source.Format;
        if (!(char.IsAsciiDigit((char)western) ? format.SpacesDigits : format.SpacesLatin)) return 0;
        var share = left == Script.Western ? GapAfter(_paragraph.FormatOf(sized).Ascii) : QuarterEm;
        return Math.Max(0, SizeAt(sized) * share + PitchAt(sized, grid));
    }

    // Balanced, a typed space is half an em where it begins a run of East Asian text, and beside a hanzi where Latin is on its other side;
    // by WPS another space too, and at the start.
    private bool IsBalanced(int i, bool byWps)
    {
        var items = _paragraph.Items;
        if (items[i].CodePoint is not (' ' or 0xA0)) return false;
        if ((_paragraph.FormatOf(i).HintsEastAsia && (i == 0 || items[i - 1].Run != items[i].Run)) || (byWps && IsLeading(i))) return true;
        if (i == 0 || i + 1 >= items.Length || !_paragraph.IsText(i - 1) || !_paragraph.IsText(i + 1)) return false;
        var (a, b) = (items[i - 1].CodePoint, items[i + 1].CodePoint);
        return (IsHanzi(a) && IsNarrow(b)) || (IsNarrow(a) && IsHanzi(b));

        bool IsNarrow(int c) => Scripts.Of(c) == Script.Western || (byWps && c is ' ' or 0xA0);
    }

    // Behind Cambria, Word leaves a little more: measured, its reason unknown.
    private static double GapAfter(string face) => face == "Cambria" ? 0.31 : QuarterEm;

    private bool IsLeading(int i)
    {
        while (i >= 0 && _paragraph.Items[i].CodePoint is ' ' or 0xA0) i--;
        return i < 0;
    }

    private static bool IsHanzi(int c) => Scripts.Of(c) == Script.Asian && Scripts.IsLetterOrNumber(c);

    private double PitchAt(int item, DocumentGrid grid) =>
        grid.CharacterPitch != 0 && _paragraph.Source.Format.SnapsToGrid && _paragraph.FormatOf(item).SnapsToGrid && IsFull(item)
            ? grid.CharacterPitch
            : 0;

    // Two marks in a row: the first is half as wide where its run is kerned and the settings allow it, compressed or not.
    private bool ClosesUp(int i, LineSettings settings)
    {
        var items = _paragraph.Items;
        if (items[i].CodePoint is >= FirstHanzi and <= LastHanzi or < FirstMark) return false;
        if (!settings.KernsPunctuation || i + 1 >= items.Length || !_paragraph.IsText(i + 1)) return false;
        var (a, b) = (items[i].CodePoint, items[i + 1].CodePoint);
        var isPair = Marks.GivesBehind(a) ? Marks.GivesBehind(b) || Marks.GivesInFront(b) || Marks.Hangs(b)
            : Marks.GivesInFront(a) ? Marks.GivesInFront(b) : a is '！' && b is '”' or '’';
        if (!isPair || !IsFull(i) || !IsFull(i + 1)) return false;
        var format = _paragraph.FormatOf(i);
        return format.KernsFrom > 0 && format.Size >= format.KernsFrom;
    }
}
