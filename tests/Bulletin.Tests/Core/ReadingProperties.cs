using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class ReadingProperties
{
    private const string Clean = Given.Masthead + "文章:\n  - 标题: 春运\n    正文: |\n      开始。\n版记:\n  报送: 省厅。\n";

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "报头", "刊名", "文章", "正文", "标题", "title", "body", "春运", "甲", ": ", ":", "：", "\n", "\n", "\n  ", "\n    ", "\n      ", "\r\n", "- ", "-", "－", "|", "|\n",
        ">-\n", "[", "]", "{", "}", ",", "，", "\"", "'", "“", "”", "#", " #", "&a ", "*a", "!b ", "@", "%", "`", "? ", "---\n", "...\n", "\t", "　", " ", "\u0000",
        "\u0007", "\u0085", "\u2028", "\uFEFF", "\uD83D", "\uDE00", "😀", "\\", "\\u", "1", "2021-02-30", "~", "<<", "**", "![", "](", ")", "[^1]", "[^1]: ", "|---|", "+--+\n", "一、", "（一）", "表：");

    private static readonly Gen<string> Messy = Pieces.Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_bytes_are_read_without_a_crash() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Holds(TextDecoder.Decode("刊/一.yaml", bytes)), iter: 2000);

    [Fact]
    public void Any_mess_is_read_without_a_crash_and_spans_stay_inside() =>
        Messy.Sample(text => Holds(Decoded(text)), iter: 2000);

    [Fact]
    public void A_clean_issue_with_a_mess_in_it_is_read_without_a_crash() =>
        Gen.Select(Gen.Int[0, Clean.Length], Gen.Int[0, 30], Messy).Sample(
            (at, cut, mess) => Holds(Decoded(Clean[..at] + mess + Clean[Math.Min(at + cut, Clean.Length)..])), iter: 2000);

    [Fact]
    public void No_hanzi_of_a_body_is_lost_and_text_stands_where_its_span_says()
    {
        var pieces = Gen.OneOf("春", "运", "市", "。", "，", " ", "　", "**", "*", "[", "](u)", "]", "(", ")", "[^1]", "[^1]: 注", "\n", "\n\n", "\n|", "|", "\n|---|\n", "\n|--|--|\n",
            "\n+--+--+\n", "\n|春|运|\n", "![", "](图)", "\n![题](图)\n", "{width=2cm}", "一、", "\n（一）", "# ", "\n## ", "<b>", "`", "~~", "\\", "\\|", "\n- ", "单位：人\n");
        pieces.Array[1, 40].Select(string.Concat).Sample(body =>
        {
            if (string.IsNullOrWhiteSpace(body)) return;
            var reading = Given.Read(Given.WithBody("首\n" + body));
            if (reading.Issue is not { Articles: [var article] }) return;
            Assert.Equal(Hanzi("首" + body), Hanzi(Printed(article)));
            Assert.All(Inlines(article).OfType<TextInline>(), t => Assert.True(t.Span.Text == t.Text || t.Span.Text.Replace("\\|", "|") == t.Text, t.ToString()));
        }, iter: 2000);
    }

    private static Decoded Decoded(string text) => new(new SourceText("刊/一.yaml", text), []);

    private static void Holds(Decoded decoded)
    {
        if (decoded.Text is not { } source)
        {
            Assert.Single(decoded.Findings);
            return;
        }
        var reading = IssueReader.Read(source, new FakeOutside(), Given.Folder);
        Assert.Equal(reading.Issue is null, reading.Findings.Any(f => f.Severity == Severity.Error));
        Assert.All(reading.Findings, f => Assert.InRange(f.Span.End, f.Span.Start, source.Content.Length));
        Assert.All(reading.Findings, f => Assert.InRange(f.Span.Start, 0, source.Content.Length));
        foreach (var format in Enum.GetValues<FindingFormat>())
            Assert.NotNull(FindingWriter.Write(reading.Findings, format, Language.English));
        IssueLikeness.LooksLikeIssue(source);
    }

    /// <summary>The hanzi in order of code, those of marks that do not print apart.</summary>
    private static string Hanzi(string text) => string.Concat(text.Where(c => Characters.IsHanzi(c)).Order());

    private static string Printed(Article article) => string.Concat(Inlines(article).Select(i => i switch
    {
        TextInline text => text.Text,
        LinkInline link => link.Text + link.Url,
        _ => "",
    })) + string.Concat(article.Body.Select(b => b switch
    {
        PhotoRow row => string.Concat(row.Photos.Select(p => $"{p.Path}{p.Caption}")),
        Table table => $"{table.Caption}{table.Unit}",
        _ => "",
    }));

    private static IEnumerable<Inline> Inlines(Article article) => article.Body.SelectMany(b => b switch
    {
        Paragraph paragraph => paragraph.Inlines,
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines).SelectMany(l => l),
        _ => [],
    }).Concat(article.Notes.SelectMany(n => n.Inlines));
}
