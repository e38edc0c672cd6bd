namespace Bulletin.Word.BuiltIn;

/// <summary>The red-header template's document: what a clerk sees on opening it (红头模板正文).</summary>
internal sealed class RedHeaderBody : IssueBody
{
    protected override string Masthead() => $"""
        {Confidentiality()}
        {Heading()}
        {Name()}
        {Paragraph("IssueNumber", NumberAndTotal())}
        {IssuersAndDate()}
        """;

    protected override string Contents() => ContentsUnder("内容要目");

    protected override string ImprintRows() => Recipients() + Printing() + Contact();
}
