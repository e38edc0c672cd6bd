using System.Text;
using System.Xml.Linq;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>Finds fields (域; ECMA-376 17.16) that bring in other files, talk to other programs or to the printer.</summary>
internal static class FetchingFields
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "EMBED", "RD", "PRINT", "CONTROL", "HTMLACTIVEX",
    };

    private static readonly char[] _ends = [' ', '\t', '\r', '\n', '\\', '"', '“', '\u00A0'];

    /// <summary>The instruction of the first such field in a story and the paragraph it begins in, or null.</summary>
    public static (string Instruction, XElement? Paragraph)? In(XElement story)
    {
        var open = new Stack<StringBuilder>();
        XElement? paragraph = null;
        foreach (var element in story.Descendants())
        {
            if (element.Name.Namespace != Names.W) continue;
            switch (element.Name.LocalName)
            {
                case "p":
                    paragraph = element;
                    break;
                case "fldSimple" when (string?)element.Attribute(Names.W + "instr") is { } instruction && Fetches(instruction):
                    return (instruction.Trim(), paragraph);
                case "fldChar" when (string?)element.Attribute(Names.W + "fldCharType") == "begin":
                    // A name made by another field can be any name.
                    if (open.TryPeek(out var outer) && string.IsNullOrWhiteSpace(outer.ToString())) return ("{ }", paragraph);
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

    private static bool Fetches(string instruction)
    {
        var words = instruction.TrimStart();
        var end = words.IndexOfAny(_ends);
        return _names.Contains(end < 0 ? words : words[..end]);
    }
}
