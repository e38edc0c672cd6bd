using Bulletin.Core.Text;

namespace Bulletin.Core.Yaml;

/// <summary>A value of a YAML file, untyped, with its place; a closed list.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>Nothing was typed: counts as absent.</summary>
    public abstract bool IsEmpty { get; }
}

/// <param name="Content">The value, each character with its place.</param>
internal sealed record TextNode(MappedText Content, ScalarForm Form, SourceSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Content.Text);
}

internal sealed record ListNode(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => Items.All(i => i.IsEmpty);
}

internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => Entries.Count == 0;
}

internal sealed record MapEntry(TextNode Key, YamlNode Value);
