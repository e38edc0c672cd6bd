using System.Xml.Linq;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>
/// The links of a template to be clicked, by part and id, and who else goes by them: readers look a relationship up by its id and not by
/// its
/// type, so a picture that names a link is fetched.
/// </summary>
internal sealed class OutsideLinks
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string OfMicrosoft = "urn:schemas-microsoft-com:";

    private static readonly XNamespace _drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XName _id = XNamespace.Get(Relationships) + "id";

    /// <summary>ECMA-376 17.16.22, 20.1.2.2.35, 20.1.2.2.23.</summary>
    private static readonly HashSet<XName> _clicked = [Names.W + "hyperlink", _drawing + "hlinkClick", _drawing + "hlinkHover"];

    private readonly HashSet<(string Part, string Id)> _own = [];
    private readonly Dictionary<(string Part, string Id), string> _outside = [];
    private readonly Dictionary<string, string> _anywhere = new(StringComparer.Ordinal);

    private OutsideLinks()
    {
    }

    public static OutsideLinks Of(PackageParts parts)
    {
        var links = new OutsideLinks();
        foreach (var (file, xml) in parts.Package.Where(part => part.Xml.Name.LocalName == "Relationships"))
            foreach (var relationship in xml.Elements())
                links.Add(PartSafety.OwnerOf(file).ToUpperInvariant(), relationship);
        return links;
    }

    /// <summary>What an element fetches through a link's id, unless it is one to be clicked.</summary>
    public (ForeignContent Kind, string Detail)? UsedBy(string part, XElement element)
    {
        if (_anywhere.Count == 0) return null;
        foreach (var attribute in element.Attributes())
        {
            if (!IsReference(attribute) || TargetOf(part.ToUpperInvariant(), attribute.Value.Trim()) is not { } target) continue;
            if (attribute.Name == _id && _clicked.Contains(element.Name)) continue;
            return (ForeignContent.OfElement(element.Name.LocalName), $"{Qualified(element)} → {target}");
        }
        return null;
    }

    private void Add(string part, XElement relationship)
    {
        var id = ((string?)relationship.Attribute("Id") ?? "").Trim();
        if (!PartSafety.IsOutside(relationship))
        {
            _own.Add((part, id));
            return;
        }
        _outside[(part, id)] = _anywhere[id] = (string?)relationship.Attribute("Target") ?? "";
    }

    // An id that a part does not have itself may be looked up in another's by a careless reader.
    private string? TargetOf(string part, string id) =>
        _outside.TryGetValue((part, id), out var target) ? target : _own.Contains((part, id)) ? null : _anywhere.GetValueOrDefault(id);

    // r:id, r:link, r:embed …, o:relid, and whatever else the old drawing language has.
    private static bool IsReference(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration
        && (attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.OrdinalIgnoreCase)
            || attribute.Name.NamespaceName.StartsWith(OfMicrosoft, StringComparison.OrdinalIgnoreCase));

    private static string Qualified(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { } prefix ? $"{prefix}:{element.Name.LocalName}" : element.Name.LocalName;
}
