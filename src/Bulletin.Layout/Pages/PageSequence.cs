using Bulletin.Core.Units;

namespace Bulletin.Layout.Pages;

/// <summary>A laid-out document: what every writer takes.</summary>
public sealed record PageSequence
{
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The root of the structure tree (ISO 32000-1 14.7.2); role Document.</summary>
    public required StructureElement Structure { get; init; }

    /// <summary>Outline entries, in reading order, nested by level.</summary>
    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Where bookmarks stand, by name.</summary>
    public IReadOnlyDictionary<string, Destination> Bookmarks { get; init; } = new Dictionary<string, Destination>();

    public required DocumentProperties Properties { get; init; }
}

/// <summary>One page: its size and what is drawn on it, in painting and reading order.</summary>
/// <param name="Label">The number printed on it, or null where the page carries none.</param>
public sealed record Page(Length Width, Length Height, IReadOnlyList<Drawing> Drawings, string? Label);

/// <summary>A bookmark of the outline; levels from 1.</summary>
public sealed record OutlineEntry(string Title, int Level, Destination Destination);

/// <summary>A place in the document: page counted from 0, and distance of the target from the page's top.</summary>
public readonly record struct Destination(int PageIndex, Length Top);

/// <summary>Document properties (ECMA-376 part 2, 11), as the Word file says them.</summary>
public sealed record DocumentProperties
{
    public string? Title { get; init; }
    public string? Creator { get; init; }
    public string? Subject { get; init; }
    public string? Keywords { get; init; }

    /// <summary>BCP 47, such as <c>zh-CN</c>.</summary>
    public string Language { get; init; } = "zh-CN";

    public DateTimeOffset? Created { get; init; }
    public DateTimeOffset? Modified { get; init; }
}
