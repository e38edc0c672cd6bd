using Bulletin.Tests.Fixtures;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>templates/*.docx.</summary>
public sealed class TemplateFileTests
{
    private static readonly Dictionary<string, Func<byte[]>> _made = new(StringComparer.Ordinal)
    {
        ["red-header"] = RedHeaderTemplate.Make,
        ["red-header-pair"] = IssueTemplates.MakePair,
        ["meeting"] = IssueTemplates.MakeMeeting,
        ["special"] = IssueTemplates.MakeSpecial,
    };

    public static TheoryData<string> Names => [.. BuiltInTemplates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_file_is_what_the_code_makes(string name)
    {
        var path = Path.Combine(Repository.Root, "templates", name + ".docx");
        var made = _made[name]();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllBytes(path, made);
        Assert.Equal(File.ReadAllBytes(path), made);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_no_validation_errors(string name) => Assert.Empty(Validation.Errors(_made[name]()));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_a_place_for_everything_and_every_style(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_made[name]()), false);
        var part = document.MainDocumentPart!;
        var tags = part.Document!.Descendants<W.Tag>().Select(tag => tag.Val!.Value!).ToList();
        Assert.Equal(tags.Distinct(), tags);
        Assert.Empty(tags.Except(FieldTags.All));
        string[] optional = [FieldTags.Crest, FieldTags.Approver];
        string[][] either = [[FieldTags.Total, FieldTags.TotalNumber], [FieldTags.Articles, FieldTags.Article], [FieldTags.Issuers, FieldTags.JointIssuers]];
        Assert.Empty(FieldTags.All.Except(tags).Except(optional).Except(either.SelectMany(pair => pair)));
        Assert.All(either, pair => Assert.Single(pair, tags.Contains));
        var styles = part.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        Assert.Empty(StyleIds.All.Except(styles));
        Assert.Empty(UsedStyles(part.Document).Except(styles));
    }

    [Fact]
    public void Every_control_that_composing_knows_stands_in_some_template()
    {
        var tags = _made.Values.SelectMany(make => TagsOf(make()));
        Assert.Equal(FieldTags.All.Order(StringComparer.Ordinal), tags.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_share_the_names_of_styles_and_the_page(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_made[name]()), false);
        using var red = WordprocessingDocument.Open(new MemoryStream(RedHeaderTemplate.Make()), false);
        Assert.Equal(Styles(red).Select(style => (style.StyleId!.Value, style.StyleName!.Val!.Value)), Styles(document).Select(style => (style.StyleId!.Value, style.StyleName!.Val!.Value)));
        Assert.Equal(red.MainDocumentPart!.Document!.Body!.GetFirstChild<W.SectionProperties>()!.OuterXml, document.MainDocumentPart!.Document!.Body!.GetFirstChild<W.SectionProperties>()!.OuterXml);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_style_snaps_to_the_grid_or_names_a_theme_font(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_made[name]()), false);
        Assert.All(
            Styles(document).Where(style => style.Type!.Value == W.StyleValues.Paragraph),
            style => Assert.False(style.StyleParagraphProperties!.SnapToGrid!.Val!.Value));
        Assert.DoesNotContain("Theme=", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
    }

    private static IEnumerable<W.Style> Styles(WordprocessingDocument document) => document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>();

    private static List<string> TagsOf(byte[] package)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(package), false);
        return [.. document.MainDocumentPart!.Document!.Descendants<W.Tag>().Select(tag => tag.Val!.Value!)];
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
