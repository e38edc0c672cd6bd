using System.Xml.Linq;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Styles renamed, renumbered, changed.</summary>
internal static class StyleVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("style renamed", "builds, BUL807", package => Rename(package, "TableText", "x1", "我的表格")),
        new("style ids as Chinese Word gives them", "builds", ChineseIds) { IsCompared = true },
        new("styles in a chain", "builds", package => package.Style("BodyText").Element(W + "basedOn")!.SetAttributeValue(W + "val", Chain(package))),
        new("theme faces", "builds", Theme),
        new("other document defaults", "builds", package => package.Styles.Element(W + "docDefaults")!.ReplaceWith(One("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:eastAsia=\"宋体\" w:hAnsi=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"))),
        new("other faces and sizes", "builds", Faces) { IsCompared = true },
        new("another red", "builds", package => package.Replace("word/styles.xml", "FF0000", "C00000")),
        new("numbered titles", "builds", Numbered),
        new("direct formats on a control's text", "builds", package => Content(package.Control("masthead.heading")).Elements(W + "r").Single().AddFirst(One("<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"黑体\" w:eastAsia=\"黑体\" w:hAnsi=\"黑体\"/><w:color w:val=\"C00000\"/><w:sz w:val=\"44\"/></w:rPr>"))),
    ];

    private static void Rename(VariantPackage package, string id, string other, string name)
    {
        package.Style(id).Element(W + "name")!.SetAttributeValue(W + "val", name);
        Reidentify(package, new Dictionary<string, string> { [id] = other });
    }

    private static void ChineseIds(VariantPackage package)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in package.Styles.Elements(W + "style"))
        {
            var name = (string)style.Element(W + "name")!.Attribute(W + "val")!;
            ids.Add((string)style.Attribute(W + "styleId")!, name.StartsWith("heading ", StringComparison.Ordinal) ? name[8..] : ids.Count == 0 ? "a" : $"a{ids.Count:x}");
        }
        Reidentify(package, ids);
    }

    private static void Reidentify(VariantPackage package, Dictionary<string, string> ids)
    {
        foreach (var part in (string[])[VariantPackage.Main, "word/styles.xml", "word/footer1.xml", "word/footer2.xml"])
            foreach (var attribute in package.Xml(part).Descendants().Attributes().Where(attribute =>
                attribute.Name == W + "styleId" || (attribute.Name == W + "val" && attribute.Parent!.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link")))
                if (ids.TryGetValue(attribute.Value, out var id)) attribute.Value = id;
    }

    private static string Chain(VariantPackage package)
    {
        var below = "Normal";
        for (var i = 0; i < 6; i++)
        {
            package.Styles.Add(One($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"chain{i}\"><w:name w:val=\"链{i}\"/><w:basedOn w:val=\"{below}\"/></w:style>"));
            below = $"chain{i}";
        }
        return below;
    }

    private static void Theme(VariantPackage package)
    {
        package.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "theme", "rIdTheme",
            "<a:theme name=\"办公\"><a:themeElements><a:clrScheme name=\"办公\"><a:dk1><a:srgbClr val=\"000000\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"44546A\"/></a:dk2><a:lt2><a:srgbClr val=\"E7E6E6\"/></a:lt2><a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1><a:accent2><a:srgbClr val=\"ED7D31\"/></a:accent2><a:accent3><a:srgbClr val=\"A5A5A5\"/></a:accent3><a:accent4><a:srgbClr val=\"FFC000\"/></a:accent4><a:accent5><a:srgbClr val=\"5B9BD5\"/></a:accent5><a:accent6><a:srgbClr val=\"70AD47\"/></a:accent6><a:hlink><a:srgbClr val=\"0563C1\"/></a:hlink><a:folHlink><a:srgbClr val=\"954F72\"/></a:folHlink></a:clrScheme>"
            + "<a:fontScheme name=\"办公\"><a:majorFont><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"黑体\"/></a:majorFont><a:minorFont><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"宋体\"/></a:minorFont></a:fontScheme>"
            + "<a:fmtScheme name=\"办公\"><a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>");
        var properties = package.Style("ContentsEntry").Element(W + "rPr")!;
        properties.Element(W + "rFonts")!.ReplaceWith(One("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\" w:hAnsiTheme=\"minorHAnsi\"/>"));
    }

    private static void Faces(VariantPackage package)
    {
        package.Replace("word/styles.xml", "仿宋_GB2312", "宋体");
        foreach (var id in (string[])["MastheadHeading", "ArticleTitle"]) package.Style(id).Descendants(W + "sz").Single().SetAttributeValue(W + "val", "40");
    }

    private static void Numbered(VariantPackage package)
    {
        package.Add("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", "numbering", "rIdNumbering",
            "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        package.Paragraph("contents.title").Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(One("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"));
    }
}
