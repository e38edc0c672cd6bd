using Bulletin.Word.Composing;
using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>The index template's document (总目录模板正文): the bulletin's name, a table of issues and titles, who issued it.</summary>
internal sealed class IndexBody : TemplateBody
{
    private static readonly int[] _columns = [1460, 2120, 4644, 620];

    private static readonly string _ruled = $"<w:tcBorders>{TemplateStyles.Border("top", Hairline)}</w:tcBorders>";

    // Number and date stand beside all titles of their issue.
    private static readonly string _begun = "<w:vMerge w:val=\"restart\"/>" + _ruled;
    private const string Continued = "<w:vMerge/>";
    private const int Hairline = 4;

    public static string Xml() => new IndexBody().Document();

    private string Document() => $"""
        <w:document {RedHeaderParts.Namespaces}><w:body>
        {Paragraph("IndexBulletin", Field(IndexTags.Heading, "报头标题", "报头标题") + Field(IndexTags.Name, "刊名", "简报"))}
        {Paragraph("IndexTitle", Run("总目录"))}
        {Paragraph("IndexRange", Run("（") + Field(IndexTags.Range, "起止期号和篇数", "第1期至第40期，共80篇") + Run("）"))}
        {Table("IndexTable", "", _columns, Row("<w:cantSplit/><w:tblHeader/>", [.. Head("期号", "日期", "标题", "页码")]) + Repeating(IndexTags.Issues, "各期", Issue()))}
        {Repeating(IndexTags.Issuers, "编发单位（可多个）", Paragraph("IndexIssuer", Field(IndexTags.Issuer, "编发单位", "编发单位")))}
        {RedHeaderParts.Section}
        </w:body></w:document>
        """;

    private static IEnumerable<string> Head(params string[] names) =>
        names.Select((name, i) => Cell(_columns[i], Paragraph("IndexHead", Run(name))));

    // A row a title, so that page and title stand on one line in every program. The rule above the first tells the issues apart; with one
    // below the last as well LibreOffice makes room for both.
    private string Issue() =>
        Row("<w:cantSplit/>",
            Cell(_columns[0],
                Paragraph("IndexNumber", Field(IndexTags.Number, "期号", "第1期"))
                    + Paragraph("IndexTotal", Field(IndexTags.Total, "总期号", "（总第1期）")), borders: _begun),
            Cell(_columns[1], Paragraph("IndexDate", Field(IndexTags.Date, "日期", "2021年1月20日")), borders: _begun),
            Cell(_columns[2], Paragraph("IndexEntry", Field(IndexTags.Title, "文章标题", "文章标题")), borders: _ruled),
            Cell(_columns[3], Paragraph("IndexPage", Field(IndexTags.Page, "页码", "1")), borders: _ruled))
        + Repeating(IndexTags.More, "同期其余文章", Row("<w:cantSplit/>",
            Cell(_columns[0], Paragraph("IndexNumber", ""), borders: Continued),
            Cell(_columns[1], Paragraph("IndexDate", ""), borders: Continued),
            Cell(_columns[2], Paragraph("IndexEntry", Field(IndexTags.Title, "文章标题", "文章标题"))),
            Cell(_columns[3], Paragraph("IndexPage", Field(IndexTags.Page, "页码", "1")))));
}
