namespace Bulletin.Core.Checking;

/// <summary>Text on a rule's page.</summary>
/// <param name="Text">Without a line end at the end.</param>
public sealed record Example(ExampleKind Kind, string Text)
{
    /// <summary>Lines of an article's body (正文).</summary>
    public static Example Body(string text) => new(ExampleKind.Body, text);

    /// <summary>Top-level keys with what is below them; the rest of the issue is taken from a clean one.</summary>
    public static Example Keys(string yaml) => new(ExampleKind.Keys, yaml);

    /// <summary>A whole issue file.</summary>
    public static Example File(string yaml) => new(ExampleKind.File, yaml);

    /// <summary>A whole issue file that shows it.</summary>
    public string ToIssue() => ExampleIssue.Of(this);
}

/// <summary>Which part of an issue file an example is.</summary>
public enum ExampleKind
{
    Body,
    Keys,
    File,
}
