namespace Bulletin.Core.Pictures;

/// <summary>
/// Takes out of a JPEG or PNG what does not print (照片信息): place, camera, owner, comments, edits, small copies, films behind the picture.
/// Only parts known to carry the picture or the meaning of its colours stay, and those to the byte.
/// </summary>
public static class PictureMetadata
{
    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith<byte>([0xFF, 0xD8, 0xFF]);

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(PngStart);

    /// <returns>The same array where there is nothing to take out, or it is of another format.</returns>
    public static byte[] Remove(byte[] file)
    {
        if (IsJpeg(file)) return OfJpeg(file);
        return IsPng(file) ? OfPng(file) : file;
    }

    /// <summary>
    /// The picture ends with EOI: second pictures (CIPA DC-007), films and makers' trailers come after it. The profile stays, and of two
    /// other application segments what decoders read: JFIF without its small copy (ITU-T T.871 10.1), and Adobe's, which says how colours
    /// were transformed (T.872 6.5.3). Of Exif only the way a picture is turned stays: it prints.
    /// </summary>
    private static byte[] OfJpeg(byte[] file)
    {
        var kept = new KeptBytes(file);
        var parts = new JpegParts(file);
        while (parts.Next())
        {
            switch (parts.Marker)
            {
                case JpegParts.StartOfImage when parts.Start == 0:
                case JpegParts.CodedData or JpegParts.EndOfImage or (>= 0xC0 and <= 0xCF) or (>= 0xDA and <= 0xDF):
                case 0xE2 when PictureProfile.IsInJpeg(parts):
                    kept.Keep(parts.Start, parts.End);
                    break;
                case 0xE0 when parts.Content.StartsWith("JFIF\0"u8):
                    Shorten(kept, parts, length: 14, zeros: 2);
                    break;
                case JpegHeader.Application1
                    when parts.Content.StartsWith("Exif\0\0"u8) && ExifData.Read(parts.Content[6..]).Orientation is not 1 and var turned:
                    kept.Add(ExifData.Turned(turned));
                    break;
                case 0xEE when parts.Content.StartsWith("Adobe"u8):
                    Shorten(kept, parts, length: 12, zeros: 0);
                    break;
            }
        }
        return kept.ToArray();
    }

    /// <summary>Keeps so many bytes of a segment's content, the last ones set to zero; a segment that is shorter says nothing.</summary>
    private static void Shorten(KeptBytes kept, in JpegParts part, int length, int zeros)
    {
        if (part.Content.Length < length) return;
        if (part.Content.Length == length)
        {
            kept.Keep(part.Start, part.End);
            return;
        }
        kept.Add([0xFF, (byte)part.Marker, 0, (byte)(length + 2), .. part.Content[..(length - zeros)], .. new byte[zeros]]);
    }

    /// <summary>Further pictures of an animated PNG go too: no page shows them.</summary>
    private static byte[] OfPng(byte[] file)
    {
        ReadOnlySpan<byte> printed = "tRNSgAMAcHRMsRGBiCCPcICPsBITpHYsbKGD"u8;
        var kept = new KeptBytes(file);
        kept.Keep(0, PngStart.Length);
        var chunks = new PngChunks(file);
        while (chunks.Next())
        {
            var prints = chunks.IsCritical;
            for (var i = 0; i < printed.Length && !prints; i += 4) prints = printed.Slice(i, 4).SequenceEqual(chunks.Type);
            if (prints) kept.Keep(chunks.Start, chunks.End);
        }
        return kept.ToArray();
    }
}
