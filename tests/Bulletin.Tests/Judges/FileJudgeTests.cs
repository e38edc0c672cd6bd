using System.Text.RegularExpressions;
using Bulletin.Tests.Word;
using UglyToad.PdfPig;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>What the programs say that others open our files with.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class FileJudgeTests(BuiltSamples samples)
{
    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_word_document_is_valid(string name) => Assert.Empty(Validation.Errors(File.ReadAllBytes(samples.Docx(name))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Qpdf_finds_no_fault(string name)
    {
        var verdict = Judge.Run("qpdf", "--check", samples.Pdf(name));

        Assert.DoesNotContain("WARNING", verdict.Output + verdict.Errors, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", verdict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_face_is_embedded_subset_and_mapped_to_unicode(string name)
    {
        var faces = Judge.Run("pdffonts", samples.Pdf(name)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.InRange(faces.Length, 5, 8);
        Assert.All(faces, face =>
        {
            Assert.Matches(@"\byes +yes +yes +\d+ +\d+\s*$", face);
            Assert.Matches("^[A-Z]{6}\\+", face);
            Assert.DoesNotContain("Type 3", face, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("issue-01", "春运工作", "人民会堂", "盘锦市交通运输局")]
    [InlineData("issue-02", "云川市交通运输局", "云川市气象局", "道路结冰")]
    public void A_search_finds_words_and_spread_names(string name, params string[] words)
    {
        var text = Judge.Run("pdftotext", samples.Pdf(name), "-").Output;

        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        // Kangxi radicals and compatibility forms look like hanzi and are found by no search.
        Assert.DoesNotMatch(new Regex("[\u2E80-\u2FDF\uF900-\uFAFF]"), text);
    }

    // Nearly all of it is outlines, some 450 bytes for each different hanzi: the second sample has two hundred more.
    [Theory]
    [InlineData("issue-01", 300_000)]
    [InlineData("issue-02", 330_000)]
    public void Without_its_pictures_the_pdf_is_small(string name, int limit)
    {
        using var pdf = PdfDocument.Open(samples.Pdf(name));
        var pictures = pdf.GetPages().SelectMany(p => p.GetImages()).Sum(i => (long)i.RawMemory.Length);

        Assert.True(pictures > 500_000);
        Assert.InRange(new FileInfo(samples.Pdf(name)).Length - pictures, 10_000, limit);
    }
}
