using System.Text;
using System.Xml.Linq;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Files as other programs write them.</summary>
internal static class ProgramVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("as WPS writes it", "builds", Wps) { IsCompared = true },
        new("Word template (.dotx)", "builds", package => package.Replace("[Content_Types].xml", "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")),
        new("footers in UTF-16", "builds", package => package.Xml("word/footer1.xml").SetAttributeValue(XNamespace.Xml + "lang", "zh-CN")),
        new("a mistaken part name", "BUL801", package => package.Replace("word/_rels/document.xml.rels", "styles.xml", "../../../styles.xml")),
        new("strict Open XML", "BUL801", package => package.Replace(VariantPackage.Main, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")),
    ];

    /// <summary>WPS Writer: ids of its own on every paragraph, hints on every run, numbered styles, its build number among the custom properties.</summary>
    private static void Wps(VariantPackage package)
    {
        XNamespace w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
        var count = 0;
        foreach (var paragraph in package.Document.Descendants(W + "p"))
        {
            paragraph.SetAttributeValue(w14 + "paraId", (0x10000000 + count++).ToString("X8"));
            paragraph.SetAttributeValue(W + "rsidR", "00000000");
        }
        foreach (var run in package.Document.Descendants(W + "r").ToList())
        {
            if (run.Element(W + "rPr") is null) run.AddFirst(new XElement(W + "rPr"));
            run.Element(W + "rPr")!.Elements(W + "rStyle").LastOrDefault()?.AddAfterSelf(One("<w:rFonts w:hint=\"eastAsia\"/>"));
            if (run.Element(W + "rPr")!.Element(W + "rFonts") is null) run.Element(W + "rPr")!.AddFirst(One("<w:rFonts w:hint=\"eastAsia\"/>"));
            run.Element(W + "rPr")!.Add(One("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"));
        }
        foreach (var properties in package.Document.Descendants(W + "sdtPr"))
        {
            // WPS does not know repeating sections and keeps the controls; each begins with the format of its text.
            properties.Elements().Where(element => element.Name.LocalName.StartsWith("repeatingSection", StringComparison.Ordinal)).Remove();
            if (properties.Element(W + "rPr") is null) properties.AddFirst(One("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"));
        }
        package.Body.Add();
        package.Section.Element(W + "docGrid")!.ReplaceWith(One("<w:docGrid w:type=\"lines\" w:linePitch=\"579\" w:charSpace=\"0\"/>"));
        var settings = package.Xml("word/settings.xml");
        settings.Element(W + "compat")!.AddFirst(Make("<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"));
        package.AddLoose("docProps/custom.xml", Encoding.UTF8.GetBytes("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"KSOProductBuildVer\"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>"));
        package.Replace("[Content_Types].xml", "</Types>", "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>");
        package.Relate("_rels/.rels", "custom-properties", "rIdWps", "docProps/custom.xml");
        StyleNumbers(package);
    }

    private static void StyleNumbers(VariantPackage package)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in package.Styles.Elements(W + "style")) ids.Add((string)style.Attribute(W + "styleId")!, (ids.Count + 1).ToString());
        foreach (var part in (string[])[VariantPackage.Main, "word/styles.xml", "word/footer1.xml", "word/footer2.xml"])
            foreach (var attribute in package.Xml(part).Descendants().Attributes().Where(attribute =>
                attribute.Name == W + "styleId" || (attribute.Name == W + "val" && attribute.Parent!.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link")))
                if (ids.TryGetValue(attribute.Value, out var id)) attribute.Value = id;
    }
}
