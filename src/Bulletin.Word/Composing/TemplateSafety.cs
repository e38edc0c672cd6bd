using System.IO.Compression;
using System.Xml;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Opening;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Composing;

/// <summary>Refuses what is too large or unsafe in a template before anything of it is used (安全检查).</summary>
internal static class TemplateSafety
{
    // Parts that run code or bring in what is not seen: ECMA-376 part 1, 11.3.1 (altChunk), 15.2.10 and 15.2.11 (objects).
    private static readonly string[] _refused = ["/aFChunk", "/oleObject", "/package", "/control", "/vbaProject", "/attachedTemplate", "/subDocument", "/frame"];

    /// <summary>The archive itself; nothing is unpacked further than the limits.</summary>
    public static Finding? Check(byte[] package, string name, SourceSpan place)
    {
        if (package.Length > TemplateLimits.FileBytes) return TemplateFindings.Large(name, place);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > TemplateLimits.Entries) return TemplateFindings.Large(name, place);
            var scan = new PartScan(TemplateLimits.ExpandedBytes, TemplateLimits.Depth);
            foreach (var entry in archive.Entries)
            {
                if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) return TemplateFindings.HasMacros(name, place);
                if (scan.Look(entry) != PartState.Sound) return TemplateFindings.Large(name, place);
            }
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException)
        {
            return TemplateFindings.NotWord(name, place);
        }
    }

    /// <summary>The parts and what they refer to.</summary>
    public static Finding? CheckParts(WordprocessingDocument document, string name, SourceSpan place)
    {
        if (document.MainDocumentPart!.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return TemplateFindings.HasMacros(name, place);
        var seen = new HashSet<OpenXmlPart>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<OpenXmlPartContainer>([document]);
        while (queue.TryDequeue(out var container))
        {
            foreach (var outside in container.ExternalRelationships.Concat<ReferenceRelationship>(container.DataPartReferenceRelationships))
                return TemplateFindings.HasForeign(name, outside.RelationshipType.Split('/')[^1], place);
            foreach (var pair in container.Parts)
            {
                var type = pair.OpenXmlPart.RelationshipType;
                if (type.EndsWith("/vbaProject", StringComparison.Ordinal)) return TemplateFindings.HasMacros(name, place);
                if (_refused.Any(ending => type.EndsWith(ending, StringComparison.Ordinal))) return TemplateFindings.HasForeign(name, type.Split('/')[^1], place);
                if (seen.Add(pair.OpenXmlPart)) queue.Enqueue(pair.OpenXmlPart);
            }
        }
        return null;
    }
}
