using Bulletin.Word.Composing;

namespace Bulletin.Word.BuiltIn;

/// <summary>The document of the template for bulletins of a meeting (会议简报模板正文): who met, when and where comes before all else.</summary>
internal sealed class MeetingBody : IssueBody
{
    // The name first: the line below it says which meeting.
    protected override string Masthead() => $"""
        {Confidentiality()}
        {Name()}
        {Heading()}
        {Paragraph("IssueNumber", NumberAndTotal())}
        {IssuersAndDate()}
        """;

    protected override string Text() => $"""
        {Meeting()}
        {EditorNote()}
        {Contents()}
        {Repeating(FieldTags.Articles, "文章", Article())}
        """;

    protected override string Contents() => ContentsUnder("会议内容");

    protected override string ImprintRows() => Contact() + Recipients() + Printing();
}
