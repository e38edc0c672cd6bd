using Bulletin.Word.Composing;
using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>The document of the template for a special report (专报模板正文): one text, approved by name in the masthead.</summary>
internal sealed class SpecialBody : IssueBody
{
    // Number left, approver right, as GB/T 9704—2012 7.2.5 and 7.2.6 set them for documents to superiors.
    protected override string Masthead() => $"""
        {Confidentiality()}
        {Heading()}
        {Name()}
        {Table("MastheadTable", "", Halves, Row("",
            Cell(4422, Paragraph("IssueNumber", NumberAndTotal())),
            Cell(4422, Paragraph("Approver", Run("签发：") + Field(FieldTags.Approver, "签发人", "签发人", "ApproverName")))))}
        {IssuersAndDate()}
        """;

    protected override string Contents() => ContentsUnder("内容提要");

    protected override string Text() => $"""
        {Contents()}
        {EditorNote()}
        {Meeting()}
        {Group(FieldTags.Article, "文章（只有一篇）", Article())}
        """;

    // Few copies, counted: their number stands below who printed them.
    protected override string ImprintRows() => Recipients() + Contact() + Row("<w:cantSplit/>",
        Cell(5500, PrintingOffice() + Paragraph("PrintingOffice", Field(FieldTags.Copies, "印数", "共印120份"))),
        Cell(3344, PrintingDate()));
}
