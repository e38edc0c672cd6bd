using Bulletin.Tests.Fidelity;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>What an office changes in its template changes the Word file and the PDF alike, with no code touched.</summary>
public sealed class RestyledTemplateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sizes_margins_colour_and_crest_are_the_templates_in_word_file_and_pdf()
    {
        var template = Path.Combine(_folder.Path, "own.docx");
        File.WriteAllBytes(template, RestyledTemplates.Dark());
        BuiltUnderTemplates.Build(_folder.Path, [BuiltSamples.Issue("issue-pair")], ["--template", template]);
        var rendered = LibreOffice.Render(Directory.CreateDirectory(Path.Combine(_folder.Path, "libreoffice")).FullName, [Path.Combine(_folder.Path, "issue-pair.docx")]);
        var ours = RenderedDocument.Read(Path.Combine(_folder.Path, "issue-pair.pdf"));
        var theirs = RenderedDocument.Read(rendered[0]);

        AssertRestyled(ours);
        AssertRestyled(theirs);
        LineProof.Check(theirs, ours, Path.Combine(_folder.Path, "issue-pair.docx"));
    }

    private static void AssertRestyled(RenderedDocument document)
    {
        const double within = 0.3;
        var first = document.Pages[0];
        var name = first.Lines.Single(line => line.Text == "联合简报");
        Assert.All(name.Glyphs, glyph => Assert.Equal((44, "B40000"), (Math.Round(glyph.Size), glyph.Colour)));
        Assert.All(first.Lines.Single(line => line.Text.StartsWith("云川市防汛抗旱工作", StringComparison.Ordinal)).Glyphs, glyph => Assert.Equal((30, "B40000"), (Math.Round(glyph.Size), glyph.Colour)));

        var crest = Assert.Single(first.Pictures);
        Assert.InRange(crest.Width, 18 / 25.4 * 72 - within, 18 / 25.4 * 72 + within);
        Assert.True(crest.Top < name.Baseline);

        // Left margin 85 pt, type area 430.3 pt wide.
        var rule = Assert.Single(first.Rules, rule => rule.Colour == "B40000");
        Assert.InRange(rule.Left, 85 - within, 85 + within);
        Assert.InRange(rule.Width, 430.2 - within, 430.3 + within);
        Assert.Equal(2.5, rule.Thickness, 1);
        Assert.InRange(document.Pages[1].Lines.Min(line => line.Left), 85 - within, 85 + within);
        // Top margin 134.3 pt; page 2 begins with a title, whose exact line of 32 pt has its baseline at four fifths.
        Assert.InRange(document.Pages[1].Lines[0].Baseline, 134.3 + 0.8 * 32 - within, 134.3 + 0.8 * 32 + within);
    }
}
