namespace Bulletin.Core.Rules.Consistency;

/// <summary>Names by their characters, so that what stands at a place in a text is found without a look at each.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<(int Node, char Next), int> _steps = [];
    private readonly List<int> _names = [None];

    private const int None = -1;

    /// <param name="names">The first of two alike counts.</param>
    public NameTrie(IEnumerable<string> names)
    {
        var number = 0;
        foreach (var name in names)
        {
            var node = 0;
            foreach (var c in name)
            {
                if (!_steps.TryGetValue((node, c), out var next))
                {
                    next = _names.Count;
                    _steps.Add((node, c), next);
                    _names.Add(None);
                }
                node = next;
            }
            if (_names[node] == None) _names[node] = number;
            number++;
        }
    }

    /// <summary>The names that begin here, by number with their lengths, shorter ones first.</summary>
    public IEnumerable<(int Name, int Length)> At(string text, int start)
    {
        var node = 0;
        for (var i = start; i < text.Length && _steps.TryGetValue((node, text[i]), out node); i++)
            if (_names[node] != None) yield return (_names[node], i + 1 - start);
    }

    /// <summary>Of the longest that begins here; 0: none does.</summary>
    public int LongestAt(string text, int start)
    {
        var (node, longest) = (0, 0);
        for (var i = start; i < text.Length && _steps.TryGetValue((node, text[i]), out node); i++)
            if (_names[node] != None) longest = i + 1 - start;
        return longest;
    }
}
