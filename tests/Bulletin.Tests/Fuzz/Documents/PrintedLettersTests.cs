using Xunit;
using static Bulletin.Tests.Fuzz.Documents.SeedText;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>What the second reader takes for certain.</summary>
public sealed class PrintedLettersTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>明</w:t></w:r></w:p>", "明")]
    [InlineData("<w:p><w:t>散</w:t><w:r><w:r><w:t>套</w:t></w:r></w:r></w:p>", "套散")]
    [InlineData("<w:p><w:r><w:t>一<!--x-->二<w:t>三</w:t><![CDATA[四]]></w:t></w:r></w:p>", "一三二四")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>", "")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Hidden\"/></w:rPr><w:t>藏</w:t></w:r></w:p>", "")]
    [InlineData("<w:p><w:del w:id=\"1\"><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>入</w:t></w:r></w:ins></w:p>", "入")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF a</w:instrText><w:t>码</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>果</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>后</w:t></w:r></w:p>", "后果")]
    [InlineData("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>9</w:t></w:r></w:fldSimple><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>者</w:t></w:r></w:fldSimple></w:p>", "者")]
    [InlineData("<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>选</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>退</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>", "选")]
    [InlineData("<w:p><mc:AlternateContent><mc:Choice Requires=\"q\"><w:r><w:t>选</w:t></w:r></mc:Choice></mc:AlternateContent></w:p>", "")]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", "框")]
    [InlineData("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "")]
    [InlineData("<w:p><w:r><x:t xmlns:x=\"urn:x\">外</x:t></w:r></w:p>", "")]
    public void Text_is_certain_where_it_prints_in_every_program(string body, string letters)
    {
        var styles = "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Hidden\"><w:basedOn w:val=\"Base\"/></w:style>";
        Assert.Equal(letters, PrintedLetters.Of(new SeedPackage(body) { Styles = styles }.ToBytes())!.MissingIn(""));
    }

    [Fact]
    public void Notes_that_are_referred_to_and_the_first_page_header_count_once()
    {
        var document = new SeedPackage(Paragraph("文<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
        {
            Header = Paragraph("眉"),
            Footnotes = $"<w:footnote w:id=\"2\">{Paragraph("注<w:r><w:footnoteReference w:id=\"2\"/></w:r>")}</w:footnote><w:footnote w:id=\"3\">{Paragraph("闲")}</w:footnote>",
        };
        Assert.Equal("文注眉", string.Concat(PrintedLetters.Of(document.ToBytes())!.MissingIn("").Where(c => c is not '×').Order()));
    }

    [Fact]
    public void Letters_are_counted_whatever_their_case_and_order()
    {
        var letters = new Letters();
        letters.Add("file 一——一");
        Assert.Equal("", letters.MissingIn("一FI LE一"));
        Assert.Equal("一", letters.MissingIn("file 一"));
        Assert.Equal("一×2", letters.MissingIn("file"));
    }

    [Fact]
    public void A_letter_that_lacks_is_a_fault_unless_something_was_said()
    {
        var document = new SeedPackage(Paragraph("甲乙")).ToBytes();
        Assert.Equal("乙", PdfTrial.LettersLost(document, "甲", "")!.Detail);
        Assert.Null(PdfTrial.LettersLost(document, "乙甲", ""));
        Assert.Null(PdfTrial.LettersLost(document, "甲", "a.docx:1:1: warning BUL617 …"));
    }
}
