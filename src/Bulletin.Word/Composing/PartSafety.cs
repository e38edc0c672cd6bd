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

    private const string Hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    public static Finding? Check(PackageParts parts, string name, SourceSpan place)
    {
        foreach (var (_, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Types"))
            if (CheckTypes(xml, name, place) is { } typed) return typed;
        foreach (var (file, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Relationships"))
            if (CheckRelationships(file, xml, name, place) is { } related) return related;
        foreach (var (_, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Types"))
            if (CheckPartNames(xml, name, place) is { } hidden) return hidden;
        if (Overgrown(parts) is { } large) return TemplateRefusals.Large(name, place, large);
        foreach (var file in parts.Styled) return TemplateRefusals.Foreign(name, ForeignContent.Other, file, "xml-stylesheet", place);
        var links = OutsideLinks.Of(parts);
        foreach (var (file, xml) in parts.Content)
            if (CheckContent(file, xml, links, name, place) is { } content) return content;
        return null;
    }

    /// <summary>The part that has more in it than any template, or null.</summary>
    private static string? Overgrown(PackageParts parts)
    {
        var (elements, controls) = (0, 0);
        foreach (var (file, xml) in parts.Content)
            foreach (var element in xml.DescendantsAndSelf())
            {
                if (element.Name == Names.Control) controls++;
                if (++elements > TemplateLimits.Elements || controls > TemplateLimits.Controls
                    || element.Elements().Skip(TemplateLimits.Children).Any())
                    return file;
            }
        return null;
    }

    private static Finding? CheckTypes(XElement types, string name, SourceSpan place)
    {
        foreach (var element in types.Elements())
        {
            var type = (string?)element.Attribute("ContentType") ?? "";
            var part = ((string?)element.Attribute("PartName"))?.TrimStart('/') ?? $"*.{(string?)element.Attribute("Extension")}";
            if (Has(type, "macroEnabled") || Has(type, "vbaProject") || Has(type, "vbaData"))
                return TemplateRefusals.HasMacros(name, part, place);
            if (element.Attribute("PartName") is null) continue;
            if (Has(type, "oleObject")) return TemplateRefusals.Foreign(name, ForeignContent.Object, part, "", place);
            if (Has(type, "activeX")) return TemplateRefusals.Foreign(name, ForeignContent.ActiveControl, part, "", place);
        }
        return null;
    }

    // What is in a part is looked into whatever its name; but no program gives one of Office's types another ending.
    private static Finding? CheckPartNames(XElement types, string name, SourceSpan place)
    {
        foreach (var element in types.Elements().Where(element => IsMarkup((string?)element.Attribute("ContentType") ?? "")))
        {
            var part = ((string?)element.Attribute("PartName"))?.TrimStart('/') ?? $"*.{(string?)element.Attribute("Extension")}";
            if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                return TemplateRefusals.NotWord(name, place,
                    new($"里的 {part} 名称与内容不符，不予使用", $"has a part that is not what its name says, {part}, and is refused"));
        }
        return null;
    }

    private static Finding? CheckRelationships(string file, XElement relationships, string name, SourceSpan place)
    {
        foreach (var element in relationships.Elements())
        {
            var type = (string?)element.Attribute("Type") ?? "";
            var target = (string?)element.Attribute("Target") ?? "";
            if (type.EndsWith("/vbaProject", StringComparison.OrdinalIgnoreCase)
                || type.EndsWith("/wordVbaData", StringComparison.OrdinalIgnoreCase))
                return TemplateRefusals.HasMacros(name, target, place);
            // Its parts have other namespaces, which nothing here looks into though the library reads them.
            if (IsStrict(type)) return StrictFile(name, place);
            var isOutside = IsOutside(element);
            // A link that is clicked is the reader's choice; that nothing else goes by its id is looked for in the parts.
            if (isOutside && type == Hyperlink) continue;
            if (isOutside || LeadsOut(target, type))
                return TemplateRefusals.Foreign(name, ForeignContent.OfOutside(type), OwnerOf(file), target, place);
            if (ForeignContent.OfType(type) is { } kind) return TemplateRefusals.Foreign(name, kind, OwnerOf(file), target, place);
        }
        return null;
    }

    /// <summary>ECMA-376 part 2, 9.3.2.2; a mode that is none of the two counts as what it could do.</summary>
    internal static bool IsOutside(XElement relationship) =>
        relationship.Attributes()
            .FirstOrDefault(attribute => attribute.Name.LocalName.Equals("TargetMode", StringComparison.OrdinalIgnoreCase)) is { } mode
        && !mode.Value.Trim().Equals("Internal", StringComparison.OrdinalIgnoreCase);

    // Of a target in the package: a scheme, a drive, a share or a server.
    private static bool LeadsOut(string target, string type)
    {
        if (target.StartsWith('#') && type == Hyperlink) return false;
        var decoded = Uri.UnescapeDataString(target).Trim();
        return decoded.StartsWith("//", StringComparison.Ordinal) || decoded.StartsWith('\\')
            || decoded.Contains(@"\\", StringComparison.Ordinal)
            || decoded.Split('/')[0].Contains(':') || decoded.Contains("://", StringComparison.Ordinal);
    }

    private static Finding? CheckContent(string file, XElement xml, OutsideLinks links, string name, SourceSpan place)
    {
        var isDrawing = xml.Name.LocalName.Equals("svg", StringComparison.OrdinalIgnoreCase);
        foreach (var element in xml.DescendantsAndSelf())
        {
            if (IsStrict(element)) return StrictFile(name, place);
            if (links.UsedBy(file, element) is { } used) return TemplateRefusals.Foreign(name, used.Kind, file, used.Detail, place);
            if (ForeignMarkup.Of(element) is { } found)
                return TemplateRefusals.Foreign(name, found.Kind, file, found.Detail.Length > 0 ? found.Detail : TextBeside(element),
                    place);
            if (isDrawing && DrawnLinks.In(element) is { } drawn)
                return TemplateRefusals.Foreign(name, ForeignContent.DrawnLink, file, drawn, place);
        }
        return FetchingFields.In(xml) is var (instruction, paragraph)
            ? TemplateRefusals.Foreign(name, ForeignContent.Field, file,
                instruction is "{ }" && paragraph is not null ? TextBeside(paragraph) : instruction, place)
            : null;
    }

    private static bool IsStrict(XElement element) =>
        IsStrict(element.Name.NamespaceName)
        || element.Attributes().Any(attribute => !attribute.IsNamespaceDeclaration && IsStrict(attribute.Name.NamespaceName));

    private static bool IsStrict(string space) => space.StartsWith(Strict, StringComparison.OrdinalIgnoreCase);

    private static Finding StrictFile(string name, SourceSpan place) =>
        TemplateRefusals.NotWord(name, place,
            new("是“Strict Open XML”格式，不是一般的 Word 文档", "is Strict Open XML, not an ordinary Word document"));

    private static string TextBeside(XElement element)
    {
        var paragraph = element.AncestorsAndSelf(Names.Paragraph).FirstOrDefault();
        return paragraph is null ? "" : string.Concat(paragraph.Descendants(Names.W + "t").Select(text => text.Value));
    }

    // word/_rels/document.xml.rels holds what word/document.xml refers to.
    internal static string OwnerOf(string relationships) =>
        relationships.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase) is var owner
        && owner.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            ? owner[..^5]
            : owner;

    private static bool IsMarkup(string type) =>
        type.StartsWith("application/vnd.", StringComparison.OrdinalIgnoreCase)
        && type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    private static bool Has(string type, string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
}
