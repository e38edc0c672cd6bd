using Bulletin.Core.Findings;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word.Checking;

public sealed class StyleCheckTests
{
    [Theory]
    [InlineData("red-header")]
    [InlineData("index")]
    public void The_table_has_every_style_of_the_built_in_template_by_name_and_kind(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(BuiltInTemplates.Find(name)!), false);
        var there = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Where(style => style.Default?.Value != true)
            .Select(style => $"{style.StyleId} {style.StyleName!.Val} {style.Type!.InnerText}").Order(StringComparer.Ordinal);
        var known = (name == "index" ? KnownStyles.Index : KnownStyles.Issue).Select(style => $"{style.Id} {style.Name} {style.Kind.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal);
        Assert.Equal(there, known);
    }

    [Fact]
    public void Every_style_that_composing_names_is_in_the_table() =>
        Assert.Equal(StyleIds.All.Order(StringComparer.Ordinal), KnownStyles.Issue.Where(style => style.IsNamedByProgram).Select(style => style.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_style_under_an_id_of_Words_is_no_missing_one() =>
        Assert.Empty(new EditedTemplate().Styles("w:styleId=\"TableUnit\"", "w:styleId=\"a7\"").Findings());

    [Fact]
    public void A_style_that_is_missing_is_told()
    {
        var missing = Assert.Single(Renamed("TableUnit", "表格单位", "本单位").Findings());
        Assert.Equal((Codes.StyleMissing, Severity.Warning, "缺少样式“表格单位”（编号 TableUnit）：表格右上的单位按默认样式排"), (missing.Code, missing.Severity, missing.Message.Chinese));
    }

    [Fact]
    public void One_of_its_name_and_another_kind_is_told_with_it()
    {
        var template = new EditedTemplate().Match("word/styles.xml", "<w:style w:type=\"paragraph\"( w:customStyle=\"1\") w:styleId=\"TableUnit\">", "<w:style w:type=\"character\"$1 w:styleId=\"a7\">");
        Assert.Contains("（有同名的样式，但是字符样式）", Assert.Single(template.Findings()).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_that_are_missing_are_told_in_one_breath()
    {
        var template = new EditedTemplate().Match("word/styles.xml", "w:styleId=\"((Table|RunInHeading)\\w+)\"><w:name w:val=\"", "w:styleId=\"x$1\"><w:name w:val=\"x");
        var missing = Assert.Single(template.Findings(), finding => finding.Severity == Severity.Warning);
        Assert.StartsWith("缺少 11 个程序要用的样式", missing.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_with_a_style_that_is_not_there_is_told()
    {
        var missing = Assert.Single(new EditedTemplate().Body("<w:pStyle w:val=\"IssueDate\"/>", "<w:pStyle w:val=\"Riqi\"/>").Findings());
        Assert.Equal((Codes.StyleMissing, Severity.Warning, "正文“2021年1月20日”用了样式 Riqi，模板里没有它，按默认样式排"), (missing.Code, missing.Severity, missing.Message.Chinese));
    }

    [Fact]
    public void A_style_of_another_kind_is_told()
    {
        var other = Assert.Single(
            new EditedTemplate().Match("word/styles.xml", "<w:style w:type=\"character\"( w:customStyle=\"1\" w:styleId=\"Strong\">)", "<w:style w:type=\"paragraph\"$1").Findings());
        Assert.Equal((Codes.StyleOfOtherKind, Severity.Warning), (other.Code, other.Severity));
        Assert.Contains("应为字符样式，模板里是段落样式", other.Message.Chinese, StringComparison.Ordinal);
    }

    private static EditedTemplate Renamed(string id, string name, string to) =>
        new EditedTemplate().Styles($"w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>", $"w:styleId=\"a7\"><w:name w:val=\"{to}\"/>");
}
