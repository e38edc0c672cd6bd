using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Relationships and content types: to other parts, to themselves, out of the package, to nothing.</summary>
internal static class RelationshipMutations
{
    private static readonly string[] _kinds =
    [
        "hyperlink", "image", "header", "footer", "footnotes", "endnotes", "styles", "numbering", "settings", "officeDocument",
        "attachedTemplate", "oleObject", "aFChunk", "theme", "comments", "subDocument", "frame",
    ];

    private static readonly string[] _targets =
    [
        "http://127.0.0.1:9/a.png", "https://a.example/x", "file:///etc/passwd", "\\\\127.0.0.1\\a\\b.png", "//127.0.0.1/a", "javascript:x", "", " ",
        "#a", "..", "../../../a.xml", "/", "NULL", "http://[bad", "mailto:a@b c", "a b.xml", "%2e%2e/a.xml", "data:image/png;base64,AAAA",
    ];

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static readonly string[] _types =
    [
        "application/xml", "text/plain", "image/jpeg", "image/svg+xml", "", "application/octet-stream",
        $"{Word}.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", $"{Word}.header+xml",
        $"{Word}.footnotes+xml", $"{Word}.styles+xml", $"{Word}.template.main+xml", "application/vnd.openxmlformats-package.relationships+xml",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Make("link-delete", 2, (_, link, _) => link.Remove()),
        Make("link-to-part", 4, (package, link, dice) => link.SetAttributeValue("Target", $"/{dice.Of(package.Entries).Name}")),
        Make("link-to-owner", 2, (package, link, dice) => link.SetAttributeValue("Target", Owner(package, dice))),
        Make("link-odd", 3, (_, link, dice) => link.SetAttributeValue("Target", dice.Of(_targets))),
        Make("link-external", 4, External),
        Make("link-kind", 3, (_, link, dice) => link.SetAttributeValue("Type", $"{R.NamespaceName}/{dice.Of(_kinds)}")),
        Make("link-id", 2, (_, link, dice) => link.SetAttributeValue("Id", dice.Of(["rId1", "rId2", "", "RID1", "1", "甲", " rId1"]))),
        Make("link-twice", 2, (_, link, dice) => Twice(link, dice)),
        Make("link-swap", 3, Swap),
        new("link-new", 3, New),
        new("content-type", 3, (package, dice) => Types(package, root => Retype(Inner(root, dice), dice.Of(_types)))),
        new("content-type-delete", 2, (package, dice) => Types(package, root => Inner(root, dice)?.Remove())),
        new("content-type-twice", 1, (package, dice) => Types(package, root => Double(Inner(root, dice)))),
    ];

    private static Mutation Make(string name, int weight, Action<FuzzPackage, XElement, Dice> change) =>
        new(name, weight, (package, dice) =>
        {
            if (DrawRels(package, dice) is not { } rels) return;
            Change(rels, root =>
            {
                if (Inner(root, dice) is { } link) change(package, link, dice);
            });
        });

    /// <summary>What has the relationships, or relationships.</summary>
    private static string Owner(FuzzPackage package, Dice dice) =>
        dice.OneIn(2) || DrawRels(package, dice) is not { } rels ? "/word/document.xml" : $"/{rels.Name}";

    private static FuzzEntry? DrawRels(FuzzPackage package, Dice dice)
    {
        var all = package.Entries.FindAll(entry => entry.Name.EndsWith(".rels", StringComparison.Ordinal));
        return all.Count == 0 ? null : dice.Of(all);
    }

    private static void External(FuzzPackage package, XElement link, Dice dice)
    {
        link.SetAttributeValue("TargetMode", dice.OneIn(6) ? dice.Of(["external", "Internal", "EXTERNAL", ""]) : "External");
        if (!dice.OneIn(4)) link.SetAttributeValue("Target", dice.Of(_targets));
        if (dice.OneIn(2)) link.SetAttributeValue("Type", $"{R.NamespaceName}/hyperlink");
    }

    private static void Twice(XElement link, Dice dice)
    {
        var copy = new XElement(link);
        if (dice.OneIn(2)) copy.SetAttributeValue("Id", "rIdTwice");
        link.AddAfterSelf(copy);
    }

    private static void Retype(XElement? type, string value) => type?.SetAttributeValue("ContentType", value);

    private static void Double(XElement? type) => type?.AddAfterSelf(new XElement(type));

    private static void Swap(FuzzPackage package, XElement link, Dice dice)
    {
        var other = dice.Of([.. link.Parent!.Elements()]);
        var (one, two) = ((string?)link.Attribute("Target"), (string?)other.Attribute("Target"));
        link.SetAttributeValue("Target", two ?? "");
        other.SetAttributeValue("Target", one ?? "");
    }

    private static void New(FuzzPackage package, Dice dice)
    {
        if (DrawRels(package, dice) is not { } rels) return;
        var target = dice.OneIn(2) ? dice.Of(_targets) : dice.Of(package.Entries).Name;
        Change(rels, root => root.Add(new XElement(root.Name.Namespace + "Relationship", new XAttribute("Id", dice.Of(["rId1", "rIdNew"])),
            new XAttribute("Type", $"{R.NamespaceName}/{dice.Of(_kinds)}"), new XAttribute("Target", target),
            dice.OneIn(2) ? new XAttribute("TargetMode", "External") : null)));
    }

    private static void Types(FuzzPackage package, Action<XElement> change)
    {
        if (package.Find("[Content_Types].xml") is { } types) Change(types, change);
    }
}
