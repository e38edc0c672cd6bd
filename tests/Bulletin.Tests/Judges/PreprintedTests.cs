using Bulletin.Tests.Word;
using Bulletin.Word.BuiltIn;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>套红: without the red of the masthead all else stands where it stood, in our PDF and in LibreOffice's of the same Word file.</summary>
public sealed class PreprintedTests : IDisposable
{
    private const string Own = "own.docx";

    /// <summary>Twips, in points: what is written of a place is rounded to a hundredth.</summary>
    private const double Twip = 0.05;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Samples => new()
    {
        { "red-header", "issue-01" }, { "red-header", "issue-02" }, { "red-header-pair", "issue-pair" }, { "meeting", "meeting" }, { "special", "special" }, { Own, "issue-pair" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_but_the_red_is_gone_and_nothing_moves(string template, string sample)
    {
        if (template == Own) File.WriteAllBytes(Path.Combine(_folder.Path, Own), RestyledTemplates.RedAllOver());
        var (whole, left) = (Build("whole", template, sample), Build("left", template, sample, "--preprinted"));

        foreach (var name in (string[])[sample + ".pdf", Path.Combine("libreoffice", sample + ".pdf")])
        {
            var (before, after) = (RenderedDocument.Read(Path.Combine(whole, name)), RenderedDocument.Read(Path.Combine(left, name)));
            Assert.Equal(before.Pages.Count, after.Pages.Count);
            foreach (var (page, same) in before.Pages.Zip(after.Pages)) AssertSame(page, same);
            Assert.Contains(Glyphs(before.Pages[0]), glyph => IsRed(glyph.Colour));
        }
        Assert.Empty(Validation.Errors(File.ReadAllBytes(Path.Combine(left, sample + ".docx"))));
    }

    [Fact]
    public void The_word_document_has_no_red_in_its_masthead_and_none_that_is_hidden()
    {
        var left = Build("left", "red-header-pair", "issue-pair", "--preprinted");
        using var document = WordprocessingDocument.Open(Path.Combine(left, "issue-pair.docx"), false);
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.DoesNotContain("联合简报", body.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("FF0000", body.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("FFFFFF", body.OuterXml, StringComparison.Ordinal);
        Assert.Empty(body.Descendants<Vanish>());
        Assert.Equal("", body.Elements<Paragraph>().Single(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "MastheadName").InnerText);
    }

    [Fact]
    public void Red_in_the_text_stays()
    {
        // An office may want 编者按 in red.
        var package = PackageTests.Rewritten(RedHeaderTemplate.Make(), "word/styles.xml",
            xml => xml.Replace("<w:name w:val=\"按语标签\"/><w:uiPriority w:val=\"2\"/><w:qFormat/><w:rPr>", "<w:name w:val=\"按语标签\"/><w:uiPriority w:val=\"2\"/><w:qFormat/><w:rPr><w:color w:val=\"FF0000\"/>", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(_folder.Path, Own), package);
        var left = Build("left", Own, "issue-02", "--preprinted");

        var red = RenderedDocument.Read(Path.Combine(left, "issue-02.pdf")).Pages.SelectMany(Glyphs).Where(glyph => IsRed(glyph.Colour));
        Assert.Equal("编者按：编者按：", string.Concat(red.Select(glyph => glyph.Text)));
    }

    private static void AssertSame(RenderedPage before, RenderedPage after)
    {
        var kept = Glyphs(before).Where(glyph => !IsRed(glyph.Colour)).ToList();
        var there = Glyphs(after).Where(glyph => glyph.Text.Trim().Length > 0).ToList();
        Assert.Equal(string.Concat(kept.Select(glyph => glyph.Text)), string.Concat(there.Select(glyph => glyph.Text)));
        foreach (var (glyph, same) in kept.Zip(there))
        {
            Assert.InRange(same.X, glyph.X - Twip, glyph.X + Twip);
            Assert.InRange(same.Baseline, glyph.Baseline - Twip, glyph.Baseline + Twip);
            Assert.Equal((glyph.Size, glyph.Face, glyph.Colour), (same.Size, same.Face, same.Colour));
        }
        var rules = before.Rules.Where(rule => !IsRed(rule.Colour)).ToList();
        Assert.Equal(rules.Count, after.Rules.Count);
        foreach (var (rule, same) in rules.Zip(after.Rules)) Assert.InRange(same.Y, rule.Y - Twip, rule.Y + Twip);
    }

    private string Build(string name, string template, string sample, params string[] options)
    {
        var folder = Path.Combine(_folder.Path, name);
        BuiltUnderTemplates.Build(folder, [BuiltSamples.Issue(sample)], ["--template", template == Own ? Path.Combine(_folder.Path, Own) : template, .. options]);
        LibreOffice.Render(Directory.CreateDirectory(Path.Combine(folder, "libreoffice")).FullName, [Path.Combine(folder, sample + ".docx")]);
        return folder;
    }

    private static IEnumerable<RenderedGlyph> Glyphs(RenderedPage page) => page.Lines.SelectMany(line => line.Glyphs);

    private static bool IsRed(string colour) => colour is "FF0000" or "C00000";
}
