using Bulletin.Word.Composing;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Finds what of a template stands for a field (字段).</summary>
internal sealed class Marked(OpenXmlElement body)
{
    /// <summary>The paragraph that a control stands in or holds, and the run that shows its text.</summary>
    public (W.Paragraph Paragraph, W.Run? Run)? Text(string tag)
    {
        if (Control(tag) is not { } control) return null;
        var paragraph = control.Ancestors<W.Paragraph>().FirstOrDefault() ?? control.Descendants<W.Paragraph>().FirstOrDefault();
        return paragraph is null ? null : (paragraph, control.Descendants<W.Run>().FirstOrDefault());
    }

    /// <summary>The table that a control stands in or holds.</summary>
    public W.Table? Table(string tag) =>
        Control(tag) is { } control
            ? control.Ancestors<W.Table>().FirstOrDefault() ?? control.Descendants<W.Table>().FirstOrDefault()
            : null;

    public W.SdtElement? Control(string tag) => body.Descendants<W.SdtElement>().FirstOrDefault(control => Controls.TagOf(control) == tag);
}
