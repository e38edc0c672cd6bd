using Bulletin.Core.Seasons;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>The persons of a glossary (名称表) with their posts.</summary>
internal sealed class ListedPosts(Glossary glossary)
{
    /// <summary>Of a post with its office: 局长 alone is anybody's.</summary>
    private const int LeastOffice = 6;

    public IReadOnlyList<string> Names { get; } = [.. glossary.Persons.Select(person => person.Name.Value).Where(name => name.Length > 1)];

    public GlossaryEntry? Find(string name) => glossary.Persons.FirstOrDefault(person => person.Name.Value == name);

    /// <summary>One of whom every post is listed.</summary>
    public static bool Has(GlossaryEntry person, string post) => Posts(person).Any(listed => IsSame(listed, post));

    public static IEnumerable<string> Posts(GlossaryEntry person) => person.Forms.SelectMany(form => form.Value.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whoever holds exactly these posts under a name that is one character another.</summary>
    /// <param name="before">The text up to the name.</param>
    public GlossaryEntry? MeantBy(ReadOnlySpan<char> before, string name)
    {
        if (Find(name) is not null) return null;
        foreach (var person in glossary.Persons)
        {
            var listed = person.Name.Value;
            if (listed.Length != name.Length || listed[0] != name[0] || listed.Zip(name).Count(pair => pair.First != pair.Second) != 1) continue;
            foreach (var form in person.Forms)
                if (form.Value.Length >= LeastOffice && before.EndsWith(form.Value, StringComparison.Ordinal)) return person;
        }
        return null;
    }

    /// <summary>With its office or without, and with words of the sentence before it; 局长 is not 副局长.</summary>
    private static bool IsSame(string listed, string post)
    {
        var (longer, shorter) = listed.Length > post.Length ? (listed, post) : (post, listed);
        return longer.EndsWith(shorter, StringComparison.Ordinal) && !longer[..^shorter.Length].EndsWith('副');
    }
}
