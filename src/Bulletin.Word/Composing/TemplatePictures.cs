using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Pictures of a template beside the text of a control, or in it, as they come to be when somebody clicks into it and inserts one: they are
/// not of the text that takes its place.
/// </summary>
internal static class TemplatePictures
{
    /// <summary>Copies of those among some nodes: before their first text, and after.</summary>
    public static (List<OpenXmlElement> Before, List<OpenXmlElement> After) In(IEnumerable<OpenXmlElement> nodes)
    {
        var (before, after) = (new List<OpenXmlElement>(), new List<OpenXmlElement>());
        var isBefore = true;
        foreach (var node in nodes)
        {
            if (node is W.Run run && HoldsPicture(run)) (isBefore ? before : after).Add(Copy(run));
            isBefore &= node is W.ParagraphProperties || !HasText(node);
        }
        return (before, after);
    }

    /// <summary>Copies of all of them, also in controls.</summary>
    public static IEnumerable<OpenXmlElement> All(IEnumerable<OpenXmlElement> nodes) => nodes.SelectMany(node => node switch
    {
        W.Run run when HoldsPicture(run) => [Copy(run)],
        W.SdtElement control when !(OptionalPictures.IsOne(control) && OptionalPictures.IsLeftAlone(control)) =>
            All(Controls.Content(control)),
        _ => Enumerable.Empty<OpenXmlElement>(),
    });

    /// <summary>Whether a paragraph of a control has a picture only, and the text comes in one below.</summary>
    public static bool StandsAbove(W.Paragraph paragraph) =>
        !HasText(paragraph) && All(paragraph.ChildElements).Any() && paragraph.ElementsAfter().OfType<W.Paragraph>().Any(HasText);

    private static bool HoldsPicture(W.Run run) => run.Descendants().Any(drawn => drawn is W.Drawing or W.Picture) && !Controls.AreIn(run);

    private static bool HasText(OpenXmlElement node) => node.Descendants<W.Text>().Any(text => text.Text.Length > 0);

    private static W.Run Copy(W.Run run)
    {
        var copy = (W.Run)run.CloneNode(true);
        foreach (var said in copy.ChildElements.Where(child => child is W.Text or W.TabChar or W.Break).ToList()) said.Remove();
        return copy;
    }
}
