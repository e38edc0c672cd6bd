using System.Xml.Linq;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>Refuses a template whose parts run code, bring in files or lead out (安全检查).</summary>
internal static class PartSafety
{
    /// <summary>ISO/IEC 29500 part 1, strict conformance.</summary>
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly XNamespace _vml = "urn:schemas-microsoft-com:vml";
    private static readonly HashSet<string> _addresses = new(StringComparer.Ordinal) { "src", "href", "althref" };

    public static Finding? Check(PackageParts parts, string name, SourceSpan place)
    {
        foreach (var (_, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Types"))
            if (CheckTypes(xml, name, place) is { } typed) return typed;
        foreach (var (file, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Relationships"))
            if (CheckRelationships(file, xml, name, place) is { } related) return related;
        foreach (var (_, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Types"))
            if (CheckPartNames(xml, name, place) is { } hidden) return hidden;
        if (Overgrown(parts) is { } large) return TemplateRefusals.Large(name, place, large);
        foreach (var (file, xml) in parts.Word)
            if (CheckContent(file, xml, name, place) is { } content) return content;
        return null;
    }

    /// <summary>The part that has more in it than any template, or null.</summary>
    private static string? Overgrown(PackageParts parts)
    {
        var (elements, controls) = (0, 0);
        foreach (var (file, xml) in parts.Word)
            foreach (var element in xml.DescendantsAndSelf())
            {
                if (element.Name == Names.Control) controls++;
                if (++elements > TemplateLimits.Elements || controls > TemplateLimits.Controls || element.Elements().Skip(TemplateLimits.Children).Any()) return file;
            }
        return null;
    }

    private static Finding? CheckTypes(XElement types, string name, SourceSpan place)
    {
        foreach (var element in types.Elements())
        {
            var type = (string?)element.Attribute("ContentType") ?? "";
            var part = ((string?)element.Attribute("PartName"))?.TrimStart('/') ?? $"*.{(string?)element.Attribute("Extension")}";
            if (Has(type, "macroEnabled") || Has(type, "vbaProject") || Has(type, "vbaData")) return TemplateRefusals.HasMacros(name, part, place);
            if (element.Attribute("PartName") is null) continue;
            if (Has(type, "oleObject")) return TemplateRefusals.Foreign(name, ForeignContent.Object, part, "", place);
            if (Has(type, "activeX")) return TemplateRefusals.Foreign(name, ForeignContent.ActiveControl, part, "", place);
        }
        return null;
    }

    // Only parts that are called XML are looked into; whatever has one of Office's types is parsed.
    private static Finding? CheckPartNames(XElement types, string name, SourceSpan place)
    {
        foreach (var element in types.Elements().Where(element => IsMarkup((string?)element.Attribute("ContentType") ?? "")))
        {
            var part = ((string?)element.Attribute("PartName"))?.TrimStart('/') ?? $"*.{(string?)element.Attribute("Extension")}";
            if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                return TemplateRefusals.NotWord(name, place, new($"里的 {part} 名称与内容不符，不予使用", $"has a part that is not what its name says, {part}, and is refused"));
        }
        return null;
    }

    private static Finding? CheckRelationships(string file, XElement relationships, string name, SourceSpan place)
    {
        foreach (var element in relationships.Elements())
        {
            var type = (string?)element.Attribute("Type") ?? "";
            var target = (string?)element.Attribute("Target") ?? "";
            if (type.EndsWith("/vbaProject", StringComparison.Ordinal) || type.EndsWith("/wordVbaData", StringComparison.Ordinal)) return TemplateRefusals.HasMacros(name, target, place);
            // Its parts have other namespaces, which nothing here looks into though the library reads them.
            if (type.StartsWith(Strict, StringComparison.Ordinal))
                return TemplateRefusals.NotWord(name, place, new("是“Strict Open XML”格式，不是一般的 Word 文档", "is Strict Open XML, not an ordinary Word document"));
            var isOutside = (string?)element.Attribute("TargetMode") == "External";
            // A link that is clicked is the reader's choice.
            if (isOutside && type.EndsWith("/hyperlink", StringComparison.Ordinal)) continue;
            if (isOutside || target.Contains("://", StringComparison.Ordinal) || target.StartsWith(@"\\", StringComparison.Ordinal))
                return TemplateRefusals.Foreign(name, ForeignContent.OfOutside(type), OwnerOf(file), target, place);
            if (ForeignContent.OfType(type) is { } kind) return TemplateRefusals.Foreign(name, kind, OwnerOf(file), target, place);
        }
        return null;
    }

    private static Finding? CheckContent(string file, XElement xml, string name, SourceSpan place)
    {
        foreach (var element in xml.Descendants())
        {
            if (KindOf(element) is not { } kind) continue;
            return TemplateRefusals.Foreign(name, kind, file, TextBeside(element), place);
        }
        return FetchingFields.In(xml) is var (instruction, paragraph) ? TemplateRefusals.Foreign(name, ForeignContent.Field, file, instruction is "{ }" && paragraph is not null ? TextBeside(paragraph) : instruction, place) : null;
    }

    private static ForeignContent? KindOf(XElement element)
    {
        if (element.Name.Namespace == _vml)
            return element.Name.LocalName is "imagedata" or "fill" or "stroke" && element.Attributes().Any(attribute => _addresses.Contains(attribute.Name.LocalName) && LeadsOut(attribute.Value)) ? ForeignContent.Picture : null;
        if (element.Name.Namespace != Names.W) return null;
        return element.Name.LocalName switch
        {
            "altChunk" => ForeignContent.Chunk,
            "object" => ForeignContent.Object,
            "subDoc" or "frameset" => ForeignContent.Subdocument,
            "mailMerge" => ForeignContent.Merge,
            "control" when element.Parent?.Name != Names.W + "sdtPr" => ForeignContent.ActiveControl,
            _ => null,
        };
    }

    private static bool LeadsOut(string address) => address.Contains("//", StringComparison.Ordinal) || address.Contains(@"\\", StringComparison.Ordinal) || address.Contains(':');

    private static string TextBeside(XElement element)
    {
        var paragraph = element.AncestorsAndSelf(Names.Paragraph).FirstOrDefault();
        return paragraph is null ? "" : string.Concat(paragraph.Descendants(Names.W + "t").Select(text => text.Value));
    }

    // word/_rels/document.xml.rels holds what word/document.xml refers to.
    private static string OwnerOf(string relationships) =>
        relationships.Replace("_rels/", "", StringComparison.Ordinal) is var owner && owner.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? owner[..^5] : owner;

    private static bool IsMarkup(string type) => type.StartsWith("application/vnd.", StringComparison.OrdinalIgnoreCase) && type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    private static bool Has(string type, string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
}
