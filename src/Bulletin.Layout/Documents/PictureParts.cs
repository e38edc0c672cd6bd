using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Layout.Documents;

/// <summary>The picture parts of a document; a part is read once.</summary>
internal sealed class PictureParts
{
    private readonly Dictionary<Uri, Pages.Picture?> _known = [];

    /// <summary>Null for a kind that no writer can draw: metafiles, SVG, TIFF.</summary>
    public Pages.Picture? Load(ImagePart image)
    {
        if (_known.TryGetValue(image.Uri, out var known)) return known;
        // Whoever composed the document hangs the bytes on the part, which spares a copy of every photo.
        var bytes = image.Annotation<byte[]>() ?? ReadPart(image);
        return _known[image.Uri] = IsRaster(bytes) ? new Pages.Picture(image.Uri.OriginalString, bytes) : null;
    }

    private static byte[] ReadPart(ImagePart image)
    {
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // JPEG, PNG, GIF, BMP and WebP by their signatures: what a part is called says nothing.
    private static bool IsRaster(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("BM"u8)
        || (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8));
}
