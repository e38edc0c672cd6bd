using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Seasons.Order;
using Bulletin.Core.Text;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>Whatever stands in a season or below it: no crash, and every span inside its own file.</summary>
public sealed class SeasonProperties
{
    private const string Clean = "报头:\n  刊名: 简报\n  编发单位: 市春运办\n要目: 自动\n版记:\n  报送: 省厅。\n名称:\n  单位:\n    市公安局:\n    盘锦市卫生健康委员会: [市卫健委]\n  人员:\n    王宁: 局长\n";

    private const string Own = "报头:\n  期号: 1\n  日期: 2021-01-20\n文章:\n  - 标题: 春运\n    正文: 市卫计委、副局长王宁到会。\n版记:\n  抄送: 市委。\n";

    private static readonly Gen<string> Messy = Gen.OneOf(
        "报头", "刊名", "文章", "期号", "名称", "单位", "人员", "glossary", "units", "市", "市市", "市公安局", "王宁", "甲", ": ", ":", "：", "\n", "\n", "\n  ", "\n    ", "- ", "|", "[", "]", "{", "}", ",", "，", "\"",
        "'", "#", "&a ", "*a", "\t", "　", " ", "\u0000", "\uD83D", "😀", "1", "2021-02-30", "~", "# bulletin: ignore[BUL301] x\n").Array[0, 30].Select(string.Concat);

    [Fact]
    public void A_mess_in_a_season_or_an_issue_keeps_spans_in_their_files() =>
        Gen.Select(Gen.Int[0, Clean.Length], Gen.Int[0, 40], Messy, Gen.Int[0, Own.Length], Messy).Sample((at, cut, mess, place, slip) =>
        {
            var season = SeasonReader.Read(new SourceText("season.yaml", Clean[..at] + mess + Clean[Math.Min(at + cut, Clean.Length)..]), new FakeOutside(), Given.Folder);
            var reading = IssueReader.Read(new SourceText("一.yaml", Own[..place] + (at % 2 == 0 ? slip : "") + Own[place..]), new FakeOutside(), Given.Folder, season);
            Assert.Equal(reading.Issue is null, reading.Findings.Any(f => f.Severity == Severity.Error));
            Assert.True(reading.Issue is null || season.Findings.All(f => f.Severity != Severity.Error));
            var issue = reading.Issue ?? reading.Draft;
            IReadOnlyList<Finding> found = issue is null ? reading.Findings : [.. reading.Findings, .. IssueCheck.Run(issue, isWhole: reading.Issue is not null), .. SeasonOrder.Check([issue, issue], 0, isComplete: true)];
            Assert.All(found, f => Assert.InRange(f.Span.End, f.Span.Start, f.Span.Source.Content.Length));
            Assert.NotNull(FindingWriter.Write(Selection.Everything.Apply(found, issue?.Source, issue), FindingFormat.Full, Language.Chinese));
            if (season.Draft is { } draft) IssueCheck.Run(draft, isWhole: false);
        }, iter: 2000);

    [Fact]
    public void Merging_with_an_empty_season_changes_nothing() => Gen.Select(Gen.Int[0, Own.Length], Messy).Sample((at, mess) =>
    {
        var text = Own[..at] + mess + Own[at..];
        var season = SeasonReader.Read(new SourceText("season.yaml", "# 空\n"), new FakeOutside(), Given.Folder);
        var (alone, below) = (IssueReader.Read(new SourceText("一.yaml", text), new FakeOutside(), Given.Folder), IssueReader.Read(new SourceText("一.yaml", text), new FakeOutside(), Given.Folder, season));
        Assert.Equal(Said(alone), Said(below));
    }, iter: 1000);

    private static IEnumerable<string> Said(Reading reading) => reading.Findings.Select(f => $"{f.Span.Start} {f.Span.End} {f.Code} {f.Message.Chinese}");
}
