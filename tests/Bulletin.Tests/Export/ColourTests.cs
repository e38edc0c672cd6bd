using System.Text;
using Bulletin.Core.Units;
using Bulletin.Export;
using Bulletin.Export.Colours;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Bulletin.Tests.Pictures;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Export;

public sealed class ColourTests
{
    private static readonly byte[] Fogra = File.ReadAllBytes(Path.Combine(Repository.Faces, "FOGRA39L_coated.icc"));

    [Fact]
    public void For_a_press_red_is_two_inks_grey_is_black_and_the_rest_says_that_it_is_srgb()
    {
        using var pdf = new MadePdf(Boxes(), new PdfOptions { Compress = false, Press = PressProfile.Read(Fogra) });
        pdf.Check();
        var text = Encoding.Latin1.GetString(pdf.Bytes);
        Assert.Contains("0 .8 .8 0 k\n", text, StringComparison.Ordinal);
        Assert.Contains("/CS1 cs 0 .502 1 sc\n", text, StringComparison.Ordinal);
        Assert.Contains("/ColorSpace<</CS1 [/ICCBased ", text, StringComparison.Ordinal);
        Assert.Contains(".502 g\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" rg\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/DeviceRGB", text, StringComparison.Ordinal);
        Assert.Contains("/OutputConditionIdentifier(Custom)/Info(FOGRA39L Coated)", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_screen_all_is_device_red_green_and_blue()
    {
        using var pdf = new MadePdf(Boxes(), new PdfOptions { Compress = false });
        var text = Encoding.Latin1.GetString(pdf.Bytes);
        Assert.Contains("1 0 0 rg\n", text, StringComparison.Ordinal);
        Assert.Contains("0 .502 1 rg\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ICCBased", text, StringComparison.Ordinal);
        Assert.Contains("/OutputConditionIdentifier(sRGB)", text, StringComparison.Ordinal);
    }

    /// <summary>Ghostscript gives each plate as a press would have it.</summary>
    [Fact]
    public void On_the_plates_red_is_magenta_and_yellow_and_grey_is_black_alone()
    {
        using var pdf = new MadePdf(Boxes(), new PdfOptions { Press = PressProfile.Read(Fogra) });
        var plates = Path.Combine(pdf.Folder, "plates.pam");
        Judge.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pamcmyk32", "-r72", "-sOutputFile=" + plates, pdf.Path);
        Assert.Equal((0, 204, 204, 0), Inks(plates, 110, 110));
        Assert.Equal((0, 0, 0, 127), Inks(plates, 110, 210));
        Assert.Equal((0, 0, 0, 0), Inks(plates, 10, 10));
        var (cyan, _, _, black) = Inks(plates, 110, 310);
        Assert.True(cyan > 150 && black < 60, "a blue is made of inks by its profile");
    }

    [Fact]
    public void A_page_with_something_seen_through_is_a_group_in_the_colours_of_the_file()
    {
        using var bitmap = new SKBitmap(4, 4, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        bitmap.Erase(new SKColor(10, 20, 200, 100));
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var pages = new MadePages();
        pages.Draw(new PictureDrawing(new Picture("a.png", png.ToArray()), Points(100), Points(100), Points(40), Points(40), pages.Add(StructureRole.Figure, "标"))).EndPage();
        pages.Draw(new PictureDrawing(new Picture("a.jpg", MadeJpeg.Grey(8, 8)), Points(100), Points(100), Points(40), Points(40), pages.Add(StructureRole.Figure, "图"))).EndPage();
        var sequence = pages.Sequence();
        foreach (var (press, space) in ((PressProfile?, string)[])[(null, "/DeviceRGB"), (PressProfile.Read(Fogra), "/DeviceCMYK")])
        {
            using var pdf = new MadePdf(sequence, new PdfOptions { Compress = false, Press = press });
            pdf.Check();
            var text = Encoding.Latin1.GetString(pdf.Bytes);
            Assert.Equal(1, text.Split("/Group<</S/Transparency/CS" + space + ">>").Length - 1);
        }
    }

    [Fact]
    public void A_picture_in_inks_is_at_home_on_a_press()
    {
        var pages = new MadePages();
        pages.Draw(new PictureDrawing(new Picture("cmyk.jpg", MadeJpeg.Of([[[0, 255, 255, 255]]])), Points(100), Points(100), Points(40), Points(40), pages.Add(StructureRole.Figure, "图"))).EndPage();
        using var pdf = new MadePdf(pages.Sequence(), new PdfOptions { Press = PressProfile.Read(Fogra) });
        Assert.Contains("<pdfaid:part>2", Encoding.Latin1.GetString(pdf.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_profile_of_four_inks_is_one_of_a_press()
    {
        Assert.Equal("FOGRA39L Coated", PressProfile.Read(Fogra)!.Description);
        Assert.Null(PressProfile.Read([]));
        Assert.Null(PressProfile.Read(new byte[200]));
        Assert.Null(PressProfile.Read(Fogra[..^1]));
        Assert.Null(Spoilt(8, 5)); // a version that PDF 1.7 does not know
        Assert.Null(Spoilt(12, (byte)'m'));
        Assert.Null(Spoilt(16, (byte)'R'));
        Assert.Equal("", Spoilt(132, (byte)'x')!.Description); // its name is not found
        Assert.Equal("", Spoilt(136, 0xFF)!.Description); // and lies outside
    }

    private static PressProfile? Spoilt(int at, byte value)
    {
        byte[] bytes = [.. Fogra];
        bytes[at] = value;
        return PressProfile.Read(bytes);
    }

    private static PageSequence Boxes()
    {
        var pages = new MadePages();
        foreach (var (y, colour) in ((int, Colour)[])[(100, new(255, 0, 0)), (200, new(128, 128, 128)), (300, new(0, 128, 255))])
            pages.Draw(new Rectangle(Points(100), Points(y), Points(40), Points(40), colour, null));
        return pages.Sequence();
    }

    /// <summary>Cyan, magenta, yellow and black at a point of a PAM (netpbm) of four channels.</summary>
    private static (int, int, int, int) Inks(string path, int x, int y)
    {
        var file = File.ReadAllBytes(path);
        var body = file.AsSpan().IndexOf("ENDHDR\n"u8) + 7;
        var head = Encoding.ASCII.GetString(file, 0, body).Split('\n');
        var width = int.Parse(head.Single(line => line.StartsWith("WIDTH ", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);
        var at = body + (y * width + x) * 4;
        return (file[at], file[at + 1], file[at + 2], file[at + 3]);
    }

    private static Length Points(double points) => Length.FromPoints(points);
}
