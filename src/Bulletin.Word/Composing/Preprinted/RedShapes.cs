using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>Takes the red off drawn lines and shapes (绘图): they stay, with neither line nor fill, and keep what they push aside.</summary>
internal static class RedShapes
{
    public static bool LeaveOut(OpenXmlElement block)
    {
        var found = false;
        foreach (var element in block.Descendants().ToList())
        {
            if (element is A.SolidFill fill
                && (RedColour.Is(fill.RgbColorModelHex?.Val?.Value) || fill.PresetColor?.Val?.InnerText is "red"))
            {
                fill.Parent!.ReplaceChild(new A.NoFill(), fill);
                found = true;
            }
            else if (element.NamespaceUri == "urn:schemas-microsoft-com:vml")
            {
                found |= Vml(element, "strokecolor", "stroked") | Vml(element, "fillcolor", "filled");
            }
        }
        return found;
    }

    private static bool Vml(OpenXmlElement shape, string colour, string drawn)
    {
        var said =
            shape.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == colour && attribute.NamespaceUri.Length == 0).Value;
        if (said is null || !(said == "red" || RedColour.Is(Hex(said)))) return false;
        shape.SetAttribute(new OpenXmlAttribute(drawn, "", "f"));
        return true;
    }

    // "#f00", "#ff0000" or "#ff0000 [3204]".
    private static string Hex(string said)
    {
        var digits = said.TrimStart('#').Split(' ')[0].ToUpperInvariant();
        return digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
    }
}
