using System.Xml.Linq;
using Bulletin.Word.BuiltIn;
using static Bulletin.Word.Cleaning.Names;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// Finds our styles again by their names: Word and WPS give every style an id of their own when they save (<c>a3</c>, <c>10</c>), while
/// composing names styles by id.
/// </summary>
internal static class StyleNames
{
    private static readonly HashSet<XName> _references =
    [
        W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next", W + "link", W + "styleLink", W + "numStyleLink",
        W + "clickAndTypeStyle", W + "defaultTableStyle",
    ];

    private static readonly char[] _separators = [',', ';', '，', '；'];
    private static readonly Lazy<IReadOnlyDictionary<(string Type, string Name), string>> _own = new(ReadOwn);

    /// <summary>The id that Word's own placeholder style has here.</summary>
    public static string? Placeholder(XElement? styles) =>
        styles?.Elements(W + "style")
            .FirstOrDefault(style => NamesOf(style).Contains("placeholder text", StringComparer.OrdinalIgnoreCase)) is { } found
            ? IdOf(found)
            : null;

    /// <summary>The name of one of our styles as Word's styles pane shows it: its alias where Word calls it its own way.</summary>
    public static string? NameOf(string id) =>
        _own.Value.Where(own => own.Value == id).Select(own => own.Key.Name).OrderBy(name => char.IsAsciiLetter(name[0]))
            .ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>From the ids in a template to ours, where they differ.</summary>
    public static IReadOnlyDictionary<string, string> Renamed(XElement styles)
    {
        var all = styles.Elements(W + "style").Where(style => IdOf(style) is not null).ToList();
        var taken = all.Select(style => IdOf(style)!).ToHashSet(StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in all)
        {
            var id = IdOf(style)!;
            foreach (var name in NamesOf(style))
            {
                if (OwnOf(style, name) is not { } own || own == id || renamed.ContainsValue(own)) continue;
                // Word's Body Text and Strong have ids that are ours; a style with our name has the better right to them.
                if (!taken.Add(own) && !MakeWay(own, all, taken, renamed)) continue;
                renamed[id] = own;
                break;
            }
        }
        return renamed;
    }

    private static bool MakeWay(string own, List<XElement> all, HashSet<string> taken, Dictionary<string, string> renamed)
    {
        if (renamed.ContainsKey(own)) return true;
        var holder = all.Find(style => IdOf(style) == own);
        if (holder is null || NamesOf(holder).Any(name => OwnOf(holder, name) == own)) return false;
        var other = own + "Own";
        while (!taken.Add(other)) other += "1";
        renamed[own] = other;
        return true;
    }

    private static string? OwnOf(XElement style, string name) => _own.Value.GetValueOrDefault((TypeOf(style), name.ToLowerInvariant()));

    /// <summary>Puts our ids into a part: the styles, a story, the numbering, the settings.</summary>
    public static void Rename(XElement part, IReadOnlyDictionary<string, string> renamed)
    {
        if (renamed.Count == 0) return;
        foreach (var element in part.Descendants())
        {
            var attribute = _references.Contains(element.Name)
                ? element.Attribute(Val)
                : element.Name == W + "style" ? element.Attribute(W + "styleId") : null;
            if (attribute is not null && renamed.TryGetValue(attribute.Value, out var id)) attribute.Value = id;
        }
    }

    private static Dictionary<(string, string), string> ReadOwn()
    {
        var own = new Dictionary<(string, string), string>();
        foreach (var name in BuiltInTemplates.Names.Append(BuiltInTemplates.Index))
            foreach (var style in PackageParts.Read(BuiltInTemplates.Find(name)!).Styles?.Elements(W + "style") ?? [])
                foreach (var said in NamesOf(style))
                    own.TryAdd((TypeOf(style), said.ToLowerInvariant()), IdOf(style)!);
        return own;
    }

    private static string? IdOf(XElement style) => (string?)style.Attribute(W + "styleId");

    private static string TypeOf(XElement style) => (string?)style.Attribute(W + "type") ?? "paragraph";

    private static IEnumerable<string> NamesOf(XElement style) =>
        ((string?)style.Element(W + "name")?.Attribute(Val) ?? "").Split(_separators)
            .Concat(((string?)style.Element(W + "aliases")?.Attribute(Val) ?? "").Split(_separators))
            .Select(name => name.Trim()).Where(name => name.Length > 0);
}
