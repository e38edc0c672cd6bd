using System.Xml.Linq;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Styles whose text may be hidden, or be signs instead of letters, by themselves or by what they are based on.</summary>
internal sealed class UncertainStyles
{
    private static readonly HashSet<string> _signs =
        new(StringComparer.OrdinalIgnoreCase) { "Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "MT Extra" };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <param name="sheet">The root of the part of styles; null: there is none.</param>
    public UncertainStyles(XElement? sheet)
    {
        if (sheet is null) return;
        var styles = sheet.Elements().Where(element => element.Name.LocalName == "style").ToList();
        IsAll = sheet.Elements().Except(styles).DescendantsAndSelf().Any(MayHide);
        foreach (var style in styles.Where(style => style.Descendants().Any(MayHide))) _ids.Add(Id(style));
        // Along w:basedOn and w:link, for as long as another one is found.
        for (var before = -1; before != _ids.Count;)
        {
            before = _ids.Count;
            foreach (var style in styles.Where(style => style.Elements().Any(Refers))) _ids.Add(Id(style));
        }
        IsAll |= styles.Exists(style => XmlText.Attribute(style, "default") is not null && _ids.Contains(Id(style)));
    }

    /// <summary>The text of the whole document may be hidden.</summary>
    public bool IsAll { get; }

    public bool Has(string id) => _ids.Contains(id);

    /// <summary>An element of properties that hides, or names a face whose letters are signs.</summary>
    public static bool MayHide(XElement element) => element.Name.LocalName is "vanish" or "specVanish" or "webHidden"
        || (element.Name.LocalName == "rFonts" && element.Attributes().Any(attribute => _signs.Contains(attribute.Value)));

    private bool Refers(XElement element) =>
        element.Name.LocalName is "basedOn" or "link" && _ids.Contains(XmlText.Attribute(element, "val") ?? "");

    private static string Id(XElement style) => XmlText.Attribute(style, "styleId") ?? "";
}
