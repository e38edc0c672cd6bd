using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Packaging;

/// <summary>The three parts of document properties (ECMA-376 part 2, 11; part 1, 22.2 and 22.3).</summary>
internal static class PropertiesXml
{
    public const string AppName = "docProps/app.xml";
    public const string AppType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string CoreName = "docProps/core.xml";
    public const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string CustomName = "docProps/custom.xml";
    public const string CustomType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";

    public static byte[] App() =>
        Encoding.UTF8.GetBytes(
            $"{Xml.Declaration}<Properties xmlns=\"{Office}/extended-properties\"><Application>bulletin</Application></Properties>");

    public static byte[] Core(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        var xml = new StringBuilder(Xml.Declaration);
        xml.Append(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        Add(xml, "dc:title", properties.Title);
        Add(xml, "dc:subject", properties.Subject);
        Add(xml, "dc:creator", properties.Creator);
        Add(xml, "cp:keywords", properties.Keywords);
        Add(xml, "cp:lastModifiedBy", properties.LastModifiedBy);
        Add(xml, "cp:revision", properties.Revision);
        AddDate(xml, "created", properties.Created);
        AddDate(xml, "modified", properties.Modified);
        Add(xml, "dc:language", properties.Language);
        return Encoding.UTF8.GetBytes(xml.Append("</cp:coreProperties>").ToString());
    }

    /// <summary>Custom properties by name, in order.</summary>
    public static byte[] Custom(IEnumerable<KeyValuePair<string, string>> properties)
    {
        var xml = new StringBuilder(Xml.Declaration);
        xml.Append($"<Properties xmlns=\"{Office}/custom-properties\" xmlns:vt=\"{Office}/docPropsVTypes\">");
        var id = 2; // 22.3.2.2: below 2 they are reserved
        foreach (var (name, value) in properties)
            xml.Append(
                $"<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{id++}\" name=\"{Xml.Escape(name)}\">"
                    + $"<vt:lpwstr>{Xml.Escape(value)}</vt:lpwstr></property>");
        return Encoding.UTF8.GetBytes(xml.Append("</Properties>").ToString());
    }

    private static void Add(StringBuilder xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) xml.Append($"<{name}>{Xml.Escape(value)}</{name}>");
    }

    private static void AddDate(StringBuilder xml, string name, DateTime? value)
    {
        if (value is { } date)
            xml.Append(
                $"<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">"
                    + $"{date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</dcterms:{name}>");
    }
}
