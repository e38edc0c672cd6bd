using System.Text;
using Bulletin.Word.Packaging;

namespace Bulletin.Word.BuiltIn;

/// <summary>Packs a built-in template: its body and styles, and the parts that all have alike.</summary>
internal static class TemplatePackage
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <param name="title">For the document's properties.</param>
    /// <param name="picture">A PNG for <see cref="PlaceholderPicture.Relationship"/>, or null.</param>
    public static byte[] Make(string title, string body, string styles, byte[]? picture = null) => CanonicalZip.Write(
    [
        Part("[Content_Types].xml", ContentTypes(picture is not null)),
        Part("_rels/.rels", Relationships(
            ("rIdDocument", Office + "/officeDocument", "word/document.xml"),
            ("rIdCore", Package + "/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rIdApp", Office + "/extended-properties", "docProps/app.xml"))),
        Part("docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>bulletin</Application></Properties>"),
        Part("docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"{Package}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + $"<dc:title>{title}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>"),
        Part("word/_rels/document.xml.rels", Relationships(
            ("rIdStyles", Office + "/styles", "styles.xml"),
            ("rIdSettings", Office + "/settings", "settings.xml"),
            ("rIdFonts", Office + "/fontTable", "fontTable.xml"),
            ("rIdFooterOdd", Office + "/footer", "footer1.xml"),
            ("rIdFooterEven", Office + "/footer", "footer2.xml"))
            .Replace("</Relationships>", picture is null ? "</Relationships>" : Placeholder, StringComparison.Ordinal)),
        Part("word/document.xml", body),
        Part("word/fontTable.xml", RedHeaderParts.Fonts),
        Part("word/footer1.xml", RedHeaderParts.Footer("PageNumberOdd")),
        Part("word/footer2.xml", RedHeaderParts.Footer("PageNumberEven")),
        .. picture is null ? Array.Empty<PackageEntry>() : [new("word/media/placeholder.png", picture)],
        Part("word/settings.xml", RedHeaderParts.Settings),
        Part("word/styles.xml", styles),
    ]);

    private const string Placeholder =
        $"<Relationship Id=\"{PlaceholderPicture.Relationship}\" Type=\"{Office}/image\" Target=\"media/placeholder.png\"/>"
            + $"</Relationships>";

    private static string ContentTypes(bool hasPicture) =>
        $"<Types xmlns=\"{Package}/content-types\">{(hasPicture ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "")}<Default "
        + $"Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + Override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + Override("word/document.xml", WordType + ".document.main+xml") + Override("word/fontTable.xml", WordType + ".fontTable+xml")
        + Override("word/footer1.xml", WordType + ".footer+xml") + Override("word/footer2.xml", WordType + ".footer+xml")
        + Override("word/settings.xml", WordType + ".settings+xml") + Override("word/styles.xml", WordType + ".styles+xml") + "</Types>";

    private static string Override(string part, string type) => $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>";

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{one.Type}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";

    private static PackageEntry Part(string name, string xml) =>
        new(name, Encoding.UTF8.GetBytes(Declaration + xml.ReplaceLineEndings("\n").TrimEnd('\n')));
}
