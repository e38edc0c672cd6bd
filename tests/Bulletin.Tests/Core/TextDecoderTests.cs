using System.Text;
using Bulletin.Core;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class TextDecoderTests
{
    private const string Typed = "报头:\n  刊名: 简报\n";

    [Fact]
    public void Utf8_is_read_with_or_without_a_mark()
    {
        Assert.Equal((Typed, ""), Read(Encoding.UTF8.GetBytes(Typed)));
        Assert.Equal((Typed, ""), Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Typed)]));
        Assert.Equal(("", ""), Read([]));
    }

    [Fact]
    public void Utf16_is_read_with_a_notice()
    {
        Assert.Equal((Typed, "Notice BUL101"), Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Typed)]));
        Assert.Equal((Typed, "Notice BUL101"), Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Typed)]));
        Assert.Equal((Typed, "Notice BUL101"), Read(Encoding.Unicode.GetBytes(Typed)));
        Assert.Equal((Typed, "Notice BUL101"), Read(Encoding.BigEndianUnicode.GetBytes(Typed)));
    }

    [Fact]
    public void Gb18030_is_read_with_a_notice()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Typed + "朱镕基㐀");

        Assert.Equal((Typed + "朱镕基㐀", "Notice BUL101"), Read(bytes));
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Assert.Equal((null, "Error BUL100"), Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]));
        Assert.Equal((null, "Error BUL100"), Read([0x50, 0x4B, 3, 4, 0xFF, 0xFF, 0xFF, 0xFF]));
        Assert.Equal((null, "Error BUL100"), Read([0xFF, 0xFE, 0x41]));
        Assert.Equal((null, "Error BUL102"), Read(new byte[Limits.TextBytes + 1]));
        Assert.Equal((null, "Error BUL100"), Read(new byte[Limits.TextBytes]));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("报头:\n  刊", 2, 4)]
    [InlineData("报头:\n  😀刊名: 简", 2, 9)]
    public void A_bad_byte_is_named_at_its_line_and_column(string before, int line, int column)
    {
        var decoded = TextDecoder.Decode("一.yaml", [.. Encoding.UTF8.GetBytes(before), 0xFF, .. Encoding.UTF8.GetBytes("名：盘锦市\n")]);

        var finding = Assert.Single(decoded.Findings);
        Assert.Equal(("BUL139", line, column, "\uFFFD"), (finding.Code, finding.Span.Line, finding.Span.Column, finding.Span.Text));
        Assert.Contains("FF", finding.Message.Chinese);
        Assert.Equal(before + "\uFFFD名：盘锦市\n", decoded.Text!.Content);
        Assert.Null(decoded.Form);
    }

    [Fact]
    public void A_character_cut_in_two_at_the_end_is_one_bad_place()
    {
        var finding = Assert.Single(TextDecoder.Decode("一.yaml", [.. Encoding.UTF8.GetBytes("报头: 简报"), 0xE7, 0xAE]).Findings);
        Assert.Equal((1, 7), (finding.Span.Line, finding.Span.Column));
        Assert.Contains("E7", finding.Message.English);
    }

    [Fact]
    public void Many_bad_bytes_are_told_of_twenty_times_and_counted()
    {
        var bytes = Enumerable.Range(0, 100).SelectMany(_ => (byte[])[.. Encoding.UTF8.GetBytes("盘锦市春运工作"), 0xB0, (byte)'\n']).ToArray();
        var findings = TextDecoder.Decode("一.yaml", bytes).Findings;
        Assert.Equal(20, findings.Count);
        Assert.Contains("80", findings[^1].Message.English);
    }

    [Fact]
    public void Bad_bytes_after_a_mark_are_named_too() =>
        Assert.Equal("Error BUL139", Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Typed), 0xB0]).Item2);

    [Fact]
    public void Findings_print_the_path_with_slashes() =>
        Assert.Equal("刊/一.yaml", TextDecoder.Decode("刊\\一.yaml", []).Text!.Path);

    private static (string?, string) Read(byte[] bytes)
    {
        var decoded = TextDecoder.Decode("一.yaml", bytes);
        return (decoded.Text?.Content, string.Join('|', decoded.Findings.Select(f => $"{f.Severity} {f.Code}")));
    }
}
