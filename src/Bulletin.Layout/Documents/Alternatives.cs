using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Documents;

/// <summary>Alternate content (ECMA-376 part 3, 10.2.1): the first choice, else the fallback.</summary>
internal static class Alternatives
{
    public static OpenXmlElement? Chosen(OpenXmlElement alternate) =>
        alternate.ChildElements.FirstOrDefault(child => child.LocalName == "Choice")
        ?? alternate.ChildElements.FirstOrDefault(child => child.LocalName == "Fallback");
}
