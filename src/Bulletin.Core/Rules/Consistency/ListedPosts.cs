using System.Runtime.CompilerServices;
using Bulletin.Core.Seasons;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>The persons of a glossary (名称表) with their posts.</summary>
internal sealed class ListedPosts
{
    /// <summary>Of a post with its office: 局长 alone is anybody's.</summary>
    private const int LeastOffice = 6;

    private static readonly ConditionalWeakTable<Glossary, ListedPosts> Known = [];

    private readonly Dictionary<string, GlossaryEntry> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<(string Masked, string Post), int>> _byPost;
    private readonly Lazy<int[]> _lengths;
    private readonly Glossary _glossary;

    private ListedPosts(Glossary glossary)
    {
        _glossary = glossary;
        foreach (var person in glossary.Persons) _byName.TryAdd(person.Name.Value, person);
        Names = new KnownNames([.. glossary.Persons.Select(person => person.Name.Value).Where(name => name.Length > 1)]);
        _byPost = new(IndexPosts);
        _lengths = new(() => [.. _byPost.Value.Keys.Select(key => key.Post.Length).Distinct()]);
    }

    public KnownNames Names { get; }

    /// <summary>Those of a season serve all its issues.</summary>
    public static ListedPosts Of(Glossary glossary) => Known.GetValue(glossary, shared => new ListedPosts(shared));

    public GlossaryEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>One of whom every post is listed.</summary>
    public static bool Has(GlossaryEntry person, string post) => Posts(person).Any(listed => IsSame(listed, post));

    public static IEnumerable<string> Posts(GlossaryEntry person) =>
        person.Forms.SelectMany(form => form.Value.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whoever holds exactly these posts under a name that is one character another.</summary>
    /// <param name="before">The text up to the name.</param>
    public GlossaryEntry? MeantBy(ReadOnlySpan<char> before, string name)
    {
        if (Find(name) is not null) return null;
        var first = int.MaxValue;
        foreach (var length in _lengths.Value)
        {
            if (length > before.Length) continue;
            var post = before[^length..].ToString();
            for (var i = 1; i < name.Length; i++)
                if (_byPost.Value.TryGetValue((Masked(name, i), post), out var person) && person < first) first = person;
        }
        return first < int.MaxValue ? _glossary.Persons[first] : null;
    }

    /// <summary>The first person of each name but for one character, not the surname, and each post.</summary>
    private Dictionary<(string Masked, string Post), int> IndexPosts()
    {
        var index = new Dictionary<(string, string), int>();
        for (var number = 0; number < _glossary.Persons.Count; number++)
        {
            var (name, forms) = _glossary.Persons[number];
            foreach (var form in forms.Where(form => form.Value.Length >= LeastOffice))
                for (var i = 1; i < name.Value.Length; i++) index.TryAdd((Masked(name.Value, i), form.Value), number);
        }
        return index;
    }

    private static string Masked(string name, int at) => string.Concat(name.AsSpan(0, at), "\0", name.AsSpan(at + 1));

    /// <summary>With its office or without, and with words of the sentence before it; 局长 is not 副局长.</summary>
    private static bool IsSame(string listed, string post)
    {
        var (longer, shorter) = listed.Length > post.Length ? (listed, post) : (post, listed);
        return longer.EndsWith(shorter, StringComparison.Ordinal) && !longer[..^shorter.Length].EndsWith('副');
    }
}
