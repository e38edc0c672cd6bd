using Bulletin.Tests.Fidelity;
using Bulletin.Tests.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Every sample under every built-in template: nothing is lost, the Word file is valid, and our pages are LibreOffice's.</summary>
[Collection(nameof(BuiltUnderTemplates))]
public sealed class TemplateSampleTests(BuiltUnderTemplates built, ITestOutputHelper output)
{
    public static TheoryData<string, string> All => [.. BuiltUnderTemplates.All];

    [Theory]
    [MemberData(nameof(All))]
    public void The_word_document_and_the_pdf_say_all(string template, string sample)
    {
        using var document = WordprocessingDocument.Open(built.Docx(template, sample), false);
        var text = IssueWords.WithoutBlanks(string.Concat(document.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(t => t.Text)));
        var words = IssueWords.Read(BuiltSamples.Issue(sample));

        Assert.True(words.Count > 20);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Empty(IssueWords.MissingFrom(built.Pdf(template, sample), BuiltSamples.Issue(sample)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_word_document_is_valid_and_holds_no_control_or_placeholder(string template, string sample)
    {
        Assert.Empty(Validation.Errors(File.ReadAllBytes(built.Docx(template, sample))));
        using var document = WordprocessingDocument.Open(built.Docx(template, sample), false);
        Assert.Empty(document.MainDocumentPart!.Document!.Descendants<SdtElement>());
        Assert.DoesNotContain(document.MainDocumentPart.ImageParts, part => part.Uri.OriginalString.Contains("placeholder", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Pages_and_lines_are_libre_offices_but_for_what_words_rules_ask(string template, string sample) =>
        output.WriteLine(LineProof.Check(built.LibreOffices(template, sample), built.Ours(template, sample), built.Docx(template, sample)));

    [Theory]
    [MemberData(nameof(All))]
    public void The_imprint_ends_on_the_lower_edge_and_the_red_rule_is_as_wide_as_the_type_area(string template, string sample)
    {
        var pages = built.Ours(template, sample).Pages;
        var red = Assert.Single(pages.SelectMany(page => page.Rules), rule => rule.Colour == "FF0000");
        var imprint = pages[^1].Rules.Where(rule => rule.Width > 400).ToList();

        Assert.Contains(red, pages[0].Rules);
        Assert.InRange(red.Width * 25.4 / 72, 155.7, 156.3);
        Assert.InRange(imprint[^1].Bottom * 25.4 / 72, 261.7, 262.3);
    }

    [Theory]
    [InlineData("special", true)]
    [InlineData("meeting", false)]
    [InlineData("red-header", false)]
    [InlineData("red-header-pair", false)]
    public void Several_articles_under_a_template_for_one_are_told_of(string template, bool isTold) =>
        Assert.Equal(isTold, built.Said(template).Contains("BUL830", StringComparison.Ordinal));
}
