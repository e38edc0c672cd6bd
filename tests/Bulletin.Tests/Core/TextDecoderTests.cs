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

    [Fact]
    public void Findings_print_the_path_with_slashes() =>
        Assert.Equal("刊/一.yaml", TextDecoder.Decode("刊\\一.yaml", []).Text!.Path);

    private static (string?, string) Read(byte[] bytes)
    {
        var decoded = TextDecoder.Decode("一.yaml", bytes);
        return (decoded.Text?.Content, string.Join('|', decoded.Findings.Select(f => $"{f.Severity} {f.Code}")));
    }
}
