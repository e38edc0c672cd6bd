using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Opening;

/// <summary>Opens a Word document that anybody may have made: looked over before anything of it is parsed, and never run or followed.</summary>
public static class DocumentOpening
{
    // [MS-CFB] 2.2
    private static ReadOnlySpan<byte> CompoundFileSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <returns>The document, opened for reading, or the reason it is refused.</returns>
    public static OpenedDocument Open(byte[] file)
    {
        if (IsCompoundFile(file)) return new OpenedDocument(null, Refusal.CompoundFile);
        if (file.Length > DocumentLimits.FileBytes) return new OpenedDocument(null, Refusal.TooLarge);
        try
        {
            var refusal = LookOver(file);
            return refusal == Refusal.None ? OpenPackage(file) : new OpenedDocument(null, refusal);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return new OpenedDocument(null, Refusal.NotWord);
        }
    }

    /// <summary>The old binary format, or a package under a password.</summary>
    internal static bool IsCompoundFile(ReadOnlySpan<byte> file) => file.StartsWith(CompoundFileSignature);

    /// <summary>What the libraries throw at a package that is not what it says it is, also while its parts are read.</summary>
    public static bool IsDamage(Exception e) => e is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or IOException
        or ArgumentException or InvalidOperationException or NotSupportedException or UriFormatException or OverflowException;

    private static OpenedDocument OpenPackage(byte[] file)
    {
        // Editable, in memory: the SDK can mend addresses that are none only where it may write.
        var stream = new MemoryStream(file.Length + 4096);
        stream.Write(file);
        stream.Position = 0;
        var document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = DocumentLimits.CharactersInPart,
        });
        if (document.MainDocumentPart is not { } main || main.Document?.Body is null) return new OpenedDocument(null, Refusal.NotWord);
        return main.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            ? new OpenedDocument(null, Refusal.HasMacros)
            : new OpenedDocument(document, Refusal.None);
    }

    private static Refusal LookOver(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > DocumentLimits.Entries) return Refusal.TooLarge;
        var scan = new PartScan(DocumentLimits.ExpandedBytes, DocumentLimits.Depth);
        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) return Refusal.HasMacros;
            switch (scan.Look(entry))
            {
                case PartState.TooLarge: return Refusal.TooLarge;
                case PartState.TooDeep: return Refusal.TooDeep;
            }
        }
        return Refusal.None;
    }
}
