using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Documents;

/// <summary>What a drawing, a VML picture or an object holds.</summary>
internal sealed class DrawnContent
{
    /// <summary>Pictures, with whether each stands in the text.</summary>
    public List<(InlinePicture Picture, bool IsInline)> Pictures { get; } = [];

    /// <summary><c>w:txbxContent</c> of text boxes.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>What stands where it says: its frame, with the text box's content, or the picture.</summary>
    public List<(FlowFloat Frame, OpenXmlElement? Box)> Floats { get; } = [];

    /// <summary>What of it cannot be drawn, by name.</summary>
    public List<string> Lost { get; } = [];
}
