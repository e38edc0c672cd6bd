using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Attributes gone, swapped, and with values that nobody writes.</summary>
internal static class AttributeMutations
{
    private static readonly string[] _names =
    [
        "val", "id", "w", "h", "type", "left", "right", "top", "bottom", "hanging", "firstLine", "line", "lineRule", "before", "after",
        "ilvl", "name", "anchor", "instr", "char", "font", "start", "pos", "fill", "color", "sz", "space", "num",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Make("attribute-delete", 5, (root, dice) => Draw(root, dice)?.Remove()),
        Make("attribute-extreme", 14, (root, dice) => Draw(root, dice)?.SetValue(dice.Of(Snippets.Values))),
        Make("attribute-empty", 3, (root, dice) => Draw(root, dice)?.SetValue("")),
        Make("attribute-long", 1, (root, dice) => Draw(root, dice)?.SetValue(Long(dice))),
        Make("attribute-swap", 4, Swap),
        Make("attribute-like-other", 4, LikeOther),
        Make("attribute-add", 5, (root, dice) => Any(root, dice).SetAttributeValue(Name(dice), dice.Of(Snippets.Values))),
        Make("attribute-plain", 2, (root, dice) => Replace(Draw(root, dice), name => name.LocalName)),
        Make("attribute-foreign", 1, (root, dice) => Replace(Draw(root, dice), name => XName.Get(name.LocalName, "urn:other"))),
        Make("all-alike", 3, AllAlike),
        Make("number-off-by", 4, OffBy),
        Make("whole-element-extreme", 3, (root, dice) => WholeElement(Any(root, dice), dice)),
    ];

    private static Mutation Make(string name, int weight, Action<XElement, Dice> change) =>
        new(name, weight, (package, dice) => Change(package, dice, change));

    private static XName Name(Dice dice) => (dice.OneIn(5) ? R : W) + dice.Of(_names);

    private static string Long(Dice dice) => new(dice.OneIn(2) ? '9' : '甲', 1 + dice.Below(40_000));

    private static List<XAttribute> Attributes(XElement root) =>
        [.. root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];

    private static XAttribute? Draw(XElement root, Dice dice)
    {
        var all = Attributes(root);
        return all.Count == 0 ? null : dice.Of(all);
    }

    private static void Swap(XElement root, Dice dice)
    {
        if (Draw(root, dice) is not { } one || Draw(root, dice) is not { } other) return;
        (one.Value, other.Value) = (other.Value, one.Value);
    }

    private static void LikeOther(XElement root, Dice dice)
    {
        if (Draw(root, dice) is not { } one) return;
        one.Value = dice.Of(Attributes(root).FindAll(attribute => attribute.Name == one.Name)).Value;
    }

    private static void Replace(XAttribute? attribute, Func<XName, XName> name)
    {
        if (attribute?.Parent is not { } parent) return;
        attribute.Remove();
        parent.SetAttributeValue(name(attribute.Name), attribute.Value);
    }

    /// <summary>All of one name on elements of one name: ids that collide, styles based on one another.</summary>
    private static void AllAlike(XElement root, Dice dice)
    {
        if (Draw(root, dice) is not { Parent: { } parent } drawn) return;
        foreach (var element in root.DescendantsAndSelf(parent.Name))
            element.Attribute(drawn.Name)?.SetValue(drawn.Value);
    }

    private static void OffBy(XElement root, Dice dice)
    {
        var numbers = Attributes(root).FindAll(attribute => long.TryParse(attribute.Value, out _));
        if (numbers.Count == 0) return;
        var number = dice.Of(numbers);
        var value = long.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture);
        number.SetValue(dice.Below(5) switch { 0 => value + 1, 1 => value - 1, 2 => -value, 3 => value * 100, _ => value / 10 });
    }

    private static void WholeElement(XElement element, Dice dice)
    {
        var value = dice.Of(Snippets.Values);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)) attribute.SetValue(value);
    }
}
