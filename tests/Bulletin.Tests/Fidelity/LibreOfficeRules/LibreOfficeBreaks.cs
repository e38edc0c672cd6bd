using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>
/// Where LibreOffice 7.4 ends a line (measured on 7,633 lines): the language of the last letter or number before the cut decides whether Chinese or
/// Latin rules apply, and only Chinese ones let a mark hang.
/// </summary>
internal sealed class LibreOfficeBreaks(PortionedParagraph paragraph)
{
    private const string NotAtStart = ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―--′’”";
    private const string NotAtEnd = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘";

    private readonly Item[] _items = paragraph.Measured.Items;
    private readonly bool _hangs = paragraph.Measured.Source.Format.HangsPunctuation;
    private LatinBreaks? _latin;

    /// <summary>Where a line ends that begins at <paramref name="start"/>, when the item at <paramref name="cut"/> is the first to pass its room.</summary>
    public LineEnd EndOf(int start, int cut)
    {
        var open = StartOfPortion(start, cut);
        while (true)
        {
            var at = Candidate(cut, IsAsianAt(cut, open));
            if (at > cut) return new LineEnd(cut, Hangs: true);
            if (at >= open && at > start) return new LineEnd(at);
            // A break in an earlier portion: that one is cut instead, one twip narrower, again by its own rules.
            if (at <= start || open <= start) break;
            cut = EndOfTextBefore(open, start) - 1;
            if (cut < start) break;
            open = StartOfPortion(start, cut);
        }
        return new LineEnd(cut > open ? cut : Math.Max(open, start + 1), CutsWord: true);
    }

    /// <summary>The place for a break at or before the cut; one further for a mark that hangs.</summary>
    private int Candidate(int cut, bool isAsian) => isAsian ? Chinese(cut) : (_latin ??= new LatinBreaks(_items)).Before(cut);

    private int Chinese(int at)
    {
        if (_hangs && at < _items.Length && Hangs(_items[at].CodePoint))
        {
            at++;
            if (at == _items.Length) return at;
        }
        while (at > 0 && at < _items.Length && (Is(NotAtStart, at) || Is(NotAtEnd, at - 1))) at--;
        return at;
    }

    private static bool Hangs(int c) => c is '!' or ',' or '.' or ':' or ';' or '?' or '、' or '。' or '！' or '，' or '．' or '：' or '；' or '？';

    private bool Is(string set, int i) => _items[i].CodePoint is > 0 and < 0x10000 and var c && set.Contains((char)c);

    private bool IsAsianAt(int cut, int open)
    {
        var letter = cut;
        while (letter > 0 && !Scripts.IsLetterOrNumber(_items[letter].CodePoint)) letter--;
        return _items[cut > 0 && letter < open ? letter : open].Script == Script.Asian;
    }

    private int StartOfPortion(int start, int i)
    {
        var end = paragraph.PortionEnd(i);
        while (i > start && paragraph.PortionEnd(i - 1) == end) i--;
        return i;
    }

    private int EndOfTextBefore(int open, int start)
    {
        var end = open;
        while (end > start && _items[end - 1].Kind is not (ItemKind.Glyph or ItemKind.Missing)) end--;
        return end;
    }
}
