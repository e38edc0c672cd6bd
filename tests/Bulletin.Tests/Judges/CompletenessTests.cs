using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Every word of the issue is in the Word file and in the PDF, each compared with the YAML.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class CompletenessTests(BuiltSamples samples)
{
    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_word_document_says_all(string name)
    {
        using var document = WordprocessingDocument.Open(samples.Docx(name), false);
        var text = string.Concat(document.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(t => t.Text));

        AssertSaysAll(name, IssueWords.WithoutBlanks(text));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_pdf_says_all(string name)
    {
        Assert.Empty(IssueWords.MissingFrom(samples.Pdf(name), BuiltSamples.Issue(name)));
    }

    private static void AssertSaysAll(string name, string text)
    {
        var words = IssueWords.Read(BuiltSamples.Issue(name));

        Assert.True(words.Count > 20);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }
}
