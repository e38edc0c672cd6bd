using System.Buffers;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Prose;

/// <summary>Marks that come in pairs (成对标点), matched as one reads.</summary>
internal sealed class Pairs
{
    private const string Openers = "“‘《〈（〔【「『(";
    private const string Closers = "”’》〉）〕】」』)";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers);
    private static readonly Pairs None = new();

    private readonly List<(int Open, int Close)> _matched = [];
    private readonly List<int> _left = [];

    public IReadOnlyList<(int Open, int Close)> Matched => _matched;

    /// <summary>Marks without their other half, in order.</summary>
    public IReadOnlyList<int> Left => _left;

    public static char Other(char mark) =>
        Openers.IndexOf(mark) is >= 0 and var opener ? Closers[opener] : Openers[Closers.IndexOf(mark)];

    public static Pairs Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return None;
        var pairs = new Pairs();
        var open = new Stack<int>();
        // How many of a kind are open: nothing is searched for in vain, so that a line of brackets costs its length.
        Span<int> count = stackalloc int[Openers.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.Contains(text[i]))
            {
                open.Push(i);
                count[KindOf(text[i])]++;
                continue;
            }
            if (!Closers.Contains(text[i]) || IsApostrophe(text, i)) continue;
            var kind = KindOf(text[i]);
            if (count[kind] == 0)
            {
                pairs._left.Add(i);
                continue;
            }
            while (KindOf(text[open.Peek()]) != kind)
            {
                count[KindOf(text[open.Peek()])]--;
                pairs._left.Add(open.Pop());
            }
            count[kind]--;
            pairs._matched.Add((open.Pop(), i));
        }
        pairs._left.AddRange(open);
        pairs._left.Sort();
        return pairs;
    }

    /// <summary>Round brackets of both widths are one kind: <c>(…）</c> is a pair, if a bad one.</summary>
    private static int KindOf(char mark)
    {
        if (mark == '(') mark = '（';
        if (mark == ')') mark = '）';
        return Openers.IndexOf(mark) is >= 0 and var opener ? opener : Closers.IndexOf(mark);
    }

    private static bool IsApostrophe(string text, int at) => text[at] == '’' && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);

    /// <summary>The bracket of a list mark: <c>1）</c>, <c>a)</c>, <c>（一）</c> cut short.</summary>
    public static bool IsListMark(string text, int at)
    {
        if (text[at] is not ('）' or ')')) return false;
        var start = at;
        while (start > 0 && at - start < 3 && (char.IsAsciiLetterOrDigit(text[start - 1]) || "一二三四五六七八九十".Contains(text[start - 1])))
            start--;
        return start < at && (start == 0 || !(Characters.IsHanzi(text[start - 1]) || char.IsAsciiLetterOrDigit(text[start - 1])));
    }
}
