using System.IO.Compression;
using System.Text;
using System.Xml;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Opening;

namespace Bulletin.Word.Composing;

/// <summary>
/// Refuses what is too large, damaged or no package before anything of a template is used (安全检查); its parts are <see cref="PartSafety"/>'s.
/// </summary>
internal static class TemplateSafety
{
    /// <summary>A stream of an encrypted package ([MS-OFFCRYPTO] 2.3.2), as a compound file's directory writes it.</summary>
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The archive itself; nothing is unpacked further than the limits.</summary>
    public static Finding? Check(byte[] package, string name, SourceSpan place)
    {
        if (DocumentOpening.IsCompoundFile(package))
            return TemplateRefusals.CompoundFile(name, package.AsSpan().IndexOf(_encrypted) >= 0, place);
        if (OtherFormat(package) is { } format)
            return TemplateRefusals.NotWord(name, place,
                new($"是{format.Chinese}，不是 Word 文档（.docx）", $"is {format.English}, not a Word document (.docx)"));
        if (package.Length > TemplateLimits.FileBytes) return TemplateRefusals.Large(name, place);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > TemplateLimits.Entries) return TemplateRefusals.Large(name, place);
            if (CheckNames(archive, name, place) is { } named) return named;
            if (ZipDirectory.Contradiction(package) is { } contradicting) return Contradicting(contradicting, name, place);
            return CheckEntries(archive, name, place);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return TemplateRefusals.NotWord(name, place);
        }
    }

    private static Finding? CheckNames(ZipArchive archive, string name, SourceSpan place)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var part = entry.FullName;
            if (entry.IsEncrypted)
                return TemplateRefusals.NotWord(name, place, new($"里的 {part} 加了密码", $"has a part under a password: {part}"));
            if (LeadsOut(part))
                return TemplateRefusals.NotWord(name, place, new($"里有指到外面的部件名 {part}", $"has a part whose name leads out of it: {part}"));
            if (DocumentOpening.IsPiece(part))
                return TemplateRefusals.NotWord(name, place, new($"里有分片存放的部件 {part}", $"has a part in pieces: {part}"));
            if (!seen.Add(part)) return TemplateRefusals.NotWord(name, place, new($"里的 {part} 有两份", $"has two parts named {part}"));
            if (entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase)
                && entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
                return TemplateRefusals.HasMacros(name, part, place);
        }
        return null;
    }

    private static Finding? CheckEntries(ZipArchive archive, string name, SourceSpan place)
    {
        var scan = new PartScan(TemplateLimits.ExpandedBytes, TemplateLimits.Depth) { Elements = TemplateLimits.Elements };
        foreach (var entry in archive.Entries)
            if (CheckEntry(scan, entry, name, place) is { } found) return found;
        return null;
    }

    private static Finding? CheckEntry(PartScan scan, ZipArchiveEntry entry, string name, SourceSpan place)
    {
        var part = entry.FullName;
        try
        {
            return scan.Look(entry) switch
            {
                PartState.Sound => null,
                PartState.HasDtd =>
                    TemplateRefusals.NotWord(name, place, new($"的 {part} 有 DTD 声明，不予使用", $"has a DTD in {part} and is refused")),
                PartState.Damaged => TemplateRefusals.NotWord(name, place, Damaged(part)),
                _ => TemplateRefusals.Large(name, place, part),
            };
        }
        catch (Exception e) when (IsDamage(e))
        {
            return TemplateRefusals.NotWord(name, place, Damaged(part));
        }
    }

    private static Wording Damaged(string part) =>
        new($"的 {part} 已损坏（与压缩包里记的长度或校验和不符，或不是完整的 XML）",
            $"is damaged in {part}: its length or checksum differs from the archive's, or it is no whole XML");

    private static Finding Contradicting(string part, string name, SourceSpan place) => TemplateRefusals.NotWord(name, place,
        new($"的压缩包目录与 {part} 不符，或它与别的部件重叠，已损坏", $"is damaged: the archive's directory contradicts {part}, or it lies over another part"));

    // Part names are of the package: ECMA-376 part 2, 9.1.1.
    private static bool LeadsOut(string part) =>
        part.StartsWith('/') || part.Contains('\\') || part.Contains(':') || part.Split('/').Any(segment => segment is ".." or ".");

    private static Wording? OtherFormat(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("{\\rtf"u8)) return new(" RTF 文件", "an RTF file");
        if (file.StartsWith("%PDF"u8)) return new(" PDF 文件", "a PDF");
        if (file.StartsWith("<"u8) || file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)'<']))
            return new("网页或 XML 文件", "a web page or XML file");
        return null;
    }

    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException;
}
