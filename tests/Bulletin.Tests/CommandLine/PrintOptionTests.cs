using Bulletin.Tests.Judges;
using Bulletin.Tests.Word;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.CommandLine;

/// <summary><c>build --preprinted</c> and <c>build --draft</c>.</summary>
public sealed class PrintOptionTests : IDisposable
{
    private readonly Desk _desk = new();

    public PrintOptionTests() => _desk.Add("a.yaml");

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("--preprinted", "preprinted")]
    [InlineData("--draft", "draft")]
    public void An_output_records_the_option_and_check_says_when_it_is_another(string option, string name)
    {
        Assert.Equal((0, "a.docx  已生成\na.pdf  已生成\n"), Said(_desk.Run("build", "a.yaml", "--pdf", option)));
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", option, "--check").Code);

        var plain = _desk.Run("build", "a.yaml", "--pdf", "--check");
        Assert.Equal((1, "a.docx  不是最新的\na.pdf  不是最新的\n"), Said(plain));
        Assert.Contains($"bulletin: “a.docx”不是最新的：那时用了 --{name}\n", plain.Error);
        Assert.Contains($"bulletin: “a.pdf”不是最新的：那时用了 --{name}\n", plain.Error);

        // An output that nobody has edited is overwritten, whatever it was made with.
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf").Code);
        Assert.Contains($"it was made without --{name}", _desk.Run("build", "a.yaml", "--pdf", option, "--check", "--lang", "en").Error);
    }

    [Fact]
    public void Both_go_together_and_the_same_is_written_again()
    {
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--draft", "--preprinted").Code);
        var (word, pdf) = (_desk.Bytes("a.docx"), _desk.Bytes("a.pdf"));
        Assert.Equal((0, "a.docx  没有变化\na.pdf  没有变化\n"), Said(_desk.Run("build", "a.yaml", "--pdf", "--preprinted", "--draft")));
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--preprinted", "--draft", "--force").Code);
        Assert.Equal(word, _desk.Bytes("a.docx"));
        Assert.Equal(pdf, _desk.Bytes("a.pdf"));
        var text = Judge.Run("pdftotext", "-raw", _desk.PathOf("a.pdf"), "-").Output;
        Assert.Contains("送审稿", text);
        Assert.DoesNotContain("简报", text);
    }

    [Fact]
    public void A_template_without_red_is_told_of_and_built_as_it_is()
    {
        File.WriteAllBytes(_desk.PathOf("black.docx"), RestyledTemplates.Black());
        var answer = _desk.Run("build", "a.yaml", "--preprinted", "--template", "black.docx");
        Assert.Equal(0, answer.Code);
        Assert.Contains("warning BUL835", answer.Error);
        Assert.DoesNotContain("BUL835", _desk.Run("build", "a.yaml", "--preprinted").Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("index")]
    public void Only_build_takes_them(string command)
    {
        Assert.Equal(2, _desk.Run(command, "a.yaml", "--draft").Code);
        Assert.Equal(2, _desk.Run(command, "a.yaml", "--preprinted").Code);
    }

    [Fact]
    public void Help_names_them()
    {
        Assert.Contains("--preprinted", _desk.Run("--help").Out);
        Assert.Contains("--draft", _desk.Run("--help", "--lang", "en").Out);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void A_draft_is_marked_on_every_page_and_signed_off_on_the_last(int paragraphs)
    {
        var body = string.Concat(Enumerable.Repeat("          1月20日下午，在市人民会堂召开了2021年全市春运工作会议，部署全市的春运工作。\n", paragraphs));
        _desk.Add("long.yaml", File.ReadAllText(_desk.PathOf("a.yaml")).Replace("版记:", body.TrimStart(' ') is "" ? "版记:" : body[4..] + "版记:", StringComparison.Ordinal));
        Assert.Equal(0, _desk.Run("build", "long.yaml", "--pdf", "-o", "plain").Code);
        Assert.Equal(0, _desk.Run("build", "long.yaml", "--pdf", "--draft").Code);
        var (plain, draft) = (RenderedDocument.Read(_desk.PathOf("plain/long.pdf")), RenderedDocument.Read(_desk.PathOf("long.pdf")));

        Assert.Equal(plain.Pages.Count, draft.Pages.Count);
        Assert.All(draft.Pages, page => Assert.Equal("送审稿", page.Lines[0].Text));
        Assert.All(draft.Pages.SkipLast(1), page => Assert.DoesNotContain(page.Lines, line => line.Text.StartsWith("拟稿", StringComparison.Ordinal)));
        var block = Assert.Single(draft.Pages[^1].Lines, line => line.Text.StartsWith("拟稿", StringComparison.Ordinal));
        Assert.Equal("拟稿：审核：签发：年月日", string.Concat(block.Text.Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal(3, draft.Pages[^1].Rules.Count(rule => Math.Abs(rule.Y - block.Baseline) < 5 && rule.Width is > 50 and < 60));
        Assert.True(block.Baseline < draft.Pages[^1].Lines.Single(line => line.Text.StartsWith("报送", StringComparison.Ordinal)).Baseline);
        // The text itself stands where it stood.
        foreach (var (page, same) in plain.Pages.Zip(draft.Pages))
            Assert.Equal(page.Lines.Select(line => (line.Text, Math.Round(line.Baseline, 2))), same.Lines.Where(line => line.Text != "送审稿" && line != block).Select(line => (line.Text, Math.Round(line.Baseline, 2))));
    }

    [Fact]
    public void The_block_takes_less_room_where_it_would_take_a_page_and_one_of_its_own_only_where_it_must()
    {
        var heights = new List<string>();
        for (var lines = 6; lines <= 16; lines++)
        {
            var body = string.Concat(Enumerable.Range(0, lines).Select(i => $"          第{i + 1}段，会议部署工作。\n"));
            _desk.Add("n.yaml", File.ReadAllText(_desk.PathOf("a.yaml")).Replace("版记:", body[4..] + "版记:", StringComparison.Ordinal));
            _desk.Run("build", "n.yaml", "--pdf", "-o", "plain", "--force");
            _desk.Run("build", "n.yaml", "--pdf", "--draft", "--force");
            var more = RenderedDocument.Read(_desk.PathOf("n.pdf")).Pages.Count - RenderedDocument.Read(_desk.PathOf("plain/n.pdf")).Pages.Count;
            using var document = WordprocessingDocument.Open(_desk.PathOf("n.docx"), false);
            Assert.Empty(Validation.Errors(_desk.Bytes("n.docx")));
            var block = document.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("拟稿", StringComparison.Ordinal));
            heights.Add($"{block.ParagraphProperties!.SpacingBetweenLines!.Before!.Value}+{more}");
        }
        // Roomy, then low, then a page more, then on a page that the imprint had to itself.
        Assert.Equal(["420+0", "0+0", "420+1", "420+0"], heights.Where((height, i) => i == 0 || heights[i - 1] != height));
    }

    [Fact]
    public void A_bulletin_without_an_imprint_is_signed_off_at_the_foot_too()
    {
        _desk.Add("bare.yaml", File.ReadAllText(_desk.PathOf("a.yaml")).Split("版记:")[0]);
        Assert.Equal(0, _desk.Run("build", "bare.yaml", "--pdf", "--draft").Code);
        var page = Assert.Single(RenderedDocument.Read(_desk.PathOf("bare.pdf")).Pages);
        var block = Assert.Single(page.Lines, line => line.Text.StartsWith("拟稿", StringComparison.Ordinal));
        Assert.InRange(block.Baseline, 715, 742);
        Assert.Empty(Validation.Errors(_desk.Bytes("bare.docx")));
    }

    [Fact]
    public void A_draft_without_faces_is_still_written_as_a_word_file()
    {
        using var desk = new Desk().With("BULLETIN_FONTS", Path.Combine(_desk.Folder, "none"));
        desk.Add("a.yaml");
        var answer = desk.Run("build", "a.yaml", "--draft");
        Assert.Equal((0, "a.docx  已生成\n"), Said(answer));
    }

    private static (int, string) Said(Answer answer) => (answer.Code, answer.Out);
}
