using Bulletin.Core.Units;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Pictures;

namespace Bulletin.Tests.Export;

/// <summary>Two pages with one of everything a bulletin has.</summary>
internal static class MadeDocument
{
    private static readonly Colour Red = new(255, 0, 0);

    public static PageSequence Make()
    {
        var pages = new MadePages();
        Masthead(pages);
        Contents(pages);
        pages.EndPage("1");
        Article(pages);
        Table(pages);
        pages.EndPage("2");
        pages.Draw(Rule(500)).EndPage();
        return pages.Sequence(Properties, new OutlineEntry("春运工作 (一)", 1, At(1, 80)), new OutlineEntry("一、部署", 2, At(1, 110)), new OutlineEntry("Second", 1, At(1, 300)));
    }

    private static DocumentProperties Properties => new()
    {
        Title = "简报第1期",
        Creator = "市道办 & <铁路>",
        Subject = "春运",
        Keywords = "春运,简报",
        Created = new DateTimeOffset(2021, 1, 20, 8, 30, 0, TimeSpan.FromHours(8)),
        Modified = new DateTimeOffset(2021, 1, 20, 8, 30, 0, TimeSpan.FromHours(8)),
    };

    private static void Masthead(MadePages pages)
    {
        pages.Line(MadePages.FangSong, 60, 180, 140, "简报", pages.Add(StructureRole.Paragraph), gap: 60, colour: Red);
        pages.Draw(Rule(200));
    }

    private static void Contents(MadePages pages)
    {
        var item = pages.Add(StructureRole.TableOfContents).Add(new StructureElement(StructureRole.TableOfContentsItem));
        var link = new StructureElement(StructureRole.Link);
        var x = pages.Line(MadePages.FangSong, 16, 80, 250, "★", item);
        item.Add(link);
        var end = pages.Line(MadePages.FangSong, 16, x, 250, "春运工作", link);
        pages.Draw(new LinkArea(Points(x), Points(236), Points(end - x), Points(20), At(1, 80), null, "春运工作", link));
        pages.Line(MadePages.FangSong, 16, end, 250, "（一）", item);
        pages.Line(MadePages.Latin, 14, 460, 770, "1", null);
    }

    private static void Article(MadePages pages)
    {
        pages.Line(MadePages.FangSong, 22, 200, 100, "春运工作", pages.Add(StructureRole.Heading1));
        var paragraph = pages.Add(StructureRole.Paragraph);
        var x = pages.Line(MadePages.FangSong, 16, 80, 150, "详见", paragraph, gap: -0.25);
        var link = paragraph.Add(new StructureElement(StructureRole.Link));
        var end = pages.Line(MadePages.Latin, 16, x + 3.2, 150, "a.cn", link);
        pages.Draw(new LinkArea(Points(x), Points(136), Points(end - x), Points(20), null, "http://a.cn/春 运", "a.cn", link));
        var figure = pages.Add(StructureRole.Figure, "检票口");
        pages.Draw(new PictureDrawing(new Picture("a.jpg", MadeJpeg.Grey(8, 8)), Points(100), Points(180), Points(80), Points(60), figure));
        pages.Line(MadePages.FangSong, 14, 110, 260, "检票口", pages.Add(StructureRole.Caption));
        pages.Line(MadePages.FangSong, 14, 80, 290, "注：一", pages.Add(StructureRole.Note));
        pages.Draw(new MissingGlyphBox(Points(200), Points(280), Points(14), Points(14), "\U00030000", Colour.Black, paragraph));
        pages.Add(StructureRole.Paragraph); // nothing of it was drawn
    }

    private static void Table(MadePages pages)
    {
        var table = pages.Add(StructureRole.Table);
        var head = table.Add(new StructureElement(StructureRole.TableHeaderGroup)).Add(new StructureElement(StructureRole.TableRow));
        var wide = head.Add(new StructureElement(StructureRole.TableHeaderCell) { ColumnSpan = 2 });
        var row = table.Add(new StructureElement(StructureRole.TableBody)).Add(new StructureElement(StructureRole.TableRow));
        var name = row.Add(new StructureElement(StructureRole.TableHeaderCell));
        row.Add(new StructureElement(StructureRole.TableDataCell) { RowSpan = 2 });
        pages.Draw(Rule(320));
        pages.Line(MadePages.FangSong, 14, 100, 340, "工作", wide);
        pages.Line(MadePages.FangSong, 14, 100, 370, "市", name);
    }

    private static Rectangle Rule(double y) => new(Points(79.4), Points(y), Points(442.2), Points(2), Red, null);

    private static Destination At(int page, double top) => new(page, Points(top));

    private static Length Points(double points) => Length.FromPoints(points);
}
