namespace Bulletin.Word.Composing;

/// <summary>Breaks titles (标题) into lines.</summary>
internal static class TitleBreaking
{
    /// <summary>Two halves, for now at the middle.</summary>
    public static IReadOnlyList<string> BreakInto(string title, int lines) => [title];

    /// <summary>The lines of a title; its wished breaks (<c>|</c>) come first.</summary>
    public static IReadOnlyList<string> Break(string title, double charactersPerLine) => title.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
