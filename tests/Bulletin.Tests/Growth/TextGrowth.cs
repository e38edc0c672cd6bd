using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Fuzz.Documents.SeedText;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Paragraphs, runs and what stands in them.</summary>
internal static class TextGrowth
{
    private const string Prose = "全市春运工作会议召开，部署道路运输保障工作；要求各单位“逐条销号”。";

    public static IEnumerable<GrowthKind> Kinds =>
    [
        Body("paragraphs", count => Times(Paragraph(Prose), count)),
        Body("paragraphs kept with the next", count => Times(Paragraph("一行", "<w:keepNext/>"), count)),
        Body("paragraphs with borders", count => Times(Paragraph("框", "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/></w:pBdr>"), count)),
        Body("headings", count => Each(count, i => Paragraph($"第{i}项", $"<w:outlineLvl w:val=\"{i % 4}\"/>"))),
        Body("characters of one paragraph", count => Paragraph(Times("字", count)), 20_000, 3_000_000),
        Body("prose of one paragraph", count => Paragraph(Times(Prose, count)), 1_000, 100_000),
        Body("Latin words of one paragraph", count => Paragraph(Times("word ", count)), 5_000),
        Body("letters of one word", count => Paragraph(Times("w", count)), 20_000, 3_000_000),
        Body("marks in one paragraph", count => Paragraph(Times("，。", count)), 5_000),
        Body("spaces in one paragraph", count => Paragraph("始" + Times(" ", count) + "终"), 20_000, 3_000_000),
        Body("runs of one paragraph", count => $"<w:p>{Each(count, i => Run("字", $"<w:sz w:val=\"{28 + i % 2}\"/>"))}</w:p>"),
        Body("runs alike of one paragraph", count => $"<w:p>{Times(Run("字"), count)}</w:p>"),
        Body("soft line breaks of one paragraph", count => $"<w:p>{Times("<w:r><w:t>行</w:t><w:br/></w:r>", count)}</w:p>"),
        Body("page breaks of one paragraph", count => $"<w:p>{Times("<w:r><w:t>页</w:t><w:br w:type=\"page\"/></w:r>", count)}</w:p>", 500),
        Body("tabs of one line", count => $"<w:p>{Times("<w:r><w:tab/></w:r>", count)}</w:p>"),
        Body("tabs, one a paragraph", count => Times(Paragraph("左<w:r><w:tab/></w:r>右", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8800\"/></w:tabs>"), count)),
        Body("tab stops of one paragraph", count => Paragraph("左<w:r><w:tab/></w:r>右", $"<w:tabs>{Each(count, i => $"<w:tab w:val=\"left\" w:pos=\"{i}\"/>")}</w:tabs>"), most: 30_000),
        Body("bookmarks of one paragraph", count => Paragraph(Each(count, i => $"<w:bookmarkStart w:id=\"{i}\" w:name=\"b{i}\"/><w:bookmarkEnd w:id=\"{i}\"/>") + Run("处"))),
        Body("bookmarks with a word each", count => $"<w:p>{Each(count, i => $"<w:bookmarkStart w:id=\"{i}\" w:name=\"b{i}\"/><w:r><w:t>处</w:t></w:r><w:bookmarkEnd w:id=\"{i}\"/>")}</w:p>"),
        Body("bookmarks, one a paragraph, and links to them", count => Each(count, i => $"<w:p><w:bookmarkStart w:id=\"{i}\" w:name=\"b{i}\"/><w:bookmarkEnd w:id=\"{i}\"/><w:hyperlink w:anchor=\"b{count + 1 - i}\">{Run("见")}</w:hyperlink></w:p>")),
        Body("links of one paragraph", count => $"<w:p>{Each(count, i => $"<w:hyperlink r:id=\"rId2\">{Run("链")}</w:hyperlink>{Run("，")}")}</w:p>"),
        Body("links to bookmarks that are not there", count => $"<w:p>{Each(count, i => $"<w:hyperlink w:anchor=\"n{i}\">{Run("链")}</w:hyperlink>")}</w:p>"),
        Body("fields of one paragraph", count => $"<w:p>{Times(Field("REF b", "果"), count)}</w:p>"),
        Body("fields, one a paragraph", count => Times($"<w:p>{Field("DATE", "今")}</w:p>", count)),
        Body("fields in one another", count => $"<w:p>{Times(Mark("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>", count)}{Run("藏")}{Times(Mark("separate") + Run("果") + Mark("end"), count)}</w:p>", 200),
        Body("fields that never end", count => $"<w:p>{Times(Mark("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>", count)}</w:p>"),
        Body("simple fields", count => $"<w:p>{Times("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>今</w:t></w:r></w:fldSimple>", count)}</w:p>"),
        Body("pinyin", count => $"<w:p>{Times("<w:r><w:ruby><w:rt><w:r><w:t>jin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>锦</w:t></w:r></w:rubyBase></w:ruby></w:r>", count)}</w:p>"),
        Body("formulas", count => Times(Paragraph("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"), count)),
        Body("symbols", count => $"<w:p>{Times("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", count)}</w:p>"),
        Body("inserted runs", count => $"<w:p>{Each(count, i => $"<w:ins w:id=\"{i}\" w:author=\"a\">{Run("入")}</w:ins>")}</w:p>"),
        Body("deleted runs", count => $"<w:p>{Each(count, i => $"<w:del w:id=\"{i}\" w:author=\"a\"><w:r><w:delText>出</w:delText></w:r></w:del>")}{Run("尾")}</w:p>"),
        Body("smart tags", count => $"<w:p>{Times("<w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>标</w:t></w:r></w:smartTag>", count)}</w:p>"),
        Body("smart tags in one another, 40 deep", count => Times($"<w:p>{Times("<w:smartTag w:uri=\"u\" w:element=\"e\">", 40)}{Run("标")}{Times("</w:smartTag>", 40)}</w:p>", count), 20),
        Body("content controls around paragraphs", count => Times($"<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>{Paragraph("块")}</w:sdtContent></w:sdt>", count)),
        Body("content controls of one paragraph", count => $"<w:p>{Times($"<w:sdt><w:sdtContent>{Run("行")}</w:sdtContent></w:sdt>", count)}</w:p>"),
        Body("alternate content", count => Times($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>选</w:t></mc:Choice><mc:Fallback><w:t>退</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", count)),
        Body("faces that nobody has", count => Each(count, i => $"<w:p>{Run("字", $"<w:rFonts w:eastAsia=\"体{i}\" w:ascii=\"F{i}\"/>")}</w:p>"), 200, 50_000),
        Body("text where none may stand", count => Times("<w:t>散字</w:t>", count) + Paragraph("尾")),
        Body("runs in one run", count => $"<w:p><w:r>{Times(Run("套"), count)}</w:r></w:p>"),
    ];
}
