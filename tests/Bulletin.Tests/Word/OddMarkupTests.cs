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
}
