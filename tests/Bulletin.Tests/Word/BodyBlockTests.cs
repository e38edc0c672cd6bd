using Bulletin.Core.Issue;
using Bulletin.Tests.Core;
using Bulletin.Word.Composing;
using Xunit;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>Photos, tables, links and where things came from.</summary>
public sealed class BodyBlockTests
{
    [Fact]
    public void Every_paragraph_has_its_own_id_and_body_paragraphs_lead_back_to_the_issue()
    {
        var sample = Issues.Everything();
        using var composition = Composed.Of(sample);
        var paragraphs = composition.Document.MainDocumentPart!.Document!.Descendants<W.Paragraph>().ToList();
        Assert.Equal(paragraphs.Count, paragraphs.Select(paragraph => paragraph.ParagraphId!.Value).Distinct().Count());
        var places = composition.Provenance.Paragraphs;
        var body = (Paragraph)sample.Issue.Articles[1].Body[^1];
        Assert.Equal(body.Span, places[paragraphs.Single(paragraph => paragraph.InnerText == "双台子区、兴隆台区、大洼区和盘山县同步行动。").ParagraphId!.Value!]);
        Assert.Equal(sample.Issue.Masthead.Name.Span, places[paragraphs.Single(paragraph => paragraph.InnerText == "改革工作简报").ParagraphId!.Value!]);
        Assert.Equal(4, composition.Provenance.Pictures.Count);
        Assert.All(composition.Provenance.Pictures.Values, span => Assert.Equal("issue.yaml", span.Source.Path));
    }

    [Fact]
    public void Photos_have_unique_ids_and_say_what_they_show()
    {
        using var composition = Composed.Of(Issues.Everything());
        var pictures = composition.Document.MainDocumentPart!.Document!.Descendants<D.DocProperties>().ToList();
        Assert.Equal([1u, 2u, 3u, 4u], pictures.Select(picture => picture.Id!.Value));
        Assert.Equal(["《各县区加快推进重点项目建设》配图", "开工仪式", "现场调度", "收尾"], pictures.Select(picture => picture.Description!.Value));
    }

