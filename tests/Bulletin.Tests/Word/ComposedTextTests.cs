using Bulletin.Core.Issue;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>What stands in a composed document: all of the issue, and nothing that only makes room.</summary>
public sealed class ComposedTextTests
{
    private static string Written(Composition composition) =>
        string.Join('\n', composition.Document.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText));

    [Fact]
    public void Every_word_of_the_issue_is_in_the_document()
    {
        var sample = Issues.Everything();
        using var composition = Composed.Of(sample);
        var written = Written(composition);
        Assert.All(Words(sample.Issue), word => Assert.Contains(word, written, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_issue_reads_in_order()
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, "工作简报", 3, new DateOnly(2025, 12, 5), "市交通运输局"), make.Article("题目", make.RunIn(1, "一、压实责任。各单位要落实。")));
        using var composition = Composed.Of((issue, make));
        var lines = composition.Document.MainDocumentPart!.Document!.Descendants<W.Paragraph>()
            .Select(paragraph => $"{paragraph.ParagraphProperties!.ParagraphStyleId!.Val}: {string.Join('|', paragraph.Elements<W.Run>().Select(run => run.InnerText))}");
        Assert.Equal(
            ["MastheadName: 工作简报", "IssueNumber: 第3期", "Issuer: 市交通运输局", "IssueDate: 2025年12月5日", "ArticleTitle: 题目", "BodyText: 一、压实责任。|各单位要落实。"],
            lines);
    }

    [Theory]
    [InlineData("市政府召开会议|部署春运工作", "★市政府召开会议部署春运工作")]
    [InlineData("逐车见面 | 逐人提示", "★逐车见面　逐人提示")]
    [InlineData("逐车见面| 逐人提示", "★逐车见面　逐人提示")]
    public void A_bar_in_a_title_is_a_gap_in_the_contents_where_blanks_stand_beside_it(string title, string entry)
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, "工作简报", 3, new DateOnly(2025, 12, 5), "市交通运输局"), make.Article(title, make.Text("正文。"))) with { Contents = new Contents(true, [], make.Span("contents")) };
        using var composition = Composed.Of((issue, make));
        Assert.Contains(entry, Written(composition).Split('\n'));
    }

    [Fact]
    public void Nothing_is_typed_to_make_room()
    {
        using var composition = Composed.Of(Issues.Everything());
        var document = composition.Document.MainDocumentPart!.Document!;
        Assert.DoesNotContain("  ", Written(composition), StringComparison.Ordinal);
        Assert.DoesNotContain("　", Written(composition), StringComparison.Ordinal);
        Assert.Empty(document.Descendants<W.TabChar>());
        Assert.Empty(document.Descendants<W.SdtElement>());
        // Beside the cells' own, only the paragraph after the closing table is empty.
        var empty = document.Body!.Elements<W.Paragraph>().Where(paragraph => !paragraph.Descendants<W.Run>().Any());
        Assert.All(empty, paragraph => Assert.Equal(StyleIds.TableEnd, paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
    }

    [Fact]
    public void What_is_absent_takes_its_paragraph_row_and_table_with_it()
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), "市局"), make.Article("题目", make.Text("正文。"))) with
        {
            Contact = [make.Line("unit", "单位", "市局办公室")],
        };
        using var composition = Composed.Of((issue, make));
        var tables = composition.Document.MainDocumentPart!.Document!.Body!.Elements<W.Table>().ToList();
        Assert.Equal(2, tables.Count);
        Assert.Single(tables[1].Elements<W.TableRow>());
        Assert.Equal("市局办公室", tables[1].InnerText);
    }

    [Theory]
    [InlineData("时间是2021年1月", "时间是", "*2021", "年", "*1", "月")]
    [InlineData("由Office 365平台（COVID-19）汇总", "由", "*Office 365", "平台（", "*COVID-19", "）汇总")]
    [InlineData("增长6.5%，约3×4米，阿卜·买买提", "增长", "*6.5%", "，约", "*3", "×", "*4", "米，阿卜·买买提")]
    [InlineData("café与α粒子", "*café", "与", "*α", "粒子")]
    [InlineData("(会议现场) - 完", "(会议现场) - 完")]
    [InlineData("“8:30”", "“", "*8:30", "”")]
    public void Latin_letters_and_digits_take_the_Latin_style(string text, params string[] expected)
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, "简报", 1, new DateOnly(2025, 1, 2), "市局"), make.Article("题目", make.Text(text)));
        using var composition = Composed.Of((issue, make));
        var paragraph = composition.Document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>().Single(p => p.InnerText == text);
        Assert.Equal(expected, paragraph.Elements<W.Run>().Select(run => (run.RunProperties?.RunStyle?.Val?.Value == StyleIds.Latin ? "*" : "") + run.InnerText));
    }

    private static IEnumerable<string> Words(BulletinIssue issue)
    {
        var masthead = issue.Masthead;
        yield return masthead.Heading!.Value.Value;
        yield return masthead.Name.Value;
        yield return masthead.Classification!.Value.Value;
        yield return masthead.Copy!.Value.Value;
        yield return "第17期（总第243期）";
        yield return "2021年6月10日";
        yield return "2021年6月11日印发";
        yield return "共印120份";
        foreach (var issuer in masthead.Issuers) yield return issuer.Value;
        foreach (var line in issue.EditorNote!.Value.Value.Split('\n')) yield return line;
        foreach (var line in issue.Meeting) yield return $"{line.Label.Value}：{string.Join('、', line.Values)}";
        foreach (var line in issue.Imprint) yield return $"{line.Label.Value}：{string.Join('，', line.Values)}";
        yield return $"市委改革办 电话：0427-2812345 编辑：赵六 签发：孙七";
        foreach (var word in issue.Articles.SelectMany(Words)) yield return word;
    }

    private static IEnumerable<string> Words(Article article)
    {
        yield return article.Title.Value.Replace("|", "", StringComparison.Ordinal);
        if (article.Column is { } column) yield return $"【{column.Value}】";
        if (article.Subtitle is { } subtitle) yield return $"——{subtitle.Value}";
        if (article.Summary is { } summary) yield return summary.Value;
        if (article.EditorNote is { } note) yield return $"编者按：{note.Value}";
        if (article.ContributedBy is { } by) yield return $"（{by.Value}供稿）";
        foreach (var remark in article.Notes) yield return $"注：①{InlineText.Of(remark.Inlines[0])}";
        foreach (var block in article.Body)
            foreach (var word in Words(block)) yield return word;
    }

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Paragraph paragraph => [string.Concat(paragraph.Inlines.Select(InlineText.Of))],
        PhotoRow row => row.Photos.Where(photo => photo.Caption is not null).Select(photo => photo.Caption!.Value.Value),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).Select(ColumnWidths.TextOf).Append(table.Caption!.Value.Value).Append(table.Unit!.Value.Value),
        _ => [],
    };
}
