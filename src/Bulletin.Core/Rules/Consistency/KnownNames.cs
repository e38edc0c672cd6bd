namespace Bulletin.Core.Rules.Consistency;

/// <summary>Names that are known, found in a text by one walk through it, however many they are.</summary>
internal sealed class KnownNames(IReadOnlyList<string> names)
{
    private readonly NameTrie _trie = new(names);

    public static KnownNames None { get; } = new([]);

    /// <summary>The first of those that stand at a place and end as asked; null: none does.</summary>
    /// <param name="isEnd">Whether a name may end before a place.</param>
    public string? At(string text, int at, Func<string, int, bool> isEnd)
    {
        var first = int.MaxValue;
        foreach (var (name, length) in _trie.At(text, at))
            if (name < first && isEnd(text, at + length)) first = name;
        return first < int.MaxValue ? names[first] : null;
    }

    /// <summary>Wherever one stands, in the order of the names; none twice over the same characters.</summary>
    public IEnumerable<(string Name, int At)> In(string text)
    {
        if (names.Count == 0) return [];
        var places = new List<(int Name, int At)>();
        for (var at = 0; at < text.Length; at++)
            foreach (var (name, _) in _trie.At(text, at)) places.Add((name, at));
        return Apart(places);
    }

    private IEnumerable<(string Name, int At)> Apart(List<(int Name, int At)> places)
    {
        places.Sort();
        var (last, end) = (-1, 0);
        foreach (var (name, at) in places)
        {
            if (name == last && at < end) continue;
            (last, end) = (name, at + names[name].Length);
            yield return (names[name], at);
        }
    }
}
