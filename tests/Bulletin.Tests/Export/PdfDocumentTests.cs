using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Core.Units;
using Bulletin.Export;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Conformance;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using SkiaSharp;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace Bulletin.Tests.Export;

public sealed partial class PdfDocumentTests
{
    /// <summary>The whole file, as read line by line by a person; binary streams, digests and places aside.</summary>
    [Fact]
    public void Everything_a_bulletin_has()
    {
        var pdf = PdfWriter.Write(MadeDocument.Make(), new PdfOptions { Producer = "bulletin 1.2.3", Compress = false });
        var text = Binary().Replace(Encoding.Latin1.GetString(pdf), "$1/Length ...>>\nstream\n...\nendstream");
        text = SubsetTag().Replace(text, "SUBSET+");
        text = CrossReference().Replace(text, "xref ...\ntrailer");
        text = Digests().Replace(text, "...");
        Snapshot.Check(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Foreign_readers_find_no_fault(bool compress)
    {
        using var pdf = new MadePdf(MadeDocument.Make(), new PdfOptions { Compress = compress });
        pdf.Check();
        var trace = Judge.Run("mutool", "draw", "-F", "txt", pdf.Path);
        Assert.DoesNotContain("error", trace.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("检票口", trace.Output, StringComparison.Ordinal);
        var info = Judge.Run("pdfinfo", pdf.Path);
        Assert.Equal("", info.Errors);
        Assert.Matches(@"(?m)^Tagged: +yes$", info.Output);
        Assert.Matches(@"(?m)^Title: +简报第1期$", info.Output);
        Assert.Matches(@"(?m)^Author: +市道办 & <铁路>$", info.Output);
        Assert.Matches(@"(?m)^PDF version: +1.7$", info.Output);
    }

    [Fact]
    public void The_structure_is_read_in_order()
    {
        using var pdf = new MadePdf(MadeDocument.Make());
        var structure = Judge.Run("pdfinfo", "-struct-text", pdf.Path).Output;
        Snapshot.Check(structure);
    }

    [Fact]
    public void The_same_pages_are_the_same_bytes()
    {
        foreach (var compress in (bool[])[true, false])
        {
            var options = new PdfOptions { Compress = compress };
            Assert.Equal(PdfWriter.Write(MadeDocument.Make(), options), PdfWriter.Write(MadeDocument.Make(), options));
        }
    }

    [Fact]
    public void Labels_are_what_the_pages_show()
    {
        var pages = new MadePages();
        foreach (var label in (string?[])["1", "2", null, null, "4", "附1", "附2"]) pages.EndPage(label);
        var pdf = Encoding.Latin1.GetString(PdfWriter.Write(pages.Sequence(), new PdfOptions { Compress = false }));
        Assert.Contains("/PageLabels<</Nums[0<</S/D/St 1>>2<<>>4<</S/D/St 4>>5<</P<FEFF96440031>>>6<</P<FEFF96440032>>>]>>", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_profile_is_srgb()
    {
        using var pdf = new MadePdf(MadeDocument.Make());
        using var document = pdf.Open();
        var intent = (DictionaryToken)((ArrayToken)document.Structure.Catalog.CatalogDictionary.Data["OutputIntents"]).Data[0];
        var stream = (StreamToken)document.Structure.GetObject(((IndirectReferenceToken)intent.Data["DestOutputProfile"]).Data).Data;
        using var data = new MemoryStream(stream.Data.ToArray());
        using var zlib = new System.IO.Compression.ZLibStream(data, System.IO.Compression.CompressionMode.Decompress);
        using var profile = new MemoryStream();
        zlib.CopyTo(profile);
        using var space = SKColorSpace.CreateIcc(profile.ToArray());
        Assert.NotNull(space);
        Assert.True(space.ToColorSpaceXyz(out var matrix));
        Assert.True(SKColorSpace.CreateSrgb().ToColorSpaceXyz(out var srgb));
        for (var i = 0; i < 9; i++) Assert.Equal(srgb.Values[i], matrix.Values[i], 4);
        Assert.True(space.GammaIsCloseToSrgb);
    }

    [Fact]
    public void Claims_are_dropped_where_the_document_denies_them()
    {
        Assert.Contains("<pdfuaid:part>1", Text(MadeDocument.Make()), StringComparison.Ordinal);
        var untitled = Text(MadeDocument.Make() with { Properties = new DocumentProperties() });
        Assert.DoesNotContain("<pdfuaid:part>", untitled, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A", untitled, StringComparison.Ordinal);
        var pages = new MadePages();
        pages.Add(StructureRole.Figure);
        pages.EndPage();
        Assert.DoesNotContain("<pdfuaid:part>", Text(pages.Sequence()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_stands_in_the_structure_and_says_what_it_is()
    {
        var pages = new MadePages();
        LinkArea At(double y, Destination? destination, string? uri, string description, StructureElement? element) =>
            new(Length.FromPoints(80), Length.FromPoints(y), Length.FromPoints(40), Length.FromPoints(20), destination, uri, description, element);
        pages.Draw(At(80, null, "http://a.cn/", "", pages.Add(StructureRole.Link))); // of a picture
        pages.Draw(At(120, new Destination(0, Length.Zero), null, " ", pages.Add(StructureRole.Link)));
        pages.Draw(At(20, null, "http://header.cn/", "网站", null));
        using var pdf = new MadePdf(pages, new PdfOptions { Compress = false });
        var text = Encoding.Latin1.GetString(pdf.Bytes);
        Assert.Contains("/Contents(http://a.cn/)", text, StringComparison.Ordinal);
        Assert.Contains("/Contents<FEFF7B2C00319875>", text, StringComparison.Ordinal); // 第1页
        Assert.DoesNotContain("header.cn", text, StringComparison.Ordinal);
        Assert.Empty(InteractiveChecks.Links_stand_in_the_structure(new ReadPdf(pdf.Path)));
    }

    [Fact]
    public void Text_beyond_what_a_string_holds_is_cut_alike_wherever_it_stands()
    {
        var title = string.Concat(Enumerable.Repeat("𰻝春", 7000));
        var pages = new MadePages();
        pages.Line(MadePages.FangSong, 16, 80, 100, "市", pages.Add(StructureRole.Paragraph));
        using var pdf = new MadePdf(pages.Sequence(new DocumentProperties { Title = title }));
        Assert.Empty(FileSyntax.FaultsIn(pdf.Bytes));
        var read = new ReadPdf(pdf.Path);
        Assert.Empty(MetadataChecks.Metadata_and_information_agree(read));
        var said = read.Text(read.Dictionary(read.Trailer["/Info"])!["/Title"])!;
        Assert.InRange(said.Length, 16_000, 16_382);
        Assert.Equal('…', said[^1]);
        Assert.StartsWith(said[..^1], title, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_of_an_element_outside_the_tree_is_our_fault()
    {
        var pages = new MadePages();
        pages.Line(MadePages.FangSong, 16, 80, 100, "市", new StructureElement(StructureRole.Paragraph));
        Assert.Throws<InvalidOperationException>(() => PdfWriter.Write(pages.Sequence(), new PdfOptions()));
        Assert.Throws<ArgumentException>(() => PdfWriter.Write(new MadePages().Sequence(), new PdfOptions()));
    }

    [Fact]
    public void Many_objects_fill_several_object_streams()
    {
        var pages = new MadePages();
        for (var i = 0; i < 450; i++)
        {
            pages.Line(MadePages.Latin, 10, 80, 40 + 15 * (i % 50), i.ToString(CultureInfo.InvariantCulture), pages.Add(StructureRole.Paragraph));
            if (i % 50 == 49) pages.EndPage();
        }
        using var pdf = new MadePdf(pages);
        pdf.Check();
        Assert.Equal(450, pdf.Text().Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static string Text(PageSequence pages) => Encoding.Latin1.GetString(PdfWriter.Write(pages, new PdfOptions()));

    [GeneratedRegex(@"(/Filter[^\n]*?)/Length \d+>>\nstream\n.*?\nendstream(?=\nendobj)", RegexOptions.Singleline)]
    private static partial Regex Binary();

    [GeneratedRegex(@"\b[A-Z]{6}\+")]
    private static partial Regex SubsetTag();

    [GeneratedRegex(@"xref\n0 .*?trailer", RegexOptions.Singleline)]
    private static partial Regex CrossReference();

    [GeneratedRegex(@"(?<=/ID\[).*?(?=\])|(?<=SHA-256 )[0-9A-F]{64}|(?<=startxref\n)\d+|(?<=/Length1 )\d+")]
    private static partial Regex Digests();
}
