using Bulletin.Core.Text;

namespace Bulletin.Core.Seasons;

/// <summary>名称: how a season writes its units and persons.</summary>
public sealed record Glossary(IReadOnlyList<GlossaryEntry> Units, IReadOnlyList<GlossaryEntry> Persons)
{
    public static Glossary None { get; } = new([], []);
}

/// <summary>A unit with its short forms (简称), or a person with the posts (职务).</summary>
/// <param name="Name">The unit's full name, or the person's.</param>
/// <param name="Forms">As listed; may be empty.</param>
public sealed record GlossaryEntry(Sourced<string> Name, IReadOnlyList<Sourced<string>> Forms);
