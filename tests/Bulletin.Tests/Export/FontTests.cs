using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Judges;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Export;

public sealed class FontTests
{
    private const string Sample = "盘锦市春运工作简报，第一期。";

    [Fact]
    public void Every_face_is_an_embedded_subset_with_its_text()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        Face[] faces = [MadePages.FangSong, MadePages.SmallSong, MadePages.Hei, MadePages.Kai];
        for (var i = 0; i < faces.Length; i++) pages.Line(faces[i], 16, 80, 100 + 30 * i, Sample, paragraph);
        pages.Line(MadePages.Latin, 16, 80, 300, "Office 365", paragraph);
        using var pdf = new MadePdf(pages);
        pdf.Check();
        var rows = Judge.Run("pdffonts", pdf.Path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID (Type 0C|TrueType) +Identity-H +yes yes yes ", row));
        Assert.Equal(2, rows.Count(row => row.Contains("CID TrueType", StringComparison.Ordinal)));
        Assert.InRange(pdf.Bytes.Length, 0, 60_000);
    }

    public static TheoryData<string> Roles => ["FangSong", "SmallSong", "Hei", "Kai", "Latin"];

    /// <summary>A wrong map from codes to outlines still copies out the right text, so the ink itself is compared, with the whole face drawn by Skia.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public void What_is_drawn_is_what_the_whole_face_draws(string role)
    {
        var face = (Face)typeof(MadePages).GetProperty(role)!.GetValue(null)!;
        var text = role == "Latin" ? "Office 365, 2021" : Sample;
        var pages = new MadePages();
        pages.Line(face, 32, 60, 100, text, pages.Add(StructureRole.Paragraph));
        var sequence = pages.Sequence();
        using var pdf = new MadePdf(sequence);
        var image = Path.Combine(pdf.Folder, "page");
        Judge.Run("pdftoppm", "-r", "72", "-png", "-singlefile", pdf.Path, image);
        using var rendered = SKBitmap.Decode(image + ".png");
        using var expected = Draw((GlyphRun)sequence.Pages[0].Drawings[0], rendered.Width, rendered.Height);
        var (ink, difference) = Compare(rendered, expected);
        Assert.True(ink > 20_000, $"too little ink to compare: {ink}");
        Assert.True(difference < 0.25 * ink, $"{difference} of {ink} differ");
    }

    [Fact]
    public void A_face_of_one_glyph_is_drawn_and_read()
    {
        foreach (var face in (Face[])[MadePages.FangSong, MadePages.SmallSong, MadePages.Kai])
        {
            var pages = new MadePages();
            pages.Line(face, 16, 80, 100, "鑫", pages.Add(StructureRole.Paragraph));
            using var pdf = new MadePdf(pages);
            pdf.Check();
            Assert.Equal("鑫", pdf.Text());
        }
    }

    [Fact]
    public void A_lacking_bold_is_stroked()
    {
        var pages = new MadePages();
        var paragraph = pages.Add(StructureRole.Paragraph);
        pages.Line(MadePages.FangSong, 16, 80, 100, "粗", paragraph, embolden: true);
        pages.Line(MadePages.FangSong, 16, 80, 140, "细", paragraph);
        using var pdf = new MadePdf(pages, new Bulletin.Export.PdfOptions { Compress = false });
        var content = System.Text.Encoding.Latin1.GetString(pdf.Bytes);
        Assert.Contains(".533 w\n1 j 2 Tr\n", content, StringComparison.Ordinal);
        Assert.Contains("0 Tr\n", content, StringComparison.Ordinal);
    }

    private static SKBitmap Draw(GlyphRun run, int width, int height)
    {
        using var typeface = SKTypeface.FromFile(run.Face.File.Path, run.Face.Index);
        using var font = new SKFont(typeface, (float)run.Size.Points) { Hinting = SKFontHinting.None, Subpixel = true };
        var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        foreach (var glyph in run.Glyphs)
        {
            using var path = font.GetGlyphPath(glyph.Id);
            path?.Transform(SKMatrix.CreateTranslation((float)glyph.X.Points, (float)run.Baseline.Points));
            using var paint = new SKPaint { IsAntialias = true };
            if (path is not null) canvas.DrawPath(path, paint);
        }
        return bitmap;
    }

    private static (long Ink, long Difference) Compare(SKBitmap one, SKBitmap other)
    {
        long ink = 0, difference = 0;
        for (var y = 0; y < one.Height; y++)
        {
            for (var x = 0; x < one.Width; x++)
            {
                int a = one.GetPixel(x, y).Red, b = other.GetPixel(x, y).Red;
                ink += 255 - b;
                difference += Math.Abs(a - b);
            }
        }
        return (ink, difference);
    }
}
