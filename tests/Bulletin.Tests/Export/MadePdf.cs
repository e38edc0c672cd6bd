using Bulletin.Export;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Judges;
using UglyToad.PdfPig;

namespace Bulletin.Tests.Export;

/// <summary>A PDF on disk for foreign programs to read; gone when disposed.</summary>
internal sealed class MadePdf : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bulletin-export-");

    public MadePdf(MadePages pages, PdfOptions? options = null) : this(pages.Sequence(), options)
    {
    }

    public MadePdf(PageSequence pages, PdfOptions? options = null)
    {
        Bytes = PdfWriter.Write(pages, options ?? new PdfOptions());
        Path = System.IO.Path.Combine(_folder.FullName, "made.pdf");
        File.WriteAllBytes(Path, Bytes);
    }

    public byte[] Bytes { get; }

    public string Path { get; }

    public string Folder => _folder.FullName;

    public void Check() => Judge.Run("qpdf", "--check", Path);

    /// <summary>What pdftotext reads, without the page's end.</summary>
    public string Text(params string[] options) => Judge.Run("pdftotext", [.. options, Path, "-"]).Output.TrimEnd('\n', '\f');

    public PdfDocument Open() => PdfDocument.Open(Bytes);

    public void Dispose() => _folder.Delete(recursive: true);
}
