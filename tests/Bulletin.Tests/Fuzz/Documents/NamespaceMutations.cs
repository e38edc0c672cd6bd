using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Namespaces and their prefixes, and what markup compatibility makes of them (ECMA-376 part 3).</summary>
internal static partial class NamespaceMutations
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Tree("element-foreign", 3, (root, dice) => Foreign(Inner(root, dice), dice)),
        Tree("alternate", 3, (root, dice) => Alternate(Inner(root, dice), dice)),
        Tree("ignorable", 1, (root, dice) => root.SetAttributeValue(Mc + dice.Of(["Ignorable", "MustUnderstand", "ProcessContent", "PreserveElements"]), dice.Of(["w", "q", "w14 q", "w:p", "*", ""]))),
        Raw("prefix-renamed", 2, (text, _) => text.Replace("<w:", "<q:", StringComparison.Ordinal).Replace("</w:", "</q:", StringComparison.Ordinal)
            .Replace(" w:", " q:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:q=", StringComparison.Ordinal)),
        Raw("prefix-default", 1, (text, _) => text.Replace("<w:", "<", StringComparison.Ordinal).Replace("</w:", "</", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns=", StringComparison.Ordinal)),
        Raw("prefix-undeclared", 1, (text, dice) => Declaration().Replace(text, "", 1 + dice.Below(3))),
        Raw("namespace-strict", 2, (text, _) => text.Replace(W.NamespaceName, Strict, StringComparison.Ordinal).Replace(R.NamespaceName, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)),
        Raw("namespace-case", 1, (text, _) => text.Replace("wordprocessingml/2006", "wordprocessingML/2006", StringComparison.Ordinal)),
        Raw("namespace-swapped", 1, (text, dice) => Exchange(text, dice)),
    ];

    private static Mutation Tree(string name, int weight, Action<XElement, Dice> change) => new(name, weight, (package, dice) => Change(package, dice, change));

    private static Mutation Raw(string name, int weight, Func<string, Dice, string> change) => new(name, weight, (package, dice) =>
    {
        if (Draw(package, dice) is { } entry) entry.Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(entry.Content), dice));
    });

    [GeneratedRegex(" xmlns:[a-z0-9]+=\"[^\"]*\"")]
    private static partial Regex Declaration();

    private static void Foreign(XElement? element, Dice dice)
    {
        if (element is null) return;
        element.Name = XName.Get(element.Name.LocalName, dice.Of(["urn:other", "", Strict, W.NamespaceName, "http://schemas.microsoft.com/office/word/2010/wordml"]));
    }

    private static void Alternate(XElement? element, Dice dice)
    {
        if (element is null) return;
        var choice = new XElement(Mc + "Choice", dice.OneIn(4) ? null : new XAttribute("Requires", dice.Of(["w", "wps", "w14", "q", ""])), new XElement(element));
        var fallback = new XElement(Mc + "Fallback", dice.OneIn(2) ? new XElement(element) : null);
        element.ReplaceWith(new XElement(Mc + "AlternateContent", dice.Of([new object[] { choice, fallback }, [fallback, choice], [choice], [fallback], [choice, choice], []])));
    }

    private static string Exchange(string text, Dice dice)
    {
        var all = Declaration().Matches(text).Select(match => match.Value.Split('"')[1]).Distinct().ToList();
        if (all.Count < 2) return text;
        var (one, other) = (dice.Of(all), dice.Of(all));
        return text.Replace($"\"{one}\"", "\"\u0001\"", StringComparison.Ordinal).Replace($"\"{other}\"", $"\"{one}\"", StringComparison.Ordinal).Replace("\"\u0001\"", $"\"{other}\"", StringComparison.Ordinal);
    }
}
