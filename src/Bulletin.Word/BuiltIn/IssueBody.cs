using Bulletin.Word.Composing;
using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>What the documents of issue templates have alike (期刊模板正文); masthead, contents and imprint are each template's own.</summary>
internal abstract class IssueBody : TemplateBody
{
    protected static readonly int[] Halves = [4422, 4422];

    protected abstract string Masthead();

    protected abstract string Contents();

    /// <summary>The imprint's rows, top to bottom.</summary>
    protected abstract string ImprintRows();

    /// <summary>All that stands between masthead and imprint.</summary>
    protected virtual string Text() => $"""
        {Contents()}
        {EditorNote()}
        {Meeting()}
        {Repeating(FieldTags.Articles, "文章", Article())}
        """;

    public string Xml() => $"""
        <w:document {RedHeaderParts.Namespaces}><w:body>
        {Masthead()}
        {Text()}
        {Imprint()}
        {Paragraph(StyleIds.TableEnd, "")}
        {RedHeaderParts.Section}
        </w:body></w:document>
        """;

    /// <summary>密级 left, 编号 right, on the first line of the type area.</summary>
    protected string Confidentiality() => Table("MastheadTable", "", Halves, Row("",
        Cell(4422, Paragraph("Classification", Field(FieldTags.Classification, "密级", "密级"))),
        Cell(4422, Paragraph("CopyNumber", Field(FieldTags.Copy, "编号（份号）", "编号")))));

    protected string Heading() => Paragraph("MastheadHeading", Field(FieldTags.Heading, "报头标题", "报头标题"));

    protected string Name() => Paragraph("MastheadName", Field(FieldTags.Name, "刊名", "刊名"));

    /// <summary>期号 and 总期号 in one line.</summary>
    protected string NumberAndTotal() => Field(FieldTags.Number, "期号", "第1期") + Field(FieldTags.Total, "总期号", "（总第1期）");

    /// <summary>编发单位 stacked at the left, 日期 on the last one's line at the right, above the red rule.</summary>
    protected string IssuersAndDate() => Table("MastheadTable", RedRuleBelow, [5500, 3344], Row("",
        Cell(5500, Repeating(FieldTags.Issuers, "编发单位（可多个）", Paragraph("Issuer", Field(FieldTags.Issuer, "编发单位", "编发单位"))), AboveRedRule),
        Cell(3344, Paragraph("IssueDate", Date()), AboveRedRule)));

    protected string Date() => Field(FieldTags.Date, "日期", "2021年1月20日");

    protected static string RedRuleBelow => $"<w:tblBorders>{TemplateStyles.Border("bottom", RedRule, Red)}</w:tblBorders>";

    /// <summary>要目 under a heading: column, entry and summary one below the other.</summary>
    protected string ContentsUnder(string heading) => Group(FieldTags.Contents, "要目（整块）",
        Paragraph("ContentsHeading", Run(heading))
        + Repeating(FieldTags.Entries, "要目条目",
            Paragraph("ContentsColumn", Run("【") + Field(FieldTags.EntryColumn, "要目栏目", "栏目") + Run("】"))
            + Paragraph("ContentsEntry", Field(FieldTags.EntryMark, "要目标记", "★") + Field(FieldTags.EntryTitle, "要目标题", "文章标题"))
            + Paragraph("ContentsSummary", Field(FieldTags.EntrySummary, "要目摘要", "文章摘要"))));

    protected string EditorNote() => Paragraph("EditorNote", Label("EditorNoteLabel", "编者按：") + Field(FieldTags.EditorNote, "按语", "按语内容"));

    protected string Meeting() => Repeating(FieldTags.Meeting, "会议事项", Paragraph("MeetingLine",
        Field(FieldTags.MeetingLabel, "事项名", "时间", "MeetingLabel") + Label("MeetingLabel", "：")
            + Field(FieldTags.MeetingValue, "事项内容", "事项内容")));

    protected string Article() =>
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
        $"<w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\"{ImprintLeft}\" "
            + $"w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>",
        [5500, 3344], ImprintRows());

    protected string Recipients() => Repeating(FieldTags.Imprint, "版记各行", Row("<w:cantSplit/>",
        Cell(TypeAreaWidth, Paragraph("ImprintLine",
            Field(FieldTags.ImprintLabel, "版记项名", "报送") + Run("：") + Field(FieldTags.ImprintValue, "版记内容", "单位")), span: 2)));

    /// <summary>印发单位 left, 印发日期 and 印数 right.</summary>
    protected string Printing() => Row("<w:cantSplit/>",
        Cell(5500, PrintingOffice()),
        Cell(3344, PrintingDate() + Copies()));

    protected string PrintingOffice() => Paragraph("PrintingOffice", Field(FieldTags.PrintedBy, "印发单位", "印发单位"));

    protected string PrintingDate() => Paragraph("PrintingDate", Field(FieldTags.PrintedOn, "印发日期", "2021年1月20日印发"));

    protected string Copies() => Paragraph(StyleIds.Copies, Field(FieldTags.Copies, "印数", "共印120份"));

    protected string Contact() =>
        Row("<w:cantSplit/>", Cell(TypeAreaWidth, Paragraph("Contact", Field(FieldTags.Contact, "联系方式", "单位 电话 邮箱")), span: 2));
}
