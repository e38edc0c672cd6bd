namespace Bulletin.Core.Rules.Consistency;

/// <summary>
/// Which of many names could stand in a text with a slip in it: a character exchanged, one or two left out, a joint put in.
/// Names are kept by the hashes of what such slips make of them, so that the work at a place does not grow with their number;
/// whoever asks compares what is found, for hashes may fall together.
/// </summary>
internal sealed class NearNames(string joints)
{
    /// <summary>Of the polynomial; odd, so that it has an inverse modulo 2^64.</summary>
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>Tells a group of characters from a character.</summary>
    private const ulong GroupSalt = 0xC2B2AE3D27D4EB4F;

    private static readonly ulong Inverse = InverseOf(Base);

    private readonly Dictionary<(int Length, ulong Hash), Pair> _near = [];
    private readonly Dictionary<(int Length, ulong Hash), Pair> _whole = [];
    private readonly SortedSet<int> _lengths = [];
    private readonly HashSet<(int Length, char End)> _exchangedEnds = [];
    private readonly HashSet<(int Length, char Start)> _alikeStarts = [];
    private readonly HashSet<(int Length, char End)> _alikeEnds = [];

    /// <summary>The first two names of one hash. Names that fall together differ in the exchanged character alone, or not at all:
    /// one of them is as good as another, but for that which the text has without a slip.</summary>
    private readonly record struct Pair(int First, int Second);

    /// <summary>A name of which one character, but not the last, may be any other.</summary>
    public void AddExchanged(int number, string name)
    {
        _lengths.Add(name.Length);
        _exchangedEnds.Add((name.Length, name[^1]));
        var (hash, power) = (HashOf(name), 1UL);
        foreach (var c in name)
        {
            Put(_near, name.Length, hash - (c * power), number);
            power *= Base;
        }
    }

    /// <summary>A name of which one character may be another of its groups.</summary>
    public void AddAlike(int number, string name)
    {
        _lengths.Add(name.Length);
        _alikeStarts.Add((name.Length, name[0]));
        _alikeEnds.Add((name.Length, name[^1]));
        var (hash, power) = (HashOf(name), 1UL);
        foreach (var c in name)
        {
            foreach (var group in LookAlikes.GroupsOf(c))
                Put(_near, name.Length, hash - (c * power) + (GroupSalt * (ulong)(group + 1) * power), number);
            power *= Base;
        }
    }

    /// <summary>A name that may have a joint too many, or lack one or two characters that are neither its first nor its last.</summary>
    public void AddShortened(int number, string name)
    {
        _lengths.Add(name.Length);
        _lengths.Add(name.Length - 1);
        _lengths.Add(name.Length - 2);
        var until = new ulong[name.Length + 1];
        var power = 1UL;
        for (var i = 0; i < name.Length; i++, power *= Base) until[i + 1] = until[i] + (name[i] * power);
        var hash = until[^1];
        Put(_whole, name.Length, hash, number);
        for (var i = 1; i < name.Length - 1; i++)
        {
            Put(_near, name.Length - 1, until[i] + ((hash - until[i + 1]) * Inverse), number);
            for (var j = i + 1; j < name.Length - 1; j++)
                Put(_near, name.Length - 2, until[i] + ((until[j] - until[i + 1] + ((hash - until[j + 1]) * Inverse)) * Inverse), number);
        }
    }

    /// <summary>The numbers of the names that may be meant from a place on, each once, in order.</summary>
    public IReadOnlyCollection<int> At(string text, int start)
    {
        var found = new SortedSet<int>();
        var (hash, power, read) = (0UL, 1UL, 0);
        foreach (var length in _lengths)
        {
            for (; read < length && start + read < text.Length; read++, power *= Base) hash += text[start + read] * power;
            if (read < length) break;
            Take(_near, length, hash, found);
            var last = text[start + length - 1];
            if (_exchangedEnds.Contains((length, last))) TakeExchanged(text, start, length, hash, found);
            var isAlike = _alikeEnds.Contains((length, last)) || _alikeStarts.Contains((length, text[start]));
            if (isAlike) TakeAlike(text, start, length, hash, found);
            if (start + length < text.Length) TakeJoined(text, start, length, hash + (text[start + length] * power), found);
        }
        return found;
    }

    private void TakeExchanged(string text, int start, int length, ulong hash, SortedSet<int> found)
    {
        var power = 1UL;
        for (var i = 0; i < length; i++, power *= Base) Take(_near, length, hash - (text[start + i] * power), found);
    }

    private void TakeAlike(string text, int start, int length, ulong hash, SortedSet<int> found)
    {
        var power = 1UL;
        for (var i = 0; i < length; i++, power *= Base)
            foreach (var group in LookAlikes.GroupsOf(text[start + i]))
                Take(_near, length, hash - (text[start + i] * power) + (GroupSalt * (ulong)(group + 1) * power), found);
    }

    /// <param name="hash">With the character after the name's length, which is the last of one with a joint.</param>
    private void TakeJoined(string text, int start, int length, ulong hash, SortedSet<int> found)
    {
        var (before, power) = (0UL, 1UL);
        for (var i = 0; i < length; i++, power *= Base)
        {
            var own = text[start + i] * power;
            if (i > 0 && joints.Contains(text[start + i])) Take(_whole, length, before + ((hash - before - own) * Inverse), found);
            before += own;
        }
    }

    private static void Take(Dictionary<(int, ulong), Pair> names, int length, ulong hash, SortedSet<int> found)
    {
        if (!names.TryGetValue((length, hash), out var pair)) return;
        found.Add(pair.First);
        found.Add(pair.Second);
    }

    private static void Put(Dictionary<(int, ulong), Pair> names, int length, ulong hash, int number)
    {
        if (!names.TryGetValue((length, hash), out var pair)) names.Add((length, hash), new(number, number));
        else if (pair.First == pair.Second) names[(length, hash)] = pair with { Second = number };
    }

    private static ulong HashOf(string name)
    {
        var (hash, power) = (0UL, 1UL);
        foreach (var c in name)
        {
            hash += c * power;
            power *= Base;
        }
        return hash;
    }

    /// <summary>By Newton's steps, each of which doubles the bits that are right.</summary>
    private static ulong InverseOf(ulong odd)
    {
        var inverse = odd;
        for (var i = 0; i < 6; i++) inverse *= 2 - (odd * inverse);
        return inverse;
    }
}
