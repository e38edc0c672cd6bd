using static Bulletin.Tests.Fuzz.Documents.SeedText;
using static Bulletin.Tests.Growth.GrowthKinds;

namespace Bulletin.Tests.Growth;

/// <summary>Tables, their rows, columns and merged cells.</summary>
internal static class TableGrowth
{
    public static IEnumerable<GrowthKind> Kinds =>
    [
        Body("tables", count => Times(Table(2, Row(Cell("格"), Cell("子"))) + Paragraph("间"), count), 200),
        Body("tables side by side without text between", count => Times(Table(2, Row(Cell("格"), Cell("子"))), count) + Paragraph("尾"), 200),
        Body("rows", count => Table(2, Times(Row(Cell("格"), Cell("子")), count)) + Paragraph("尾"), 500),
        Body("rows that may not be cut", count => Table(2, Times("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + Cell("格") + Cell("子") + "</w:tr>", count)) + Paragraph("尾"), 500),
        Body("rows kept with the next", count => Table(1, Times(Row(Cell(Paragraph("格", "<w:keepNext/>"))), count)) + Paragraph("尾"), 500),
        Body("header rows", count => Table(2, Times("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("头") + Cell("子") + "</w:tr>", count)) + Paragraph("尾"), 500),
        Body("rows below a header row", count => Table(2, "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("头") + Cell("子") + "</w:tr>", Times(Row(Cell("格"), Cell("子")), count)) + Paragraph("尾"), 500),
        Body("columns of 300 rows", count => Table(Math.Min(count, 63), Times(Row(Times(Cell("格"), Math.Min(count, 63))), 300)) + Paragraph("尾"), 8, 56),
        Body("cells merged down", count => Table(2, Each(count, i => Row(Cell("", i == 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"), Cell("行")))) + Paragraph("尾"), 500),
        Body("pairs of cells merged down", count => Table(2, Each(count, i => Row(Cell("", i % 2 == 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"), Cell("行")))) + Paragraph("尾"), 500),
        Body("cells that continue nothing", count => Table(2, Times(Row(Cell("孤", "<w:vMerge/>"), Cell("行", "<w:gridSpan w:val=\"2\"/>")), count)) + Paragraph("尾"), 500),
        Body("cells that span columns", count => Table(4, Times(Row(Cell("宽", "<w:gridSpan w:val=\"3\"/>"), Cell("窄")), count)) + Paragraph("尾"), 500),
        Body("tables in one another, 20 deep", count => Times(Nested(20) + Paragraph("间"), count), 10, 20_000),
        Body("paragraphs of one cell", count => Table(1, Row($"<w:tc>{Times(Paragraph("段"), count)}</w:tc>")) + Paragraph("尾")),
        Body("characters of one cell", count => Table(1, Row(Cell(Times("字", count)))) + Paragraph("尾"), 20_000, 3_000_000),
        Body("tables of one cell", count => Table(1, Row($"<w:tc>{Times(Table(1, Row(Cell("内"))) + Paragraph("间"), count)}</w:tc>")) + Paragraph("尾"), 200),
        Body("floating tables", count => Times(Table(1, Row(Cell("浮"))).Replace("<w:tblPr>", "<w:tblPr><w:tblpPr w:leftFromText=\"180\" w:vertAnchor=\"text\" w:horzAnchor=\"margin\" w:tblpX=\"100\" w:tblpY=\"200\"/>", StringComparison.Ordinal) + Paragraph("间"), count), 200),
        Body("tables with borders of each cell", count => Table(3, Times(Row(Times(Cell("格", "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"double\" w:sz=\"4\"/></w:tcBorders>"), 3)), count)) + Paragraph("尾"), 300),
    ];

    private static string Nested(int levels)
    {
        var inner = Paragraph("底");
        for (var i = 0; i < levels; i++) inner = Table(1, Row($"<w:tc>{inner}<w:p/></w:tc>"));
        return inner;
    }
}
