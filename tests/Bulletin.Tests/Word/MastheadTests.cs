using Bulletin.Core.Issue;
using Bulletin.Word.Composing;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

public sealed class MastheadTests
{
    private static W.Document Compose(string name, params string[] issuers)
    {
        var make = new SampleIssue();
        var issue = make.Issue(make.Masthead(null, name, 1, new DateOnly(2025, 1, 2), issuers.Length > 0 ? issuers : ["市局"]), make.Article("题目", make.Text("正文。")));
        return Composed.Of((issue, make)).Document.MainDocumentPart!.Document!;
    }

    private static List<W.Run> RunsOf(W.Document document, string style) =>
        [.. document.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == style).SelectMany(paragraph => paragraph.Elements<W.Run>())];

    [Theory]
    [InlineData("简报", "简@120+1200|报@120")]
    [InlineData("内参报", "内参@120+1200|报@120")]
    [InlineData("工作简报", "工作简报@120")]
    [InlineData("经济工作简报", "经济工作简报@120")]
    [InlineData("春运工作情况快报", "春运工作情况快报@106")]
    [InlineData("全市春运工作情况快报", "全市春运工作情况快报@84")]
    [InlineData("安全生产专项整治三年行动工作简报", "安全生产专项整治/三年行动工作简报@106")]
    [InlineData("盘锦市优化营商环境建设领导小组办公室工作简报", "盘锦市优化营商环境建设/领导小组办公室工作简报@84*91")]
    public void A_name_is_as_large_as_fits(string name, string expected) =>
        Assert.Equal(expected, string.Join('|', RunsOf(Compose(name), "MastheadName").Select(Describe)));

    [Fact]
    public void A_line_follows_the_size_of_its_name()
    {
        var paragraph = Compose("全市春运工作情况快报").Descendants<W.Paragraph>().First();
        Assert.Equal("1050", paragraph.ParagraphProperties!.SpacingBetweenLines!.Line!.Value);
    }

    [Fact]
    public void Issuers_end_where_the_widest_ends()
    {
        var document = Compose("简报", "盘锦市春运领导小组办公室", "盘锦市交通运输局", "盘锦市12345热线");
        var widths = document.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Issuer").Select(Width).ToList();
        Assert.Equal(12 * 320, widths[0]);
        Assert.All(widths, width => Assert.InRange(width, 12 * 320 - 6, 12 * 320 + 6));
        Assert.Contains(RunsOf(document, "Issuer"), run => run.InnerText == "1234" && run.RunProperties?.Spacing is null);
    }

    [Fact]
    public void A_name_is_never_spread_beyond_three_times_its_width() =>
        Assert.Null(RunsOf(Compose("简报", "盘锦市春运领导小组办公室", "市交通局", "市局"), "Issuer")[^1].RunProperties?.Spacing);

    [Fact]
    public void The_issuers_cell_grows_with_the_widest_and_the_date_keeps_its_room()
    {
        const string longest = "中共盘锦市委全面深化改革委员会办公室";
        var document = Compose("简报", longest, "盘锦市交通运输局");
        var columns = document.Descendants<W.Table>().First().GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!)).ToList();
        Assert.Equal(8844, columns.Sum());
        Assert.InRange(columns[0], 320 + longest.Length * 320, 8844 - 2500);
    }

    private static string Describe(W.Run run)
    {
        var properties = run.RunProperties;
        var text = string.Concat(run.ChildElements.Select(child => child is W.Break ? "/" : child is W.Text ? child.InnerText : ""));
        var scale = properties?.CharacterScale?.Val is { } width ? $"*{width}" : "";
        return $"{text}@{properties?.FontSize?.Val?.Value ?? "120"}{(properties?.Spacing?.Val is { } spacing ? $"+{spacing}" : "")}{scale}";
    }

    // Natural width with the gaps between hanzi and digits, and what the runs add.
    private static int Width(W.Paragraph paragraph) =>
        (int)(TextWidth.InHanziFace(paragraph.InnerText) * 320)
        + paragraph.Elements<W.Run>().Sum(run => run.InnerText.Length * (run.RunProperties?.Spacing?.Val?.Value ?? 0));
}
