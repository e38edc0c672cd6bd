using System.Text;
using System.Xml.Linq;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>Finds fields (域; ECMA-376 17.16) that bring in other files, talk to other programs or to the printer.</summary>
internal static class FetchingFields
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "EMBED", "RD", "PRINT", "CONTROL",
        "HTMLACTIVEX",
    };

    private static readonly XName _alternate = Names.Compatibility + "AlternateContent";
    private static readonly XName _instruction = Names.W + "instrText";

    private static readonly char[] _ends = [' ', '\t', '\r', '\n', '\\', '"', '“', '\u00A0'];

    /// <summary>The instruction of the first such field in a story and the paragraph it begins in, or null.</summary>
    public static (string Instruction, XElement? Paragraph)? In(XElement story) =>
        In(story, isAccepted: false) ?? In(story, isAccepted: true);

    /// <param name="isAccepted">Without what is deleted: of either, the name may be one or the other.</param>
    private static (string Instruction, XElement? Paragraph)? In(XElement story, bool isAccepted)
    {
        var open = new Stack<StringBuilder>();
        XElement? paragraph = null;
        foreach (var element in story.Descendants())
        {
            // Which of the two is read is for each program to say.
            if (element.Name == _alternate && open.TryPeek(out var begun) && MayBecomeFetching(begun.ToString())
                && element.Descendants(_instruction).Any())
                return ("{ }", paragraph);
            if (element.Name.Namespace != Names.W || (isAccepted && IsDeleted(element))) continue;
            switch (element.Name.LocalName)
            {
                case "p":
                    paragraph = element;
                    break;
                case "fldSimple" when (string?)element.Attribute(Names.W + "instr") is { } instruction && Fetches(instruction):
                    return (instruction.Trim(), paragraph);
                case "fldChar" when (string?)element.Attribute(Names.W + "fldCharType") == "begin":
                    // A name made by another field can be any name.
                    if (open.TryPeek(out var outer) && MayBecomeFetching(outer.ToString())) return ("{ }", paragraph);
                    open.Push(new StringBuilder());
                    break;
                case "fldChar" when open.Count > 0:
                    var said = open.Peek().ToString();
                    if (Fetches(said)) return (said.Trim(), paragraph);
                    if ((string?)element.Attribute(Names.W + "fldCharType") == "separate") open.Peek().Append(' ');
                    else open.Pop();
                    break;
                case "instrText" when open.Count > 0:
                    open.Peek().Append(element.Value);
                    break;
            }
        }
        foreach (var unfinished in open)
            if (Fetches(unfinished.ToString())) return (unfinished.ToString().Trim(), paragraph);
        return null;
    }

    private static bool IsDeleted(XElement element) =>
        element.Name == _instruction
        && element.Ancestors().Any(around => around.Name == Names.W + "del" || around.Name == Names.W + "moveFrom");

    // What a field inside gives goes on where the name has not ended: { D{ QUOTE "DE" } … }.
    private static bool MayBecomeFetching(string begun)
    {
        var name = begun.TrimStart();
        return name.IndexOfAny(_ends) < 0 && _names.Any(fetching => fetching.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Fetches(string instruction)
    {
        var words = instruction.TrimStart();
        var end = words.IndexOfAny(_ends);
        return _names.Contains(end < 0 ? words : words[..end]);
    }
}
