using System.IO.Packaging;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Packaging;

/// <summary>Relationships and content types (ECMA-376 part 2, 9.3 and 10.1.2) in a fixed order.</summary>
internal static class RelationshipXml
{
    public const string ContentTypesName = "[Content_Types].xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] ContentTypes(IReadOnlyList<OpenXmlPart> parts)
    {
        var xml = new StringBuilder(Xml.Declaration);
        xml.Append($"<Types xmlns=\"{Package}/content-types\">");
        var defaults = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
            ["xml"] = "application/xml",
        };
        var overrides = new StringBuilder();
        foreach (var part in parts)
        {
            var name = PackageWriter.NameOf(part);
            var extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
            if (part is ImagePart && extension.Length > 0 && defaults.TryAdd(extension, part.ContentType)) continue;
            if (!defaults.TryGetValue(extension, out var known) || known != part.ContentType) Override(overrides, name, part.ContentType);
        }
        Override(overrides, PropertiesXml.AppName, PropertiesXml.AppType);
        Override(overrides, PropertiesXml.CoreName, PropertiesXml.CoreType);
        Override(overrides, PropertiesXml.CustomName, PropertiesXml.CustomType);
        foreach (var (extension, type) in defaults) xml.Append($"<Default Extension=\"{extension}\" ContentType=\"{type}\"/>");
        return Encoding.UTF8.GetBytes(xml.Append(overrides).Append("</Types>").ToString());
    }

    public static byte[] OfPackage(OpenXmlPart document) => Bytes(new StringBuilder()
        .Append(One("rIdDocument", Office + "/officeDocument", PackageWriter.NameOf(document)))
        .Append(One("rIdCore", Package + "/relationships/metadata/core-properties", PropertiesXml.CoreName))
        .Append(One("rIdApp", Office + "/extended-properties", PropertiesXml.AppName))
        .Append(One("rIdCustom", Office + "/custom-properties", PropertiesXml.CustomName)));

    /// <summary>A part's relationships, ordered by id, or null where it has none.</summary>
    public static byte[]? OfPart(OpenXmlPart part)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in part.Parts)
            all[pair.RelationshipId] = One(pair.RelationshipId, pair.OpenXmlPart.RelationshipType, Target(part, pair.OpenXmlPart));
        foreach (var link in part.HyperlinkRelationships)
            all[link.Id] = One(link.Id, link.RelationshipType, link.Uri.OriginalString, isExternal: link.IsExternal);
        foreach (var outside in part.ExternalRelationships)
            all[outside.Id] = One(outside.Id, outside.RelationshipType, outside.Uri.OriginalString, isExternal: true);
        return all.Count == 0 ? null : Bytes(new StringBuilder().AppendJoin("", all.Values));
    }

    public static string NameFor(OpenXmlPart part)
    {
        var name = PackageWriter.NameOf(part);
        var slash = name.LastIndexOf('/') + 1;
        return $"{name[..slash]}_rels/{name[slash..]}.rels";
    }

    private static string Target(OpenXmlPart from, OpenXmlPart to) => PackUriHelper.GetRelativeUri(UriOf(from), UriOf(to)).OriginalString;

    private static Uri UriOf(OpenXmlPart part) =>
        part.Annotation<EntryName>() is { } name ? new Uri($"/{name.Value}", UriKind.Relative) : part.Uri;

    private static void Override(StringBuilder xml, string name, string type) =>
        xml.Append($"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");

    private static string One(string id, string type, string target, bool isExternal = false) =>
        $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{Xml.Escape(target)}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>";

    private static byte[] Bytes(StringBuilder relationships) =>
        Encoding.UTF8.GetBytes($"{Xml.Declaration}<Relationships xmlns=\"{Package}/relationships\">{relationships}</Relationships>");
}
