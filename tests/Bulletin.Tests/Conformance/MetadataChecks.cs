using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.6 and 6.7.11, ISO 14289-1 5 and 7.1: what the file says of itself.</summary>
internal static partial class MetadataChecks
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace ArchiveId = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace AccessId = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    private static readonly XName[] Known =
    [
        ArchiveId + "part", ArchiveId + "conformance", Dc + "format", Dc + "title", Dc + "creator", Dc + "description", Dc + "language",
        Pdf + "Keywords", Pdf + "Producer", Xmp + "CreatorTool", Xmp + "CreateDate", Xmp + "ModifyDate", (XNamespace)"http://www.aiim.org/pdfa/ns/extension/" + "schemas",
    ];

    public static IEnumerable<string> Metadata_can_be_read_by_anybody(ReadPdf pdf)
    {
        var stream = pdf.Dictionary(pdf.Catalog["/Metadata"]);
        if (stream is null || pdf.Name(stream["/Type"]) != "Metadata" || pdf.Name(stream["/Subtype"]) != "XML") yield return "no metadata";
        else if (stream.ContainsKey("/Filter")) yield return "metadata behind a filter";
        if (Packet(pdf) is null) yield return "not XML";
    }

    public static IEnumerable<string> It_says_that_it_is_for_the_archive(ReadPdf pdf)
    {
        if (Value(pdf, ArchiveId + "part") != "2") yield return "not part 2";
        if (Value(pdf, ArchiveId + "conformance") != "A") yield return "not level A";
    }

    public static IEnumerable<string> It_says_that_it_is_accessible(ReadPdf pdf)
    {
        if (Value(pdf, AccessId + "part") != "1") yield return "not part 1";
        if (Packet(pdf)?.Descendants(Schema + "namespaceURI").Any(uri => uri.Value == AccessId.NamespaceName) != true) yield return "its schema is not described";
    }

    /// <summary>Each of those that PDF/A knows by itself, or described in the packet; nothing of the file's history.</summary>
    public static IEnumerable<string> Properties_are_of_known_schemas(ReadPdf pdf)
    {
        var described = Packet(pdf)?.Descendants(Schema + "namespaceURI").Select(uri => uri.Value).ToList() ?? [];
        foreach (var description in Packet(pdf)?.Descendants(Rdf + "Description") ?? [])
        {
            var attributes = description.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name != Rdf + "about").Select(attribute => attribute.Name);
            foreach (var name in description.Elements().Select(property => property.Name).Concat(attributes))
                if (!Known.Contains(name) && !described.Contains(name.NamespaceName)) yield return $"{name} is of no schema that is known or described";
        }
    }

    public static IEnumerable<string> Metadata_and_information_agree(ReadPdf pdf)
    {
        var information = pdf.Dictionary(pdf.Trailer["/Info"]) ?? [];
        foreach (var (key, name) in ((string, XName)[])
            [("/Title", Dc + "title"), ("/Author", Dc + "creator"), ("/Subject", Dc + "description"), ("/Keywords", Pdf + "Keywords"), ("/Producer", Pdf + "Producer"), ("/Creator", Xmp + "CreatorTool")])
            if (pdf.Text(information[key]) != Value(pdf, name)) yield return $"{key} {pdf.Text(information[key])} is {Value(pdf, name)}";
        foreach (var (key, name) in ((string, XName)[])[("/CreationDate", Xmp + "CreateDate"), ("/ModDate", Xmp + "ModifyDate")])
            if (Moment(pdf.Text(information[key])) != Moment(Value(pdf, name))) yield return $"{key} {pdf.Text(information[key])} is {Value(pdf, name)}";
    }

    public static IEnumerable<string> The_title_is_known_and_shown(ReadPdf pdf)
    {
        if (string.IsNullOrWhiteSpace(Value(pdf, Dc + "title"))) yield return "no title";
        if (!pdf.IsTrue(pdf.Dictionary(pdf.Catalog["/ViewerPreferences"])?["/DisplayDocTitle"])) yield return "readers show the file's name";
    }

    public static IEnumerable<string> The_language_is_said(ReadPdf pdf)
    {
        if (pdf.Text(pdf.Catalog["/Lang"]) is not { } language || !Language().IsMatch(language)) yield return $"{pdf.Catalog["/Lang"]}";
    }

    private static XDocument? Packet(ReadPdf pdf)
    {
        try
        {
            return XDocument.Load(new MemoryStream(pdf.Data(pdf.Catalog["/Metadata"])));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Value(ReadPdf pdf, XName name) =>
        Packet(pdf)?.Descendants(name).Select(found => found.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? found.Value).FirstOrDefault();

    private static DateTimeOffset? Moment(string? text)
    {
        if (text is null) return null;
        var plain = text.StartsWith("D:", StringComparison.Ordinal) ? InformationDate().Replace(text, "$1-$2-$3T$4:$5:$6$7:$8") : text;
        return DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, out var moment) ? moment : DateTimeOffset.MaxValue;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Language();

    [GeneratedRegex(@"^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'$")]
    private static partial Regex InformationDate();
}
