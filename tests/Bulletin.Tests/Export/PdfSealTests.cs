using System.Text;
using Bulletin.Export;
using Bulletin.Layout.Pages;
using Xunit;

namespace Bulletin.Tests.Export;

public sealed class PdfSealTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pdf_as_written_is_intact(bool compress)
    {
        using var pdf = new MadePdf(OneLine(), new PdfOptions { Compress = compress });
        Assert.Equal(SealState.Intact, PdfSeal.Check(pdf.Bytes));
        pdf.Check();
        Assert.EndsWith("%%EOF\n", Encoding.Latin1.GetString(pdf.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void One_changed_bit_anywhere_is_an_edit()
    {
        var bytes = PdfWriter.Write(OneLine().Sequence(), new PdfOptions());
        for (var at = 0; at < bytes.Length; at += 97)
        {
            bytes[at] ^= 1;
            Assert.NotEqual(SealState.Intact, PdfSeal.Check(bytes));
            bytes[at] ^= 1;
        }
        Assert.Equal(SealState.Intact, PdfSeal.Check(bytes));
    }

    [Fact]
    public void An_annotation_appended_by_a_reader_is_an_edit()
    {
        var bytes = PdfWriter.Write(OneLine().Sequence(), new PdfOptions());
        Assert.Equal(SealState.Edited, PdfSeal.Check([.. bytes, .. "1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"u8]));
        Assert.Equal(SealState.Edited, PdfSeal.Check(bytes.AsSpan(0, bytes.Length - 1)));
    }

    [Fact]
    public void A_pdf_of_another_program_is_not_ours()
    {
        using var pdf = new MadePdf(OneLine());
        var rewritten = Path.Combine(pdf.Folder, "rewritten.pdf");
        Judges.Judge.Run("qpdf", pdf.Path, rewritten);
        Assert.Equal(SealState.NotOurs, PdfSeal.Check(File.ReadAllBytes(rewritten)));
        Assert.Equal(SealState.NotOurs, PdfSeal.Check([]));
    }

    [Fact]
    public void Sealing_anew_replaces_the_seal()
    {
        var bytes = PdfWriter.Write(OneLine().Sequence(), new PdfOptions());
        Assert.Equal(bytes, PdfSeal.Apply(bytes));
        Assert.Throws<ArgumentException>(() => PdfSeal.Apply("no PDF"u8));
    }

    private static MadePages OneLine()
    {
        var pages = new MadePages();
        pages.Line(MadePages.FangSong, 16, 80, 100, "春运工作", pages.Add(StructureRole.Paragraph));
        return pages;
    }
}
