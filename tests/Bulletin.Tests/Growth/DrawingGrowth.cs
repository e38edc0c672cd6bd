using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Fuzz.Documents.SeedText;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Pictures and text boxes.</summary>
internal static class DrawingGrowth
{
    public static IEnumerable<GrowthKind> Kinds =>
    [
        Body("pictures, all of one file", count => Times($"<w:p><w:r>{SeedDrawings.Inline}</w:r></w:p>", count), 100),
        Body("pictures of one paragraph", count => $"<w:p>{Times($"<w:r>{SeedDrawings.Inline}</w:r>", count)}</w:p>", 100),
        new("pdf: pictures, a file each", ["pdf", "a.docx"], Files) { Start = 50, Most = 5_000 },
        Body("floating pictures", count => Times($"<w:p><w:r>{SeedDrawings.Anchor(SeedDrawings.Graphic)}</w:r></w:p>", count), 100),
        Body("text boxes", count => Times($"<w:p>{Run("锚")}<w:r>{SeedDrawings.Anchor(SeedDrawings.Shape("框"))}</w:r></w:p>", count), 100),
        Body("text boxes of one paragraph", count => $"<w:p>{Run("锚")}{Times($"<w:r>{SeedDrawings.Anchor(SeedDrawings.Shape("框"))}</w:r>", count)}</w:p>", 50, 100_000),
        Body("text boxes over the text", count => Times($"<w:p>{Run("锚")}<w:r>{SeedDrawings.Anchor(SeedDrawings.Shape("框")).Replace("wrapTopAndBottom", "wrapNone", StringComparison.Ordinal)}</w:r></w:p>", count), 100),
        Body("text boxes of old kind", count => Times($"<w:p>{Run("锚")}<w:r>{SeedDrawings.Old("框")}</w:r></w:p>", count), 100),
        Body("text boxes in the text", count => Times($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("框")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", count), 100),
        Body("paragraphs of one text box", count => $"<w:p><w:r>{SeedDrawings.Anchor(SeedDrawings.Shape("框").Replace("</w:txbxContent>", Times(Paragraph("段"), count) + "</w:txbxContent>", StringComparison.Ordinal))}</w:r></w:p>", 200),
        Body("drawings that are not drawn", count => Times("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"1\" name=\"c\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>", count), 200),
    ];

    private static void Files(string folder, int count)
    {
        var package = FuzzPackage.Read(new SeedPackage(Each(count, i => $"<w:p><w:r>{SeedDrawings.Inline.Replace("rId1", $"rIdP{i}", StringComparison.Ordinal)}</w:r></w:p>")).ToBytes());
        var rels = package.Find("word/_rels/document.xml.rels")!;
        var links = Each(count, i => $"<Relationship Id=\"rIdP{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/p{i}.png\"/>");
        rels.Content = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(rels.Content).Replace("</Relationships>", links + "</Relationships>", StringComparison.Ordinal));
        for (var i = 1; i <= count; i++) package.Entries.Add(new FuzzEntry($"word/media/p{i}.png", Word.SmallPicture.Png((byte)i)));
        File.WriteAllBytes(Path.Combine(folder, "a.docx"), package.ToBytes());
    }
}
