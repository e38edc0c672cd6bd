using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;

namespace Bulletin.Layout.Documents;

/// <summary>Reads inline pictures (ECMA-376 20.4.2.8); a part is read once.</summary>
internal sealed class PictureReader
{
    private readonly Dictionary<Uri, Pages.Picture> _parts = [];

    /// <summary>The picture, or null for a drawing that is none, is not inline or has no part of its own.</summary>
    public InlinePicture? Read(Drawing drawing, OpenXmlPart part)
    {
        if (drawing.Inline is not { Extent: { } extent } inline) return null;
        if (inline.Descendants<Blip>().FirstOrDefault()?.Embed?.Value is not { } id) return null;
        if (!part.TryGetPartById(id, out var found) || found is not ImagePart image) return null;
        var properties = inline.GetFirstChild<DocProperties>();
        return new InlinePicture(
            Load(image),
            extent.Cx?.Value ?? 0,
            extent.Cy?.Value ?? 0,
            properties?.Description?.Value,
            properties?.Id?.Value ?? 0);
    }

    private Pages.Picture Load(ImagePart image)
    {
        if (_parts.TryGetValue(image.Uri, out var known)) return known;
        // Whoever composed the document hangs the bytes on the part, which spares a copy of every photo.
        return _parts[image.Uri] = new Pages.Picture(image.Uri.OriginalString, image.Annotation<byte[]>() ?? ReadPart(image));
    }

    private static byte[] ReadPart(ImagePart image)
    {
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
