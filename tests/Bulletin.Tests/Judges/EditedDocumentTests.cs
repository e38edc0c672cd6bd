using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The Word document in a clerk's hands: LibreOffice opens what was edited, and it holds together.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class EditedDocumentTests(BuiltSamples samples)
{
    private const string LastParagraph = "中国铁路沈阳局集团有限公司锦州车务段盘锦北站等相关单位负责同志参加会议。";

    [Fact]
    public void A_word_inserted_in_a_paragraph_reflows_its_lines()
    {
        var edited = Edit(body =>
        {
            var text = body.Descendants<Text>().First(t => t.Text.Contains("认真聆听会议", StringComparison.Ordinal));
            text.Text = text.Text.Replace("认真聆听会议", "始终全神贯注地认真聆听会议", StringComparison.Ordinal);
        });

        var before = Lines(samples.LibreOffices("issue-01"), 2);
        var after = Lines(edited, 2);
        var changed = after.FindIndex(line => line.Contains("全神贯注", StringComparison.Ordinal));

        Assert.Equal(before[..(changed - 1)], after[..(changed - 1)]);
        Assert.NotEqual(before[changed], after[changed]);
        // The words went on to the next line and pushed its own along: no break stands in the text.
        Assert.Equal(string.Concat(before).Replace("认真聆听", "始终全神贯注地认真聆听", StringComparison.Ordinal)[..200], string.Concat(after)[..200]);
        Assert.InRange(after[changed].Length, 26, 29);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Lines_added_at_the_end_leave_the_imprint_on_the_lower_edge(int lines)
    {
        var edited = Edit(body =>
        {
            var last = body.Elements<Paragraph>().Last(p => p.InnerText.EndsWith(LastParagraph, StringComparison.Ordinal));
            for (var i = 0; i < lines; i++)
            {
                var added = (Paragraph)last.CloneNode(true);
                var texts = added.Descendants<Text>().ToList();
                texts[0].Text = "会后，各单位立即行动。";
                foreach (var rest in texts[1..]) rest.Text = "";
                last.InsertAfterSelf(added);
            }
        });

        var page = edited.Pages[^1];
        var rules = page.Rules.Where(r => r.Width > 400).ToList();

        Assert.Equal(samples.LibreOffices("issue-01").Pages.Count, edited.Pages.Count);
        Assert.Equal(lines, page.Lines.Count(l => l.Text == "会后，各单位立即行动。"));
        Assert.InRange(rules[^1].Bottom * 25.4 / 72, 261.7, 262.3);
        // The text above ends before the imprint begins.
        Assert.True(page.Lines.Last(l => l.Text.StartsWith("会后", StringComparison.Ordinal)).Baseline < rules[0].Top);
    }

    private RenderedDocument Edit(Action<Body> edit)
    {
        using var folder = new TemporaryFolder();
        var copy = Path.Combine(folder.Path, "edited.docx");
        File.Copy(samples.Docx("issue-01"), copy);
        using (var document = WordprocessingDocument.Open(copy, true)) edit(document.MainDocumentPart!.Document!.Body!);
        return RenderedDocument.Read(LibreOffice.Render(folder.Path, [copy])[0]);
    }

    private static List<string> Lines(RenderedDocument document, int page) => [.. document.Pages[page - 1].Lines.Select(l => l.Text)];
}
