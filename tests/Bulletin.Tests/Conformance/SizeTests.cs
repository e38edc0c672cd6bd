using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>Beside LibreOffice's PDF/A-2 with tags of the same Word document, pictures apart.</summary>
[Collection(nameof(ConformanceSamples))]
public sealed class SizeTests(ConformanceSamples samples)
{
    private const string TaggedArchive = """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    [Fact]
    public void Ours_is_the_smaller_one()
    {
        var folder = Directory.CreateDirectory(Path.Combine(samples.Folder, "tagged")).FullName;
        var theirs = LibreOffice.Render(folder, [.. BuiltSamples.Names.Select(name => Path.Combine(samples.Folder, name + ".docx"))], TaggedArchive);
        Assert.All(BuiltSamples.Names.Zip(theirs), pair =>
        {
            var tagged = new ReadPdf(pair.Second);
            Assert.NotNull(tagged.Structure);
            Assert.InRange(WithoutPictures(new ReadPdf(samples.Pdf(pair.First))), 10_000, WithoutPictures(tagged));
        });
    }

    private static long WithoutPictures(ReadPdf pdf) => pdf.Bytes.Length - pdf.Streams.Where(stream => pdf.Name(stream.Dictionary["/Subtype"]) == "Image").Sum(stream => pdf.LengthOf(stream.Reference));
}
