using System.Xml.Linq;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>What editing leaves in a file: split runs, comments, tracked changes, marks.</summary>
internal static class EditedVariants
{
    private const string By = "w:author=\"王科长\" w:date=\"2025-01-02T03:04:05Z\"";

    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("text split over runs", "builds", SplitRuns) { IsCompared = true },
        new("proofing marks and session numbers", "builds", Sessions),
        new("comments around and within", "builds", Comments),
        new("bookmarks around and within", "builds", Bookmarks),
        new("editing permissions around", "builds", package => Between(package.Paragraph("masthead.heading"), "<w:permStart w:id=\"7\" w:edGrp=\"everyone\"/>", "<w:permEnd w:id=\"7\"/>")),
        new("control in a tracked insertion", "builds, BUL831", package => Enclose(package.Control("masthead.date"), $"<w:ins w:id=\"901\" {By}/>")),
        new("deleted text beside a control", "builds, BUL831", package => package.Control("masthead.number").AddBeforeSelf(Make($"<w:del w:id=\"902\" {By}><w:r><w:delText>旧文字</w:delText></w:r></w:del>"))),
        new("deleted control that is needed", "BUL805", package => Enclose(package.Control("masthead.date"), $"<w:del w:id=\"903\" {By}/>")),
        new("moved control", "builds, BUL831", Moved),
        new("inserted and deleted rows", "builds, BUL831", Rows),
        new("deleted paragraph mark", "builds, BUL831", DeletedMark),
        new("tracked formats", "builds", Formats),
        new("smart tags and custom XML around", "builds", Wrappers),
        new("document protected, changes tracked", "builds", package => package.Xml("word/settings.xml").Elements().First().AddAfterSelf(Make("<w:trackRevisions/><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>"))),
        new("placeholder in several runs and formats", "builds", package => Content(package.Control("masthead.heading")).ReplaceNodes(Make("<w:r><w:rPr><w:b/></w:rPr><w:t>报</w:t></w:r><w:r><w:t>头</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>标题</w:t></w:r>"))),
    ];

    private static void SplitRuns(VariantPackage package)
    {
        foreach (var run in package.Document.Descendants(W + "r").ToList())
        {
            if (run.Elements(W + "t").ToList() is not [var text] || text.Value.Length < 2) continue;
            var half = text.Value.Length / 2;
            var rest = new XElement(run);
            rest.Element(W + "t")!.Value = text.Value[half..];
            text.Value = text.Value[..half];
            run.AddAfterSelf(One("<w:proofErr w:type=\"gramStart\"/>"), rest);
        }
    }

    private static void Sessions(VariantPackage package)
    {
        foreach (var paragraph in package.Document.Descendants(W + "p"))
        {
            paragraph.SetAttributeValue(W + "rsidR", "00A77B3E");
            paragraph.SetAttributeValue(W + "rsidRDefault", "00A77B3E");
            paragraph.Add(One("<w:proofErr w:type=\"spellStart\"/>"));
            foreach (var run in paragraph.Elements(W + "r")) run.AddFirst(One("<w:lastRenderedPageBreak/>"));
        }
    }

    private static void Comments(VariantPackage package)
    {
        package.Add("word/comments.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml", "comments", "rIdComments",
            $"<w:comments><w:comment w:id=\"0\" {By} w:initials=\"王\"><w:p><w:r><w:t>这里字号再大一点</w:t></w:r></w:p></w:comment></w:comments>");
        var control = package.Control("masthead.heading");
        control.AddBeforeSelf(One("<w:commentRangeStart w:id=\"0\"/>"));
        control.AddAfterSelf(Make("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"));
        Content(package.Control("masthead.number")).AddFirst(One("<w:commentRangeStart w:id=\"1\"/>"));
    }

    private static void Bookmarks(VariantPackage package)
    {
        Between(package.Control("article.title"), "<w:bookmarkStart w:id=\"0\" w:name=\"题目\"/>", "<w:bookmarkEnd w:id=\"0\"/>");
        Content(package.Control("masthead.name")).AddFirst(Make("<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/>"));
        Content(package.Control("article.body")).AddFirst(One("<w:bookmarkStart w:id=\"2\" w:name=\"正文开始\"/>"));
        package.Paragraph("imprint.printed_by").Add(One("<w:bookmarkEnd w:id=\"2\"/>"));
        Between(package.Paragraph("masthead.heading"), "<w:bookmarkStart w:id=\"3\" w:name=\"报头\"/>", "<w:bookmarkEnd w:id=\"3\"/>");
    }

    private static void Between(XElement element, string before, string after)
    {
        element.AddBeforeSelf(One(before));
        element.AddAfterSelf(One(after));
    }

    private static void Enclose(XElement element, string by)
    {
        var around = One(by);
        around.Add(new XElement(element));
        element.ReplaceWith(around);
    }

    private static void Moved(VariantPackage package)
    {
        var total = package.Control("masthead.total");
        var there = One($"<w:moveTo w:id=\"912\" {By}/>");
        there.Add(new XElement(total));
        package.Control("masthead.date").AddAfterSelf(Make("<w:moveToRangeStart w:id=\"911\" w:author=\"王科长\" w:name=\"move1\"/>"), there, One("<w:moveToRangeEnd w:id=\"911\"/>"));
        Enclose(total, $"<w:moveFrom w:id=\"913\" {By}/>");
    }

    private static void Rows(VariantPackage package)
    {
        var row = package.Paragraph("contact").Ancestors(W + "tr").First();
        row.Element(W + "trPr")!.Add(One($"<w:ins w:id=\"921\" {By}/>"));
        var deleted = new XElement(row);
        deleted.Descendants(W + "sdt").Remove();
        deleted.Descendants(W + "p").Single().Add(One($"<w:del w:id=\"922\" {By}><w:r><w:delText>旧的联系方式</w:delText></w:r></w:del>"));
        deleted.Element(W + "trPr")!.ReplaceNodes(One($"<w:del w:id=\"923\" {By}/>"));
        row.AddAfterSelf(deleted);
    }

    private static void DeletedMark(VariantPackage package)
    {
        var paragraph = package.Paragraph("masthead.heading");
        paragraph.AddBeforeSelf(One($"<w:p><w:pPr><w:rPr><w:del w:id=\"931\" {By}/></w:rPr></w:pPr><w:del w:id=\"932\" {By}><w:r><w:delText>作废的一段</w:delText></w:r></w:del></w:p>"));
    }

    private static void Formats(VariantPackage package)
    {
        package.Paragraph("masthead.heading").Element(W + "pPr")!.Add(One($"<w:pPrChange w:id=\"941\" {By}><w:pPr/></w:pPrChange>"));
        foreach (var run in Content(package.Control("masthead.date")).Elements(W + "r")) run.AddFirst(One($"<w:rPr><w:rPrChange w:id=\"942\" {By}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>"));
    }

    private static void Wrappers(VariantPackage package)
    {
        Enclose(package.Control("masthead.date"), "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"chsdate\"><w:smartTagPr><w:attr w:name=\"Year\" w:val=\"2021\"/></w:smartTagPr></w:smartTag>");
        Enclose(package.Paragraph("masthead.heading"), "<w:customXml w:uri=\"urn:office\" w:element=\"masthead\"/>");
        Enclose(package.Paragraph("contact").Ancestors(W + "tr").First(), "<w:customXml w:uri=\"urn:office\" w:element=\"contact\"/>");
    }
}
