using Bulletin.Core.Text;
using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Xunit;
using static Bulletin.Tests.Layout.LayoutDocument;

namespace Bulletin.Tests.Layout;

/// <summary>Which links may be followed in the PDF.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("http://a.cn/", "http://a.cn/")]
    [InlineData("HTTPS://a.cn/x?y=javascript:z", "HTTPS://a.cn/x?y=javascript:z")]
    [InlineData(" https://a.cn/ ", "https://a.cn/")]
    [InlineData("ftp://a.cn/f", "ftp://a.cn/f")]
    [InlineData("mailto:a@b.cn?subject=x", "mailto:a@b.cn?subject=x")]
    [InlineData("tel:+86-427-1", "tel:+86-427-1")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JavaScript:alert(1)", null)]
    [InlineData("  javascript:alert(1)", null)]
    [InlineData("java\tscript:alert(1)", null)]
    [InlineData("\u0001javascript:alert(1)", null)]
    [InlineData("javascript%3Aalert(1)", null)]
    [InlineData("file:///c:/a.exe", null)]
    [InlineData("\\\\server\\share", null)]
    [InlineData("//server/share", null)]
    [InlineData("http:\\\\server\\share", null)]
    [InlineData("http:/server", null)]
    [InlineData("http:///server", null)]
    [InlineData("http://", null)]
    [InlineData("http://a.cn/\r\nx", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("ms-word:ofe|u|http://a.cn/a.docx", null)]
    [InlineData("ms-msdt:/id", null)]
    [InlineData("search-ms:query=x", null)]
    [InlineData("a.docx", null)]
    [InlineData("../a.pdf", null)]
    [InlineData("c:\\a.exe", null)]
    [InlineData("www.a.cn", null)]
    [InlineData("", null)]
    [InlineData(":", null)]
    public void Only_the_web_mail_and_telephones_are_live(string address, string? live) => Assert.Equal(live, LinkAddress.Live(address));

    [Theory]
    [InlineData("HYPERLINK \"http://a.cn/\"", "http://a.cn/")]
    [InlineData("HYPERLINK http://a.cn/", "http://a.cn/")]
    [InlineData("hyperlink \\o \"javascript:x\" \"http://a.cn/\" \\t \"_blank\"", "http://a.cn/")]
    [InlineData("HYPERLINK \"http://a.cn/\" \\l \"b\"", "http://a.cn/#b")]
    [InlineData("HYPERLINK \"javascript:x\"", null)]
    [InlineData("HYPERLINK javascript:x", null)]
    [InlineData("HYPERLINK \"javascript:x\" \\l \"b\"", null)]
    [InlineData("HYPERLINK \"\\\\\\\\evil\\\\x\"", null)]
    public void A_field_leads_there_or_is_text_with_a_notice(string instruction, string? uri)
    {
        var laids = (string[])
        [
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{Escaped(instruction)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run("字")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            $"<w:p><w:fldSimple w:instr=\"{Escaped(instruction)}\">{Run("字")}</w:fldSimple></w:p>",
        ];
        foreach (var body in laids) AssertLeads(LayOut(body), uri);
    }

    [Theory]
    [InlineData("mailto:a@b.cn", "", "mailto:a@b.cn")]
    [InlineData("http://a.cn/", "w:anchor=\"b\"", "http://a.cn/#b")]
    [InlineData("javascript:x", "", null)]
    [InlineData("file:///c:/a.exe", "w:anchor=\"b\"", null)]
    public void An_element_leads_there_or_is_text_with_a_notice(string address, string anchor, string? uri) => AssertLeads(
        LayOut($"<w:p><w:hyperlink r:id=\"rIdLink\" {anchor}>{Run("字")}</w:hyperlink></w:p>", main => main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), true, "rIdLink")),
        uri);

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"b\">", "</w:hyperlink>")]
    [InlineData("<w:fldSimple w:instr=\"HYPERLINK \\l &quot;b&quot;\">", "</w:fldSimple>")]
    public void A_bookmark_of_the_document_stays_live(string begin, string end)
    {
        var laid = LayOut($"<w:p>{begin}{Run("字")}{end}</w:p><w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>{Run("到")}</w:p>");
        Assert.NotNull(Assert.Single(laid.Pages.Pages[0].Drawings.OfType<LinkArea>()).Destination);
        Assert.DoesNotContain(laid.Findings, finding => finding.Problem == LayoutProblem.AddressNotLive);
    }

    private static void AssertLeads(LayoutResult laid, string? uri)
    {
        Assert.Equal("字", AllText(laid));
        Assert.Equal(uri, laid.Pages.Pages[0].Drawings.OfType<LinkArea>().SingleOrDefault()?.Uri);
        Assert.Equal(uri is null ? 1 : 0, laid.Findings.Count(finding => finding.Problem == LayoutProblem.AddressNotLive));
    }

    private static string Escaped(string text) => text.Replace("\"", "&quot;", StringComparison.Ordinal);
}
