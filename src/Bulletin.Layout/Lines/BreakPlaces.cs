using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>
/// Where a paragraph's lines may end: Word's rules (ECMA-376 17.3.1.16, 17.15.1.58 to 60), hanzi between any two, Latin between words.
/// </summary>
internal sealed class BreakPlaces(MeasuredParagraph paragraph, LineSettings settings)
{
    private readonly Item[] _items = paragraph.Items;
    private readonly bool _obeysKinsoku = paragraph.Source.Format.Kinsoku;
    private readonly bool _keepsWords = paragraph.Source.Format.KeepsWords;

    /// <summary>
    /// The last place up to <paramref name="limit"/> and after <paramref name="start"/> where a line may end, or <paramref name="start"/>
    /// for none.
    /// </summary>
    public int Last(int start, int limit)
    {
        for (var i = limit; i > start; i--)
            if (MayBreak(i))
                return i;
        return start;
    }

    /// <summary>The first place after <paramref name="start"/> where a line may end.</summary>
    public int First(int start)
    {
        var i = start + 1;
        while (!MayBreak(i)) i++;
        return i;
    }

    /// <summary>Whether a line may end before an item.</summary>
    public bool MayBreak(int i)
    {
        if (i <= 0 || i >= _items.Length) return true;
        var (a, b) = (_items[i - 1], _items[i]);
        if (paragraph.IsBlank(i)) return false;
        if (b.Kind is ItemKind.LineBreak or ItemKind.PageBreak) return false;
        if (a.Kind is ItemKind.Picture or ItemKind.Tab or ItemKind.LineBreak or ItemKind.PageBreak || b.Kind == ItemKind.Picture)
            return true;
        if (b.Kind == ItemKind.Tab) return false;
        if (Scripts.IsGlue(a.CodePoint) || Scripts.IsGlue(b.CodePoint)) return false;
        if (_obeysKinsoku && !MayBeginLine(b)) return false;
        if (Scripts.IsBreakingBlank(a.CodePoint)) return true;
        if (_obeysKinsoku && !MayEndLine(a)) return false;
        if (a.CodePoint == b.CodePoint && a.CodePoint is '…' or '—' or '⋯' or '‥' && a.CodePoint == b.CodePoint) return false;
        var (left, right) = (Scripts.Of(a.CodePoint), Scripts.Of(b.CodePoint));
        if (right != Script.Western) return true;
        return left == Script.Western ? MayBreakWord(i, a.CodePoint, b.CodePoint) : !IsApostrophe(i - 1);
    }

    private bool MayBeginLine(Item item) => item.CodePoint > 0xFFFF || settings.Kinsoku.MayBegin((char)item.CodePoint);

    private bool MayEndLine(Item item) => item.CodePoint > 0xFFFF || settings.Kinsoku.MayEnd((char)item.CodePoint);

    // Inside a Latin word only after a hyphen, before a digit too; not after a slash. WPS takes an address down whole, and cuts it where no
    // line holds it.
    private bool MayBreakWord(int i, int before, int after)
    {
        if (!_keepsWords) return true;
        return before == '-' && i >= 2 && IsAlphanumeric(_items[i - 2].CodePoint) && IsAlphanumeric(after)
            && !(settings.IsFromWps && IsInAddress(i));
    }

    // ’ within a Latin word: don’t.
    private bool IsApostrophe(int i) => _items[i].CodePoint == '’' && i > 0 && Scripts.Of(_items[i - 1].CodePoint) == Script.Western;

    private bool IsInAddress(int i)
    {
        for (var k = i - 1; k >= 0 && Scripts.Of(_items[k].CodePoint) == Script.Western; k--)
            if (_items[k].CodePoint == '/')
                return true;
        for (var k = i; k < _items.Length && Scripts.Of(_items[k].CodePoint) == Script.Western; k++)
            if (_items[k].CodePoint == '/')
                return true;
        return false;
    }

    private static bool IsAlphanumeric(int c) => c < 0x10000 && char.IsLetterOrDigit((char)c);
}
