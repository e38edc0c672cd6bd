using Bulletin.Word.Composing;
using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>The red-header template's document: what a clerk sees on opening it (红头模板正文).</summary>
internal sealed class RedHeaderBody : TemplateBody
{
    public static string Xml() => new RedHeaderBody().Document();

    private string Document() => $"""
        <w:document {RedHeaderParts.Namespaces}><w:body>
        {Masthead()}
        {Contents()}
        {Paragraph("EditorNote", Label("EditorNoteLabel", "编者按：") + Field(FieldTags.EditorNote, "按语", "按语内容"))}
        {Repeating(FieldTags.Meeting, "会议事项", Paragraph("MeetingLine",
            Field(FieldTags.MeetingLabel, "事项名", "时间", "MeetingLabel") + Label("MeetingLabel", "：") + Field(FieldTags.MeetingValue, "事项内容", "事项内容")))}
        {Repeating(FieldTags.Articles, "文章", Article())}
        {Imprint()}
        {Paragraph(StyleIds.TableEnd, "")}
        {RedHeaderParts.Section}
        </w:body></w:document>
        """;

    private string Masthead() => $"""
        {Table("MastheadTable", "", [4422, 4422], Row("",
            Cell(4422, Paragraph("Classification", Field(FieldTags.Classification, "密级", "密级"))),
            Cell(4422, Paragraph("CopyNumber", Field(FieldTags.Copy, "编号（份号）", "编号")))))}
        {Paragraph("MastheadHeading", Field(FieldTags.Heading, "报头标题", "报头标题"))}
        {Paragraph("MastheadName", Field(FieldTags.Name, "刊名", "刊名"))}
        {Paragraph("IssueNumber", Field(FieldTags.Number, "期号", "第1期") + Field(FieldTags.Total, "总期号", "（总第1期）"))}
        {Table("MastheadTable", $"<w:tblBorders>{TemplateStyles.Border("bottom", RedRule, Red)}</w:tblBorders>", [5500, 3344], Row("",
            Cell(5500, Repeating(FieldTags.Issuers, "编发单位（可多个）", Paragraph("Issuer", Field(FieldTags.Issuer, "编发单位", "编发单位"))), AboveRedRule),
            Cell(3344, Paragraph("IssueDate", Field(FieldTags.Date, "日期", "2021年1月20日")), AboveRedRule)))}
        """;

    private string Contents() => Group(FieldTags.Contents, "要目（整块）",
        Paragraph("ContentsHeading", Run("内容要目"))
        + Repeating(FieldTags.Entries, "要目条目",
            Paragraph("ContentsColumn", Run("【") + Field(FieldTags.EntryColumn, "要目栏目", "栏目") + Run("】"))
            + Paragraph("ContentsEntry", Field(FieldTags.EntryMark, "要目标记", "★") + Field(FieldTags.EntryTitle, "要目标题", "文章标题"))
            + Paragraph("ContentsSummary", Field(FieldTags.EntrySummary, "要目摘要", "文章摘要"))));

    private string Article() =>
        Paragraph("Column", Run("【") + Field(FieldTags.ArticleColumn, "栏目", "栏目") + Run("】"))
        + Paragraph(StyleIds.ArticleTitle, Field(FieldTags.ArticleTitle, "文章标题", "文章标题"))
        + Paragraph("Subtitle", Run("——") + Field(FieldTags.ArticleSubtitle, "副标题", "副标题"))
        + Paragraph("EditorNote", Label("EditorNoteLabel", "编者按：") + Field(FieldTags.ArticleEditorNote, "文章按语", "按语内容"))
        + Group(FieldTags.ArticleBody, "正文", Paragraph(StyleIds.BodyText, Run("正文")))
        + Paragraph("Contributor", Run("（") + Field(FieldTags.ArticleSource, "供稿", "供稿单位") + Run("供稿）"))
        + Group(FieldTags.ArticleNotes, "注释", Paragraph(StyleIds.FirstNote, Run("注：①注释")));

    // Measured: this anchor and width put the table's last rule on the lower edge of the type area in Word and
    // LibreOffice, whatever stands above it; with another anchor or tblpY LibreOffice leaves it in the flow.
    private string Imprint() => Table("ImprintTable",
        $"<w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\"{ImprintLeft}\" w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>",
        [5500, 3344],
        Repeating(FieldTags.Imprint, "版记各行", Row("<w:cantSplit/>",
            Cell(TypeAreaWidth, Paragraph("ImprintLine",
                Field(FieldTags.ImprintLabel, "版记项名", "报送") + Run("：") + Field(FieldTags.ImprintValue, "版记内容", "单位")), span: 2)))
        + Row("<w:cantSplit/>",
            Cell(5500, Paragraph("PrintingOffice", Field(FieldTags.PrintedBy, "印发单位", "印发单位"))),
            Cell(3344, Paragraph("PrintingDate", Field(FieldTags.PrintedOn, "印发日期", "2021年1月20日印发"))
                + Paragraph("Copies", Field(FieldTags.Copies, "印数", "共印120份"))))
        + Row("<w:cantSplit/>", Cell(TypeAreaWidth, Paragraph("Contact", Field(FieldTags.Contact, "联系方式", "单位 电话 邮箱")), span: 2)));
}
