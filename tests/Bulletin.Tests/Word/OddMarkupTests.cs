using System.Text;
using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Word.BuiltIn;
using Xunit;

namespace Bulletin.Tests.Word;

/// <summary>Templates whose XML is as it may be, and as no program writes it.</summary>
public sealed class OddMarkupTests
{
    [Theory]
    [InlineData("<w:body>", "<w:body><?x y?>")]
    [InlineData("<w:r>", "<w:r><?x y?><!-- z -->")]
    [InlineData("<w:sectPr", "<?x y?><w:sectPr")]
    [InlineData("xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"", "xmlns:mc=\"urn:other\"")]
    [InlineData("<w:document ", "<w:document xmlns:mcx=\"urn:one\" xmlns:w14x=\"urn:two\" ")]
    public void Instructions_comments_and_prefixes_given_to_others_are_no_matter(string old, string odd)
    {
        using var desk = new Desk().Add("issue.yaml");
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        var part = package.Find("word/document.xml")!;
        var text = Encoding.UTF8.GetString(part.Content).Replace(" mc:Ignorable=\"w14\"", "", StringComparison.Ordinal);
        Assert.Contains(old, text, StringComparison.Ordinal);
        part.Content = Encoding.UTF8.GetBytes(text.Replace(old, odd, StringComparison.Ordinal));
        File.WriteAllBytes(desk.PathOf("t.docx"), package.ToBytes());

        var check = desk.Run("template", "check", "t.docx");
        Assert.Equal((0, ""), (check.Code, check.Error));
        var build = desk.Run("build", "issue.yaml", "--template", "t.docx", "--draft", "--preprinted", "--pdf");
        Assert.True(build.Code == 0, build.Error);
        Assert.True(desk.Has("issue.pdf"));
    }

    [Theory]
    [InlineData("固定<!--x-->文字")]
    [InlineData("固定<?x y?>文字")]
    [InlineData("固定<![CDATA[文字]]>")]
    [InlineData("<![CDATA[固定]]>文字")]
    public void Text_of_a_template_goes_on_behind_a_comment(string text)
    {
        using var desk = new Desk().Add("issue.yaml");
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        var part = package.Find("word/document.xml")!;
        var paragraph = $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p><w:sectPr";
        part.Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Content).Replace("<w:sectPr", paragraph, StringComparison.Ordinal));
        File.WriteAllBytes(desk.PathOf("t.docx"), package.ToBytes());
        Assert.Equal(0, desk.Run("build", "issue.yaml", "--template", "t.docx").Code);
        var built = Encoding.UTF8.GetString(FuzzPackage.Read(desk.Bytes("issue.docx")).Find("word/document.xml")!.Content);
        Assert.Contains("固定文字", built, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/settings.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("docProps/app.xml")]
    [InlineData("word/footer1.xml")]
    public void A_part_that_holds_something_else_is_called_damaged(string name)
    {
        using var desk = new Desk().Add("issue.yaml");
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        var part = package.Find(name);
        Assert.NotNull(part);
        part.Content = Encoding.UTF8.GetBytes("<other/>");
        File.WriteAllBytes(desk.PathOf("t.docx"), package.ToBytes());
        var build = desk.Run("build", "issue.yaml", "--template", "t.docx", "--pdf");
        Assert.Equal(1, build.Code);
        Assert.Contains("BUL801", build.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("前<!--x-->后", "前后")]
    [InlineData("前<?x y?>后", "前后")]
    [InlineData("前<![CDATA[后]]>", "前后")]
    [InlineData("<![CDATA[前]]>后", "前后")]
    [InlineData("<![CDATA[<前>]]>", "<前>")]
    [InlineData("前<w:t>中</w:t>后", "前后中")]
    [InlineData("前<w:tab/>后", "前后")]
    [InlineData("前<w:t>中<!--x--><w:t>内</w:t>末</w:t>后", "前后中末内")]
    [InlineData("<w:t/>前", "前")]
    public void Text_of_a_document_goes_on_behind_what_stands_in_it(string text, string printed)
    {
        var package = FuzzPackage.Read(new SeedPackage($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>").ToBytes());
        Assert.Equal(printed, TextOf(package));
    }

    [Fact]
    public void So_it_does_in_notes_headers_and_a_part_of_another_name()
    {
        var package = FuzzPackage.Read(new SeedPackage("<w:p><w:r><w:t>甲<!--x-->乙</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
        {
            Header = "<w:p><w:r><w:t>眉<![CDATA[上]]></w:t></w:r></w:p>",
            Footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>注<?x y?>文</w:t></w:r></w:p></w:footnote>",
        }.ToBytes());
        package.Find("word/document.xml")!.Name = "word/main.bin";
        package.Find("word/_rels/document.xml.rels")!.Name = "word/_rels/main.bin.rels";
        foreach (var name in (string[])["_rels/.rels", "[Content_Types].xml"])
        {
            var part = package.Find(name)!;
            part.Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Content).Replace("word/document.xml", "word/main.bin", StringComparison.Ordinal));
        }
        var text = TextOf(package);
        Assert.All("甲乙眉上注文", letter => Assert.Contains(letter, text));
    }

    private static string TextOf(FuzzPackage package)
    {
        using var desk = new Desk();
        File.WriteAllBytes(desk.PathOf("a.docx"), package.ToBytes());
        var answer = desk.Run("pdf", "a.docx");
        Assert.True(answer.Code == 0, answer.Error);
        var (damage, text) = new PdfJudge().Look(desk.PathOf("a.pdf"));
        Assert.Equal("", damage);
        return text.Replace("\n", "", StringComparison.Ordinal).Trim('\f');
    }
}
