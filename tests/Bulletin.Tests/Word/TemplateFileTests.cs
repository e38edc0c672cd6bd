using Bulletin.Tests.Fixtures;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>templates/red-header.docx.</summary>
public sealed class TemplateFileTests
{
    [Fact]
    public void The_committed_file_is_what_the_code_makes()
    {
        var path = Path.Combine(Repository.Root, "templates", "red-header.docx");
        var made = RedHeaderTemplate.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllBytes(path, made);
        Assert.Equal(File.ReadAllBytes(path), made);
    }

    [Fact]
    public void It_has_no_validation_errors() => Assert.Empty(Validation.Errors(RedHeaderTemplate.Make()));

    [Fact]
    public void It_has_every_control_and_style_that_composing_knows()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(RedHeaderTemplate.Make()), false);
        var part = document.MainDocumentPart!;
        var tags = part.Document!.Descendants<W.Tag>().Select(tag => tag.Val!.Value!).Order(StringComparer.Ordinal);
        Assert.Equal(FieldTags.All.Order(StringComparer.Ordinal), tags);
        var styles = part.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        Assert.Empty(StyleIds.All.Except(styles));
        Assert.Empty(UsedStyles(part.Document).Except(styles));
    }

    [Fact]
    public void No_style_snaps_to_the_grid_or_names_a_theme_font()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(RedHeaderTemplate.Make()), false);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.All(
            styles.Elements<W.Style>().Where(style => style.Type!.Value == W.StyleValues.Paragraph),
            style => Assert.False(style.StyleParagraphProperties!.SnapToGrid!.Val!.Value));
        Assert.DoesNotContain("Theme=", styles.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_index_is_what_the_code_makes()
    {
        var path = Path.Combine(Repository.Root, "templates", "index.docx");
        var made = IndexTemplate.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllBytes(path, made);
        Assert.Equal(File.ReadAllBytes(path), made);
    }

    [Fact]
    public void The_index_has_every_control_and_style_and_no_validation_errors()
    {
        Assert.Empty(Validation.Errors(IndexTemplate.Make()));
        using var document = WordprocessingDocument.Open(new MemoryStream(IndexTemplate.Make()), false);
        var part = document.MainDocumentPart!;
        Assert.Equal(IndexTags.All.Order(StringComparer.Ordinal), part.Document!.Descendants<W.Tag>().Select(tag => tag.Val!.Value!).Distinct().Order(StringComparer.Ordinal));
        var styles = part.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        Assert.Empty(UsedStyles(part.Document).Except(styles));
        Assert.Empty(Template.Open(IndexTemplate.Make(), "index", null, TemplateKind.Index).Findings);
    }

    internal static IEnumerable<string> UsedStyles(OpenXmlElement root) =>
        root.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!)
            .Concat(root.Descendants<W.RunStyle>().Select(style => style.Val!.Value!))
            .Concat(root.Descendants<W.TableStyle>().Select(style => style.Val!.Value!));
}
