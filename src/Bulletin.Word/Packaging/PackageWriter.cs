using System.Text;
using System.Xml;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Packaging;

/// <summary>Writes a document as a package (成包) that is the same bytes for the same content, sealed.</summary>
public static class PackageWriter
{
    /// <param name="records">Further custom properties, in order: what was used to make the file.</param>
    /// <param name="known">Entries of packages written before.</param>
    public static byte[] Write(Composition composition, IReadOnlyList<KeyValuePair<string, string>>? records = null,
        PackedEntries? known = null) =>
        Write(composition.Document, records, known);

    /// <inheritdoc cref="Write(Composition, IReadOnlyList{KeyValuePair{string, string}}?, PackedEntries?)"/>
    public static byte[] Write(WordprocessingDocument document, IReadOnlyList<KeyValuePair<string, string>>? records = null,
        PackedEntries? known = null)
    {
        var parts = Parts(document);
        var entries = new List<PackageEntry>
        {
            new(RelationshipXml.ContentTypesName, RelationshipXml.ContentTypes(parts)),
            new("_rels/.rels", RelationshipXml.OfPackage(parts[0])),
            new(PropertiesXml.AppName, PropertiesXml.App()),
            new(PropertiesXml.CoreName, PropertiesXml.Core(document)),
        };
        foreach (var part in parts)
        {
            entries.Add(new(NameOf(part), Content(part, document)));
            if (RelationshipXml.OfPart(part) is { } relationships) entries.Add(new(RelationshipXml.NameFor(part), relationships));
        }
        return CanonicalZip.Write(PackageSeal.Apply(entries, records ?? []), known);
    }

    internal static string NameOf(OpenXmlPart part) => part.Annotation<EntryName>()?.Value ?? part.Uri.OriginalString.TrimStart('/');

    // The document first, as readers that stream expect, then by name.
    private static List<OpenXmlPart> Parts(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart ?? throw new InvalidOperationException("the document has no main part");
        var found = new SortedDictionary<string, OpenXmlPart>(StringComparer.Ordinal);
        var queue = new Queue<OpenXmlPart>([main]);
        while (queue.TryDequeue(out var part))
            foreach (var pair in part.Parts)
                if (found.TryAdd(NameOf(pair.OpenXmlPart), pair.OpenXmlPart)) queue.Enqueue(pair.OpenXmlPart);
        found.Remove(NameOf(main));
        return [main, .. found.Values];
    }

    // Only the document is composed. Other parts keep their bytes, whether or not somebody has looked into them since, unless it is said
    // that they changed.
    private static byte[] Content(OpenXmlPart part, WordprocessingDocument document)
    {
        if (part.Annotation<byte[]>() is { } picture) return picture;
        using var bytes = new MemoryStream();
        if (part == document.MainDocumentPart || part.Annotation<ChangedPart>() is not null)
        {
            using var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
            writer.WriteStartDocument(standalone: true);
            part.RootElement!.WriteTo(writer);
            writer.Flush();
        }
        else
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            stream.CopyTo(bytes);
        }
        return bytes.ToArray();
    }
}

/// <summary>Marks a part whose elements were changed after the template was copied.</summary>
internal sealed class ChangedPart
{
    public static ChangedPart Mark { get; } = new();
}
