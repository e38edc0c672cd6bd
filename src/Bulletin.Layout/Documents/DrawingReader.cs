using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;

namespace Bulletin.Layout.Documents;

/// <summary>Reads drawings (ECMA-376 20.4), VML pictures and objects (part 4, 19): pictures, text boxes, and what is neither.</summary>
internal sealed class DrawingReader
{
    private const long EmuPerPoint = 12_700;
    private const long LargestEmu = 22 * 914_400; // 22 inches, Word's own limit

    private readonly PictureParts _parts = new();

    public DrawnContent Read(OpenXmlElement drawing, OpenXmlPart part)
    {
        var content = new DrawnContent();
        if (drawing is Drawing { Inline: { } inline }) ReadGraphic(inline, inline.Extent, inline.DocProperties, true, part, content);
        else if (drawing is Drawing { Anchor: { } anchor })
            ReadGraphic(anchor, anchor.Extent, anchor.GetFirstChild<DocProperties>(), false, part, content);
        else if (drawing is not Drawing) ReadVml(drawing, part, content);
        if (drawing is Drawing { Anchor: { } floating }) Float(FloatReader.Read(floating), content);
        else if (drawing is not Drawing && content.Boxes is [{ } box]
            && box.Ancestors()
                .FirstOrDefault(outer => Attribute(outer, "style") is { } style
                    && style.Contains("position", StringComparison.Ordinal)) is { } shape)
            Float(VmlFloatReader.Read(shape), content);
        return content;
    }

    // One box or one picture: of several the frame says where all of them are, and not each.
    private static void Float(FlowFloat? frame, DrawnContent content)
    {
        if (frame is null || frame.Width <= 0 || content.Boxes.Count + content.Pictures.Count != 1) return;
        content.Floats.Add(content.Boxes is [var box] ? (frame, box) : (frame with { Picture = content.Pictures[0].Picture }, null));
        content.Boxes.Clear();
        content.Pictures.Clear();
    }

    private void ReadGraphic(OpenXmlElement frame, Extent? extent, DocProperties? properties, bool isInline, OpenXmlPart part,
        DrawnContent content)
    {
        var blips = new List<Blip>();
        Visit(frame, content.Boxes, element =>
        {
            if (element is Blip { Embed: not null } or Blip { Link: not null }) blips.Add((Blip)element);
        });
        foreach (var blip in blips)
        {
            var (width, height) = blips.Count == 1 ? (extent?.Cx.Known(), extent?.Cy.Known()) : OwnExtent(blip, extent);
            Add(part, blip.Embed.Known(), width ?? 0, height ?? 0, properties?.Description.Known(), properties?.Id.Known() ?? 0, isInline,
                content);
        }
        if (blips.Count == 0 && content.Boxes.Count == 0) content.Lost.Add(KindOf(frame));
    }

    // A picture of a group: its own size, not beyond the group's.
    private static (long? Width, long? Height) OwnExtent(Blip blip, Extent? group)
    {
        var own = blip.Parent?.Parent?.Descendants<DocumentFormat.OpenXml.Drawing.Extents>().FirstOrDefault();
        var (width, height) = (own?.Cx.Known() ?? group?.Cx.Known() ?? 0, own?.Cy.Known() ?? group?.Cy.Known() ?? 0);
        var most = Math.Max(1, group?.Cx.Known() ?? width);
        return width <= most ? (width, height) : (most, (long)((double)height * most / width));
    }

    private void ReadVml(OpenXmlElement container, OpenXmlPart part, DrawnContent content)
    {
        OpenXmlElement? image = null;
        string? written = null;
        Visit(container, content.Boxes, element =>
        {
            if (element.LocalName == "imagedata") image ??= element;
            if (element.LocalName == "textpath") written ??= Attribute(element, "string");
        });
        if (written is not null) content.Lost.Add($"WordArt “{written}”");
        if (image is not null)
        {
            var shape = image.Parent is null ? "" : Attribute(image.Parent, "style") ?? "";
            var isFloating =
                shape.Replace(" ", "", StringComparison.Ordinal).Contains("position:absolute", StringComparison.OrdinalIgnoreCase);
            Add(part, Attribute(image, "id"), LengthIn(shape, "width"), LengthIn(shape, "height"), Attribute(image, "title"), 0,
                !isFloating, content);
        }
        else if (written is null && content.Boxes.Count == 0 && container.ChildElements.Count > 0 && !IsRule(container))
            content.Lost.Add(container.LocalName);
    }

    private void Add(OpenXmlPart part, string? id, long width, long height, string? alt, uint number, bool isInline, DrawnContent content)
    {
        if (id is null || !part.TryGetPartById(id, out var found) || found is not ImagePart image)
        {
            content.Lost.Add("linked picture");
            return;
        }
        if (_parts.Load(image) is not { } picture)
        {
            content.Lost.Add($"picture {image.Uri.OriginalString.Split('/')[^1]}");
            return;
        }
        content.Pictures.Add((new InlinePicture(picture, Math.Clamp(width, 0, LargestEmu), Math.Clamp(height, 0, LargestEmu), alt, number),
            isInline));
    }

    /// <summary>Walks a drawing; text boxes are kept and not entered, and of alternatives only the one that is drawn is.</summary>
    private static void Visit(OpenXmlElement element, List<OpenXmlElement> boxes, Action<OpenXmlElement> visit)
    {
        if (element.LocalName == "txbxContent")
        {
            boxes.Add(element);
            return;
        }
        visit(element);
        if (element.LocalName == "AlternateContent")
        {
            if (Alternatives.Chosen(element) is { } chosen) Visit(chosen, boxes, visit);
            return;
        }
        foreach (var child in element.ChildElements) Visit(child, boxes, visit);
    }

    private static string KindOf(OpenXmlElement frame)
    {
        var uri = frame.Descendants<DocumentFormat.OpenXml.Drawing.GraphicData>().FirstOrDefault()?.Uri.Known() ?? "";
        return uri.Split('/')[^1] switch
        {
            "chart" or "chartex" => "chart",
            "diagram" => "SmartArt",
            "picture" => "picture",
            _ => "shape",
        };
    }

    // A line across, drawn as an empty rectangle, says nothing.
    private static bool IsRule(OpenXmlElement container) =>
        container.Descendants().Any(element => Attribute(element, "hr") is "t" or "true");

    private static string? Attribute(OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
            if (attribute.LocalName == name)
                return attribute.Value;
        return null;
    }

    /// <summary>A length out of a VML style, in EMU.</summary>
    private static long LengthIn(string style, string name)
    {
        foreach (var declaration in style.Split(';'))
        {
            var parts = declaration.Split(':');
            if (parts.Length != 2 || !parts[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            var value = parts[1].Trim();
            // Pixels, at 96 to the inch, where there is no unit.
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels))
                return (long)(Math.Clamp(pixels, 0, 10_000) * EmuPerPoint * 0.75);
            return (Measures.Twips(value) ?? 0) * (EmuPerPoint / 20);
        }
        return 0;
    }
}
