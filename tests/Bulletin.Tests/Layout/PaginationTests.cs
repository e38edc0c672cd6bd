using Bulletin.Layout.Pages;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

public sealed class PaginationTests
{
    private const double BottomPoints = (16838 - 1984) / 20.0;

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(i => Paragraph($"第{"一二三四五六七八九"[i % 9]}行")));

    private static string Imprint => """
        <w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="1587" w:tblpYSpec="bottom"/><w:tblW w:w="8844" w:type="dxa"/>
        <w:tblBorders><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="6"/></w:tblBorders>
        <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>
        <w:tr><w:tc><w:p><w:r><w:t>报送：省厅。</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>分送：各县区。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>
        """;

    public static TheoryData<int> FillLevels => [.. Enumerable.Range(1, 22)];

    [Theory]
    [MemberData(nameof(FillLevels))]
    public void The_imprint_ends_on_the_lower_edge_at_every_fill_of_the_last_page(int fill)
    {
        var pages = LayOut(Lines(fill) + Imprint).Pages.Pages;
        var last = pages[^1].Drawings.OfType<Rectangle>().Max(rule => rule.Y + rule.Height).Points;
        Assert.Equal(BottomPoints, last, 0.01);
        var text = LayoutDocument.Lines(pages[^1]);
        Assert.Equal(fill > 19 ? 2 : 1, pages.Count);
        Assert.Contains("报送：省厅。", text.Select(line => line.Text));
    }

    [Fact]
    public void A_heading_moves_with_the_paragraph_after_it()
    {
        var pages = LayOut(Lines(20) + Paragraph("一、标题", "<w:keepNext/>") + Paragraph(new string('文', 28 * 3))).Pages.Pages;
        Assert.Equal(20, LayoutDocument.Lines(pages[0]).Count);
        Assert.Equal("一、标题", LayoutDocument.Lines(pages[1])[0].Text);
    }

    [Fact]
    public void One_line_of_a_paragraph_stands_neither_at_the_foot_nor_at_the_head_of_a_page()
    {
        var orphan = LayOut(Lines(21) + Paragraph(new string('文', 28 * 4))).Pages.Pages;
        Assert.Equal(21, LayoutDocument.Lines(orphan[0]).Count);
        var widow = LayOut(Lines(18) + Paragraph(new string('文', 28 * 5))).Pages.Pages;
        Assert.Equal(21, LayoutDocument.Lines(widow[0]).Count);
        Assert.Equal(2, LayoutDocument.Lines(widow[1]).Count);
    }

    [Fact]
    public void Space_above_is_dropped_where_the_text_flows_to_a_new_page_and_kept_after_a_break_asked_for()
    {
        const string Spaced = "<w:spacing w:before=\"579\"/>";
        const double FirstBaseline = (2098 + 0.8 * 579) / 20;
        Assert.Equal(FirstBaseline, LayoutDocument.Lines(LayOut(Lines(22) + Paragraph("下页", Spaced)).Pages.Pages[1])[0].BaselinePoints, 0.01);
        Assert.Equal(FirstBaseline + 28.95, LayoutDocument.Lines(LayOut(Lines(2) + Paragraph("下页", "<w:pageBreakBefore/>" + Spaced)).Pages.Pages[1])[0].BaselinePoints, 0.01);
    }

    [Fact]
    public void A_row_higher_than_a_page_begins_below_its_header_where_the_table_begins()
    {
        var text = string.Concat(Enumerable.Repeat("各县区各部门压实责任抓好落实", 80));
        var laid = LayoutDocument.LayOut($"""
            {string.Concat(Enumerable.Range(1, 10).Select(i => LayoutDocument.Paragraph($"第{i}段")))}
            <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>
            <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{LayoutDocument.Paragraph("表头")}</w:tc></w:tr><w:tr><w:tc>{LayoutDocument.Paragraph(text)}</w:tc></w:tr></w:tbl><w:p/>
            """);
        var pages = laid.Pages.Pages.Select(LayoutDocument.Lines).ToList();
        Assert.Equal("表头", pages[0][10].Text);
        Assert.Equal(22, pages[0].Count);
        Assert.Equal("表头", pages[1][0].Text);
        Assert.Equal(text, string.Concat(pages.SelectMany(lines => lines).Select(line => line.Text).Where(line => line != "表头" && !line.StartsWith('第'))));
    }

    [Fact]
    public void A_table_repeats_its_header_on_every_page_and_loses_no_row()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => $"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:r><w:t>{i}</w:t></w:r></w:p></w:tc></w:tr>"));
        var table = $"""
            <w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>
            <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>表头</w:t></w:r></w:p></w:tc></w:tr>{rows}</w:tbl><w:p/>
            """;
        var pages = LayOut(table).Pages.Pages;
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Equal("表头", LayoutDocument.Lines(page)[0].Text));
        var numbers = pages.SelectMany(page => LayoutDocument.Lines(page).Skip(1)).Select(line => line.Text);
        Assert.Equal(Enumerable.Range(1, 60).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(61, LayOut(table).Pages.Structure.Children[0].Children.Count);
    }

    [Fact]
    public void Nothing_of_a_long_text_is_lost_over_the_pages()
    {
        var text = string.Concat(Enumerable.Range(0, 4000).Select(i => (char)('一' + i % 2000)));
        var drawn = string.Concat(LayOut(Paragraph(text)).Pages.Pages.SelectMany(LayoutDocument.Lines).Select(line => line.Text));
        Assert.Equal(text, drawn);
    }
}
