using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>Running text as it prints.</summary>
internal static class InlineText
{
    public static string Of(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        LinkInline link => Link(link),
        NoteReference note => NoteMark(note.Number),
        _ => throw new InvalidOperationException($"running text cannot hold {inline.GetType().Name}"),
    };

    // Text and address in brackets; the address alone where the text repeats it. It stays text: LibreOffice would print a link blue.
    private static string Link(LinkInline link) => link.Text == link.Url || link.Text.Length == 0 ? link.Url : $"{link.Text}（{link.Url}）";

    /// <summary>The mark of a note: ① to ㊿ stand in three blocks of Unicode.</summary>
    public static string NoteMark(int number) => number switch
    {
        <= 20 => ((char)('①' + number - 1)).ToString(),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => $"（{number}）",
    };
}
