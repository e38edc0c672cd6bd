using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>Where a paragraph's lines may end: Word's rules (ECMA-376 17.3.1.16, 17.15.1.58 to 60), hanzi between any two, Latin between words.</summary>
internal class BreakRules(MeasuredParagraph paragraph, KinsokuSets kinsoku)
{
    // How far back a blank is preferred to a break after a slash; LibreOffice's reach.
    private const int SlashReach = 66;

    private readonly Item[] _items = paragraph.Items;
    private readonly bool _hangs = paragraph.Source.Format.HangsPunctuation;
    private readonly bool _obeysKinsoku = paragraph.Source.Format.Kinsoku;

    /// <summary>Where a line ends that begins at <paramref name="start"/>, when the item at <paramref name="cut"/> is the first to pass its room.</summary>
    public virtual LineEnd EndOf(int start, int cut)
    {
        if (_hangs && cut > start && MayHang(cut)) return new LineEnd(cut, Hangs: true);
        var at = LastBreak(start, cut);
        return at > start ? new LineEnd(at) : new LineEnd(Math.Max(cut, start + 1), CutsWord: true);
    }

    /// <summary>The last place up to <paramref name="limit"/> and after <paramref name="start"/> where a line may end, or <paramref name="start"/> for none.</summary>
    private int LastBreak(int start, int limit)
    {
        for (var i = limit; i > start; i--)
        {
            if (!MayBreak(i)) continue;
            if (i >= _items.Length || _items[i - 1].CodePoint != '/') return i;
            if (i == limit) continue;
            return BlankBefore(i, start) ?? i;
        }
        return start;
    }

    /// <summary>Whether a line may end before an item.</summary>
    private bool MayBreak(int i)
    {
        if (i <= 0 || i >= _items.Length) return true;
        var (a, b) = (_items[i - 1], _items[i]);
        if (b.Kind == ItemKind.Glyph && Scripts.IsBreakingBlank(b.CodePoint)) return false;
        if (b.Kind is ItemKind.LineBreak or ItemKind.PageBreak) return false;
        if (a.Kind is ItemKind.Picture or ItemKind.Tab or ItemKind.LineBreak or ItemKind.PageBreak || b.Kind == ItemKind.Picture) return true;
        if (b.Kind == ItemKind.Tab) return false;
        if (Scripts.IsGlue(a.CodePoint) || Scripts.IsGlue(b.CodePoint)) return false;
        if (_obeysKinsoku && !MayBeginLine(b)) return false;
        if (Scripts.IsBreakingBlank(a.CodePoint)) return true;
        if (_obeysKinsoku && !MayEndLine(a)) return false;
        if (a.CodePoint == b.CodePoint && a.CodePoint is '…' or '—' or '⋯' or '‥' && a.CodePoint == b.CodePoint) return false;
        var (left, right) = (Scripts.Of(a.CodePoint), Scripts.Of(b.CodePoint));
        if (left == Script.Western && right == Script.Western) return MayBreakWord(i, a.CodePoint, b.CodePoint);
        return true;
    }

    /// <summary>Whether a mark at the cut may hang: it is one that may, and the line may end after it.</summary>
    private bool MayHang(int i) => Scripts.Hangs(_items[i].CodePoint) && _items[i].Kind == ItemKind.Glyph && MayBreak(i + 1);

    private bool MayBeginLine(Item item) => item.CodePoint > 0xFFFF || kinsoku.MayBegin((char)item.CodePoint);

    private bool MayEndLine(Item item) => item.CodePoint > 0xFFFF || kinsoku.MayEnd((char)item.CodePoint);

    // Inside a Latin word only after a hyphen or a slash; a number with its signs is one word.
    private bool MayBreakWord(int i, int before, int after) => before switch
    {
        '/' => after != '/' && !char.IsAsciiDigit((char)after),
        '-' => i >= 2 && IsAlphanumeric(_items[i - 2].CodePoint) && IsAlphanumeric(after),
        _ => false,
    };

    private int? BlankBefore(int at, int start)
    {
        for (var k = at - 2; k >= start && at - k < SlashReach; k--)
            if (Scripts.IsBreakingBlank(_items[k].CodePoint))
                return k + 1 > start ? k + 1 : null;
        return null;
    }

    private static bool IsAlphanumeric(int c) => c < 0x10000 && char.IsLetterOrDigit((char)c);
}
