using Bulletin.Core.Issue;
using Bulletin.Word.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

public sealed class ComposerTests
{
    public static TheoryData<string> Samples => [nameof(Issues.SpringTravel), nameof(Issues.Everything)];

    private static (BulletinIssue Issue, SampleIssue Parts) Sample(string name) =>
        name == nameof(Issues.Everything) ? Issues.Everything() : Issues.SpringTravel();

    [Theory, MemberData(nameof(Samples))]
    public void A_package_has_no_validation_errors(string name)
    {
        var bytes = Composed.Package(Sample(name));
        if (Environment.GetEnvironmentVariable("BULLETIN_TEST_OUTPUT") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), bytes);
        Assert.Empty(Validation.Errors(bytes));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Only_styles_of_the_template_are_used_and_every_paragraph_has_one(string name)
    {
        using var composition = Composed.Of(Sample(name));
        var part = composition.Document.MainDocumentPart!;
        var styles = part.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        Assert.Empty(TemplateFileTests.UsedStyles(part.Document!).Except(styles));
        Assert.All(part.Document!.Descendants<W.Paragraph>(), paragraph => Assert.NotNull(paragraph.ParagraphProperties?.ParagraphStyleId));
        Assert.Empty(composition.Findings);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(120, false)] // 28 lines of 26 characters fill the type area
    public void An_imprint_that_no_page_can_hold_does_not_float(int units, bool floats)
    {
        var (issue, make) = Issues.SpringTravel();
        issue = issue with { Imprint = [make.Line("distribute_to", "分送", string.Concat(Enumerable.Repeat("某某县交通局、", units)))] };
        using var composition = Composed.Of((issue, make));
        var imprint = composition.Document.MainDocumentPart!.Document!.Body!.Elements<W.Table>().Last();
        Assert.Equal(floats, imprint.GetFirstChild<W.TableProperties>()!.TablePositionProperties is not null);
        Assert.Equal(floats, imprint.Descendants<W.CantSplit>().Any());
    }
}
