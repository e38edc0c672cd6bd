using Bulletin.Cli.Sources;
using Bulletin.Export;
using Bulletin.Word.Packaging;
using PdfState = Bulletin.Export.SealState;
using WordState = Bulletin.Word.Packaging.SealState;

namespace Bulletin.Cli.Files;

/// <summary>Whose a file on disk is, by the hash it carries of its own content.</summary>
internal static class Seals
{
    public static OutputState OfPdf(byte[] file) => PdfSeal.Check(file) switch
    {
        PdfState.Intact => OutputState.Intact,
        PdfState.Edited => OutputState.Edited,
        _ => OutputState.NotOurs,
    };

    /// <summary>What a file of ours says it was made from, or null.</summary>
    public static string? RecordIn(string path, byte[] file) => Path.GetExtension(path) switch
    {
        ".pdf" => PdfSeal.RecordIn(file),
        _ => PackageSeal.RecordIn(new MemoryStream(file, writable: false)),
    };

    /// <summary>Whether a file on disk says of itself that it was made from an issue; only as much of it is read as says so.</summary>
    public static bool ComesFromIssue(string path)
    {
        try
        {
            if (RegularFile.Open(path) is not { } handle) return false;
            using var file = new FileStream(handle, FileAccess.Read);
            var record = Path.GetExtension(path) == ".pdf" ? PdfSeal.RecordIn(EndOf(file)) : PackageSeal.RecordIn(file);
            return record is not null && MadeFrom.Read(record)?.Sources.Any(source => source.Kind == SourceKind.Text) == true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Long enough for any record.</summary>
    private static byte[] EndOf(FileStream file)
    {
        var bytes = new byte[Math.Min(file.Length, 1 << 16)];
        file.Seek(-bytes.Length, SeekOrigin.End);
        return file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : [];
    }

    public static OutputState OfWord(byte[] file) => PackageSeal.Check(file) switch
    {
        WordState.Intact => OutputState.Intact,
        WordState.Edited => OutputState.Edited,
        _ => OutputState.NotOurs,
    };
}
