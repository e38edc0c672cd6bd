using DocumentFormat.OpenXml;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>
/// Takes out crests (徽标) that lie over or under the masthead: they push nothing aside, so nothing moves. A picture that parts the text
/// stays.
/// </summary>
internal static class FloatingCrests
{
    public static bool LeaveOut(IEnumerable<OpenXmlElement> blocks)
    {
        var crests = blocks.SelectMany(block => block.Descendants<W.Drawing>()).Where(IsCrest).ToList();
        foreach (var crest in crests) crest.Remove();
        return crests.Count > 0;
    }

    private static bool IsCrest(W.Drawing drawing) =>
        drawing.Anchor is { } anchor && anchor.Elements<D.WrapNone>().Any()
        && anchor.Descendants().Any(element => element.LocalName == "pic") && !anchor.Descendants<W.TextBoxContent>().Any();
}
