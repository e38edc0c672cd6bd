using System.Xml.Linq;
using Bulletin.Word.Opening;
using static Bulletin.Word.Cleaning.Names;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// A template as Word, WPS or LibreOffice saved it → the same template as composing takes it (模板整理): changes accepted, comments gone,
/// wrappers opened, styles under our ids. What prints stays as it was.
/// </summary>
internal static class TemplateCleaning
{
    private static readonly HashSet<string> _stories = new(StringComparer.Ordinal) { "document", "hdr", "ftr", "footnotes", "endnotes" };

    /// <summary>Of the office's own editing, and nobody's business who receives the bulletin: ends of relationship types.</summary>
    private static readonly string[] _private =
    [
        "/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people", "/customXml", "/glossaryDocument",
        "/keyMapCustomizations",
        "/attachedToolbars", "/printerSettings", "/stylesWithEffects",
        // A bulletin has properties of its own, and those of a template may be said twice or nested.
        "/metadata/core-properties",
    ];

    /// <summary>What would follow into every bulletin: that it is protected, that changes are tracked.</summary>
    private static readonly HashSet<XName> _settings =
        [W + "documentProtection", W + "writeProtection", W + "trackRevisions", W + "revisionView", W + "rsids", W + "docVars",
            W + "attachedSchema", W + "smartTagType"];

    /// <param name="parts">Found safe before; they are changed.</param>
    public static CleanedTemplate Clean(PackageParts parts)
    {
        var placeholder = StyleNames.Placeholder(parts.Styles);
        var changed = new List<ChangedStory>();
        foreach (var (name, xml) in parts.Word.Where(part => _stories.Contains(part.Xml.Name.LocalName)))
        {
            if (Revisions.Accept(xml) is { } text) changed.Add(new ChangedStory(name, text));
            StoryCleaning.Clean(xml, placeholder);
        }
        var mended = new List<MendedAttribute>();
        foreach (var (name, xml) in parts.Word)
        {
            InterruptedText.Mend(xml);
            AttributeCleaning.Clean(name, xml, mended);
        }
        if (parts.Styles is { } styles)
        {
            var renamed = StyleNames.Renamed(styles);
            foreach (var (_, xml) in parts.Word) StyleNames.Rename(xml, renamed);
        }
        foreach (var (_, xml) in parts.Word.Where(part => part.Xml.Name.LocalName == "settings"))
            xml.Elements().Where(element => _settings.Contains(element.Name)).Remove();
        foreach (var (_, xml) in parts.Package) CleanPackage(xml);
        return new CleanedTemplate(parts.Write(), changed, mended);
    }

    private static void CleanPackage(XElement xml)
    {
        xml.Elements()
            .Where(element => (string?)element.Attribute("Type") is { } type
                && _private.Any(ending => type.EndsWith(ending, StringComparison.Ordinal))).Remove();
        // What is made of a Word template (.dotx) is a document.
        foreach (var type in xml.Elements().Attributes("ContentType"))
            type.Value =
                type.Value.Replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml", StringComparison.Ordinal);
    }
}

/// <summary>A template that composing can take, where changes were accepted, and what could not be read in it.</summary>
internal sealed record CleanedTemplate(byte[] Package, IReadOnlyList<ChangedStory> Changed, IReadOnlyList<MendedAttribute> Mended);

/// <summary>A part that had tracked changes, and the text of the first paragraph with one.</summary>
internal readonly record struct ChangedStory(string Part, string Text);
