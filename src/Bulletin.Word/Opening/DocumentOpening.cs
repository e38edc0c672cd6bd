using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Opening;

/// <summary>
/// Opens a Word document that anybody may have made: looked over before anything of it is parsed, and never run or followed.
/// </summary>
public static class DocumentOpening
{
    private const string PackageRelationships = "_rels/.rels";

    // [MS-CFB] 2.2
    private static ReadOnlySpan<byte> CompoundFileSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <returns>The document, opened for reading, or the reason it is refused.</returns>
    public static OpenedDocument Open(byte[] file)
    {
        if (IsCompoundFile(file)) return new OpenedDocument(null, Refusal.CompoundFile);
        if (file.Length > DocumentLimits.FileBytes) return new OpenedDocument(null, Refusal.TooLarge);
        try
        {
            var scan = new PartScan(DocumentLimits.ExpandedBytes, DocumentLimits.Depth) { AllowsPictureDtd = true };
            return LookOver(file, scan) ?? OpenPackage(scan.Interrupted.Count == 0 ? file : InterruptedText.Mend(file, scan.Interrupted));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return new OpenedDocument(null, Refusal.NotWord);
        }
    }

    /// <summary>The old binary format, or a package under a password.</summary>
    internal static bool IsCompoundFile(ReadOnlySpan<byte> file) => file.StartsWith(CompoundFileSignature);

    /// <summary>What the libraries throw at a package that is not what it says it is, also while its parts are read.</summary>
    public static bool IsDamage(Exception e) =>
        e is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or IOException
        or ArgumentException or InvalidOperationException or NotSupportedException or UriFormatException or OverflowException;

    private static OpenedDocument OpenPackage(byte[] file)
    {
        var document = OpenEditable(InMemory(file));
        if (document.MainDocumentPart is not { } main || main.Document?.Body is null) return new OpenedDocument(null, Refusal.NotWord);
        if (main.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            return new OpenedDocument(null, Refusal.HasMacros);
        if (HasReadableProperties(document)) return new OpenedDocument(document, Refusal.None);
        document.Dispose();
        return new OpenedDocument(OpenEditable(WithoutProperties(file)), Refusal.None);
    }

    // Editable, in memory: the SDK can mend addresses that are none only where it may write, and would do so in a copy in the temporary
    // folder.
    private static WordprocessingDocument OpenEditable(MemoryStream stream) =>
        WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = DocumentLimits.CharactersInPart,
        });

    private static MemoryStream InMemory(byte[] file)
    {
        var stream = new MemoryStream(file.Length + 4096);
        stream.Write(file);
        stream.Position = 0;
        return stream;
    }

    /// <summary>
    /// A property said twice, or in another (ECMA-376 part 2, 11.1), makes all of them unreadable; the text is whole, and Word opens it.
    /// </summary>
    private static bool HasReadableProperties(WordprocessingDocument document)
    {
        try
        {
            _ = document.PackageProperties.Title;
            return true;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return false;
        }
    }

    private static MemoryStream WithoutProperties(byte[] file)
    {
        var stream = InMemory(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (archive.GetEntry(PackageRelationships) is not { } entry) throw new InvalidDataException("the package has no relationships");
            using var content = entry.Open();
            var relationships = XElement.Load(content);
            relationships.Elements()
                .Where(element => ((string?)element.Attribute("Type"))?.EndsWith("/metadata/core-properties", StringComparison.Ordinal)
                    == true).Remove();
            content.SetLength(0);
            relationships.Save(content);
        }
        stream.Position = 0;
        return stream;
    }

    private static OpenedDocument? LookOver(byte[] file, PartScan scan)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > DocumentLimits.Entries) return new OpenedDocument(null, Refusal.TooLarge);
        if (ZipDirectory.Contradiction(file) is { } contradicting) return new OpenedDocument(null, Refusal.DamagedPart, contradicting);
        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) return new OpenedDocument(null, Refusal.HasMacros);
            if (IsPiece(entry.FullName)) return new OpenedDocument(null, Refusal.DamagedPart, entry.FullName);
            if (Look(scan, entry) is not Refusal.None and var refusal) return new OpenedDocument(null, refusal, entry.FullName);
        }
        return null;
    }

    /// <summary>
    /// ECMA-376 part 2, 10.2.4: put together by the library, so that the whole was never looked at. No program writes Word documents so.
    /// </summary>
    internal static bool IsPiece(string entry) => entry.EndsWith(".piece", StringComparison.OrdinalIgnoreCase);

    private static Refusal Look(PartScan scan, ZipArchiveEntry entry)
    {
        try
        {
            return scan.Look(entry) switch
            {
                PartState.TooLarge => Refusal.TooLarge,
                PartState.TooDeep => Refusal.TooDeep,
                PartState.HasDtd => Refusal.HasDtd,
                PartState.Damaged => Refusal.DamagedPart,
                _ => Refusal.None,
            };
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Refusal.DamagedPart;
        }
    }
}
