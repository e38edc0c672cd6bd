using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Elements gone, doubled, moved, nested, renamed.</summary>
internal static class ElementMutations
{
    private const int MostElements = 40_000;

    /// <summary>As deep as a package may be nested, and a little deeper.</summary>
    private const int Deep = 520;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Make("delete", 6, (root, dice) => Inner(root, dice)?.Remove()),
        Make("unwrap", 4, (root, dice) => Unwrap(Inner(root, dice))),
        Make("double", 4, (root, dice) => Repeat(Inner(root, dice), 1)),
        Make("repeat", 3, (root, dice) => Repeat(Inner(root, dice), 2 + dice.Below(dice.OneIn(4) ? 400 : 20))),
        Make("swap", 4, Swap),
        Make("move", 5, (root, dice) => Place(root, dice, takesAway: true)),
        Make("copy", 4, (root, dice) => Place(root, dice, takesAway: false)),
        Make("nest", 4, (root, dice) => Nest(Inner(root, dice), 1 + dice.Below(4))),
        Make("nest-deep", 1, (root, dice) => Nest(Inner(root, dice), dice.Below(Deep))),
        Make("nest-in-other", 3, NestInOther),
        Make("insert", 14, Insert),
        Make("rename", 4, Rename),
        Make("turn-about", 2, (root, dice) => Reorder(Any(root, dice))),
        Make("cut-children", 2, (root, dice) => Cut(Any(root, dice), dice)),
        Make("empty", 2, (root, dice) => Inner(root, dice)?.RemoveNodes()),
        Make("merge-siblings", 2, (root, dice) => Merge(Inner(root, dice))),
        Make("split", 2, Split),
    ];

    private static Mutation Make(string name, int weight, Action<XElement, Dice> change) =>
        new(name, weight, (package, dice) => Change(package, dice, change));

    private static void Unwrap(XElement? element) => element?.ReplaceWith(element.Nodes().ToList());

    private static void Repeat(XElement? element, int times)
    {
        if (element is null) return;
        var most = MostElements / (1 + element.DescendantsAndSelf().Count());
        for (var i = Math.Min(times, Math.Max(1, most)); i > 0; i--) element.AddAfterSelf(new XElement(element));
    }

    private static void Swap(XElement root, Dice dice)
    {
        if (Inner(root, dice) is not { } one || Inner(root, dice) is not { } other) return;
        if (one.AncestorsAndSelf().Contains(other) || other.Ancestors().Contains(one)) return;
        var (first, second) = (new XElement(one), new XElement(other));
        one.ReplaceWith(second);
        other.ReplaceWith(first);
    }

    /// <summary>Puts an element, or its copy, at any place of the part.</summary>
    private static void Place(XElement root, Dice dice, bool takesAway)
    {
        if (Inner(root, dice) is not { } element) return;
        var copy = new XElement(element);
        if (takesAway) element.Remove();
        Put(Any(root, dice), copy, dice);
    }

    private static void Put(XElement parent, XNode node, Dice dice)
    {
        var nodes = parent.Nodes().ToList();
        var at = dice.Below(nodes.Count + 1);
        if (at == nodes.Count) parent.Add(node);
        else nodes[at].AddBeforeSelf(node);
    }

    /// <summary>An element in elements of its own kind.</summary>
    private static void Nest(XElement? element, int levels)
    {
        if (element is null) return;
        var inner = new XElement(element);
        for (var i = 0; i < levels; i++) inner = new XElement(element.Name, element.Attributes(), inner);
        element.ReplaceWith(inner);
    }

    private static void NestInOther(XElement root, Dice dice)
    {
        if (Inner(root, dice) is not { } element || Inner(root, dice) is not { } other) return;
        element.ReplaceWith(new XElement(other.Name, other.Attributes(), new XElement(element)));
    }

    private static void Insert(XElement root, Dice dice)
    {
        for (var i = 1 + dice.Below(3); i > 0; i--) Put(Any(root, dice), new XElement(dice.Of(Snippets.All)), dice);
    }

    private static void Rename(XElement root, Dice dice)
    {
        if (Inner(root, dice) is not { } element) return;
        element.Name = dice.OneIn(2) ? Any(root, dice).Name : dice.Of(Snippets.All).Name;
    }

    private static void Reorder(XElement element)
    {
        var nodes = element.Nodes().Reverse().ToList();
        element.RemoveNodes();
        element.Add(nodes);
    }

    private static void Cut(XElement element, Dice dice)
    {
        var nodes = element.Nodes().ToList();
        foreach (var node in nodes.Skip(dice.Below(nodes.Count))) node.Remove();
    }

    private static void Merge(XElement? element)
    {
        if (element?.ElementsAfterSelf().FirstOrDefault() is not { } next) return;
        next.Remove();
        element.Add(next.Nodes());
    }

    /// <summary>An element broken in two at a child.</summary>
    private static void Split(XElement root, Dice dice)
    {
        if (Inner(root, dice) is not { } element) return;
        var nodes = element.Nodes().ToList();
        var after = nodes.Skip(dice.Below(nodes.Count + 1)).ToList();
        foreach (var node in after) node.Remove();
        element.AddAfterSelf(new XElement(element.Name, element.Attributes(), after));
    }
}