    [Fact]
    public void Photos_side_by_side_fill_the_width_with_four_millimetres_between()
    {
        using var composition = Composed.Of(Issues.Everything());
        var row = composition.Document.MainDocumentPart!.Document!.Descendants<W.Table>().Single(table => Style(table) == StyleIds.PhotoRow);
        var widths = row.Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!)).ToList();
        Assert.Equal(8844, widths.Sum(), 3.0);
        var air = row.Descendants<W.TableCellMargin>().Sum(margin => int.Parse(margin.LeftMargin!.Width!.Value!) + int.Parse(margin.RightMargin!.Width!.Value!));
        Assert.Equal(2 * 4 / 25.4 * 1440, air, 4.0);
        Assert.NotNull(row.Descendants<W.CantSplit>().Single());
    }

    [Fact]
    public void A_row_of_half_a_page_may_go_on_on_the_next_and_others_stay_whole()
    {
        var issue = Given.Clean(Given.WithBody($"|单位|做法|\n|---|---|\n|甲|一句话。|\n|乙|{string.Concat(Enumerable.Repeat("各县区各部门压实责任抓好落实。", 40))}|"));
        using var composition = Composed.Of((issue, new SampleIssue()));
        var rows = composition.Document.MainDocumentPart!.Document!.Descendants<W.Table>().Single(table => Style(table) == StyleIds.DataTable).Elements<W.TableRow>().ToList();
        Assert.Equal([true, true, false], rows.Select(row => row.Descendants<W.CantSplit>().Any()));
    }

    [Fact]
    public void A_photo_keeps_with_its_caption_and_one_without_does_not_keep_the_text()
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), "市局"), make.Article("题目", make.Photos(("图题", 60, 40)), make.Photos((null, 60, 40)), make.Text("正文。")));
        using var composition = Composed.Of((issue, make));
        var photos = composition.Document.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == StyleIds.Photo).ToList();
        Assert.Null(photos[0].ParagraphProperties!.KeepNext);
        Assert.False(photos[1].ParagraphProperties!.KeepNext!.Val!.Value);
    }

    [Fact]
    public void A_number_that_its_column_would_cut_is_told_of_once_a_table()
    {
        Assert.Empty(Composed.Findings(Numbers(6)));
        var finding = Assert.Single(Composed.Findings(Numbers(12)));
        Assert.Equal(("BUL606", "Warning"), (finding.Code, finding.Severity.ToString()));
        Assert.Contains("12 列", finding.Message.Chinese);
        Assert.Contains("“1234567”等 24 格", finding.Message.Chinese);
        Assert.Equal("1234567", finding.Span.Text);
    }

    /// <summary>Twelve months of four figures: the heads turn over and the numbers do not.</summary>
    [Fact]
    public void Where_there_is_little_room_numbers_stay_whole()
    {
        var heads = string.Concat(Enumerable.Range(1, 11).Select(month => $"{month}月|"));
        var issue = Given.Clean(Given.WithBody($"|区|{heads}\n|{string.Concat(Enumerable.Repeat("---|", 12))}\n|甲|{string.Concat(Enumerable.Repeat("1811|", 11))}"));
        Assert.Empty(Composed.Findings(issue));
    }

    [Fact]
    public void A_long_table_costs_its_length()
    {
        // Four thousand rows took twenty seconds when every cell asked all cells of its column.
        var issue = Given.Clean(Given.WithBody("|县区|数|\n|---|---|\n" + string.Join('\n', Enumerable.Range(1, 4_900).Select(i => $"|第{i}区|{i}|"))));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var composition = Composer.Compose(issue, Composed.Template, new Dictionary<Photo, Bulletin.Word.Pictures.PreparedPicture>());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    private static BulletinIssue Numbers(int columns)
    {
        string Row(string cell) => "|" + string.Concat(Enumerable.Repeat(cell + "|", columns));
        return Given.Clean(Given.WithBody($"{Row("月")}\n{Row("---")}\n{Row("1234567")}\n{Row("7654321")}"));
    }

    [Fact]
    public void A_table_is_as_wide_as_the_type_area_with_marked_header_rows_and_its_alignment()
    {
        using var composition = Composed.Of(Issues.Everything());
        var table = composition.Document.MainDocumentPart!.Document!.Descendants<W.Table>().Single(table => Style(table) == StyleIds.DataTable);
        Assert.Equal(8844, table.Descendants<W.GridColumn>().Sum(column => int.Parse(column.Width!.Value!)));
        var rows = table.Elements<W.TableRow>().ToList();
        Assert.Equal([true, false, false], rows.Select(row => row.Descendants<W.TableHeader>().Any()));
        Assert.Equal(
            [StyleIds.TableTextCentred, StyleIds.TableTextRight, StyleIds.TableTextRight, StyleIds.TableTextCentred],
            rows[1].Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!));
    }

    [Fact]
    public void Merged_cells_span_and_continue()
    {
        var make = new SampleIssue();
        var table = new Table(null, null, [], 1,
        [
            new TableRow([make.Cell(0, 1, 2, "县区"), make.Cell(1, 2, 1, "投入")]),
            new TableRow([make.Cell(1, 1, 1, "车辆"), make.Cell(2, 1, 1, "人员")]),
            new TableRow([make.Cell(0, 1, 9, "东陵区"), make.Cell(2, 1, 1, "121")]),
        ], make.Span("table"));
        var issue = make.Issue(make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), "市局"), make.Article("题目", table));
        using var composition = Composed.Of((issue, make));
        var made = composition.Document.MainDocumentPart!.Document!.Descendants<W.Table>().Single(one => Style(one) == StyleIds.DataTable);
        Assert.Equal(["县区v|投入>2", "v-|车辆|人员", "东陵区||121"], made.Elements<W.TableRow>().Select(row => string.Join('|', row.Elements<W.TableCell>().Select(Describe))));
        Assert.All(made.Elements<W.TableRow>(), row => Assert.Equal(8844, row.Descendants<W.TableCellWidth>().Sum(width => int.Parse(width.Width!.Value!))));
    }

    [Fact]
    public void Tables_that_would_touch_are_kept_apart()
    {
        var make = new SampleIssue();
        var first = make.Table(null, null, 1, [], ["甲", "乙"], ["1", "2"]);
        var second = make.Table(null, null, 1, [], ["丙", "丁"], ["3", "4"]);
        var issue = make.Issue(make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), "市局"), make.Article("题目", first, second)) with { Imprint = [make.Line("send", "送", "各单位。")] };
        using var composition = Composed.Of((issue, make));
        var kinds = composition.Document.MainDocumentPart!.Document!.Body!.ChildElements.Select(child => child.GetType().Name).ToList();
        Assert.DoesNotContain("Table,Table", string.Join(',', kinds), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_the_contents_lead_to_their_articles()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        var document = composition.Document.MainDocumentPart!.Document!;
        Assert.Equal(["article1", "article2"], document.Descendants<W.Hyperlink>().Select(link => link.Anchor!.Value));
        Assert.Equal(["article1", "article2"], document.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value));
    }

    [Fact]
    public void An_imprint_on_an_even_page_is_a_section_of_its_own()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        ImprintPage.MoveToEvenPage(composition, followsBlankPage: true);
        var bytes = Bulletin.Word.Packaging.PackageWriter.Write(composition);
        Assert.Empty(Validation.Errors(bytes));
        var sections = composition.Document.MainDocumentPart!.Document!.Descendants<W.SectionProperties>().ToList();
        Assert.Equal(2, sections.Count);
        Assert.Equal(W.SectionMarkValues.EvenPage, sections[1].GetFirstChild<W.SectionType>()!.Val!.Value);
        Assert.All(sections[1].Elements<W.FooterReference>(), reference => Assert.Equal("rIdFooterNone", reference.Id!.Value));
    }

    private static string? Style(W.Table table) => table.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value;

    private static string Describe(W.TableCell cell)
    {
        var properties = cell.TableCellProperties!;
        var merge = properties.VerticalMerge is not { } vertical ? "" : vertical.Val?.Value == W.MergedCellValues.Restart ? "v" : "v-";
        return $"{cell.InnerText}{merge}{(properties.GridSpan is { } span ? $">{span.Val}" : "")}";
    }
}
