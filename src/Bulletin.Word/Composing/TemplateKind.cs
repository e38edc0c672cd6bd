namespace Bulletin.Word.Composing;

/// <summary>What a template is for (模板种类): the tags of its controls, and the styles that composing names itself.</summary>
public sealed class TemplateKind
{
    private readonly HashSet<string> _tags;

    private TemplateKind(IReadOnlyList<string> tags, IReadOnlyList<string> styles) =>
        (_tags, Styles) = (new(tags, StringComparer.Ordinal), styles);

    /// <summary>An issue.</summary>
    public static TemplateKind Issue { get; } = new(FieldTags.All, StyleIds.All);

    /// <summary>The index of a season (总目录).</summary>
    public static TemplateKind Index { get; } = new(IndexTags.All, [StyleIds.Latin]);

    public IReadOnlyList<string> Styles { get; }

    public IReadOnlyCollection<string> Tags => _tags;

    public bool Knows(string tag) => _tags.Contains(tag);
}
