using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Bulletin.Tests.Fuzz.Documents.XmlParts;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Namespaces and their prefixes, and what markup compatibility makes of them (ECMA-376 part 3).</summary>
internal static partial class NamespaceMutations
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static readonly string[] _compatibility = ["Ignorable", "MustUnderstand", "ProcessContent", "PreserveElements"];

    private static readonly string[] _prefixes = ["w", "q", "w14 q", "w:p", "*", ""];

    private static readonly string[] _others =
        ["urn:other", "", Strict, W.NamespaceName, "http://schemas.microsoft.com/office/word/2010/wordml"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Tree("element-foreign", 3, (root, dice) => Foreign(Inner(root, dice), dice)),
        Tree("alternate", 3, (root, dice) => Alternate(Inner(root, dice), dice)),
        Tree("ignorable", 1, (root, dice) => root.SetAttributeValue(Mc + dice.Of(_compatibility), dice.Of(_prefixes))),
        Raw("prefix-renamed", 2, (text, _) => Exchanged(text, ("<w:", "<q:"), ("</w:", "</q:"), (" w:", " q:"), ("xmlns:w=", "xmlns:q="))),
        Raw("prefix-default", 1, (text, _) => Exchanged(text, ("<w:", "<"), ("</w:", "</"), ("xmlns:w=", "xmlns="))),
        Raw("prefix-undeclared", 1, (text, dice) => Declaration().Replace(text, "", 1 + dice.Below(3))),
        Raw("namespace-strict", 2, (text, _) => Exchanged(text, (W.NamespaceName, Strict), (R.NamespaceName, StrictRelationships))),
        Raw("namespace-case", 1, (text, _) => text.Replace("wordprocessingml/2006", "wordprocessingML/2006", StringComparison.Ordinal)),
        Raw("namespace-swapped", 1, (text, dice) => Exchange(text, dice)),
    ];

    private static Mutation Tree(string name, int weight, Action<XElement, Dice> change) =>
        new(name, weight, (package, dice) => Change(package, dice, change));

    private static Mutation Raw(string name, int weight, Func<string, Dice, string> change) => new(name, weight, (package, dice) =>
    {
        if (Draw(package, dice) is { } entry) entry.Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(entry.Content), dice));
    });

    [GeneratedRegex(" xmlns:[a-z0-9]+=\"[^\"]*\"")]
    private static partial Regex Declaration();

    private static void Foreign(XElement? element, Dice dice)
    {
        if (element is null) return;
        element.Name = XName.Get(element.Name.LocalName, dice.Of(_others));
    }

    private static void Alternate(XElement? element, Dice dice)
    {
        if (element is null) return;
        var requires = dice.OneIn(4) ? null : new XAttribute("Requires", dice.Of(["w", "wps", "w14", "q", ""]));
        var choice = new XElement(Mc + "Choice", requires, new XElement(element));
        var fallback = new XElement(Mc + "Fallback", dice.OneIn(2) ? new XElement(element) : null);
        object[][] contents = [[choice, fallback], [fallback, choice], [choice], [fallback], [choice, choice], []];
        element.ReplaceWith(new XElement(Mc + "AlternateContent", dice.Of(contents)));
    }

    private static string Exchanged(string text, params ReadOnlySpan<(string Old, string New)> pairs)
    {
        foreach (var (old, other) in pairs) text = text.Replace(old, other, StringComparison.Ordinal);
        return text;
    }

    private static string Exchange(string text, Dice dice)
    {
        var all = Declaration().Matches(text).Select(match => match.Value.Split('"')[1]).Distinct().ToList();
        if (all.Count < 2) return text;
        var (one, other) = (dice.Of(all), dice.Of(all));
        return Exchanged(text, ($"\"{one}\"", "\"\u0001\""), ($"\"{other}\"", $"\"{one}\""), ("\"\u0001\"", $"\"{other}\""));
    }
}
