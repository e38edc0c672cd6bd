namespace Bulletin.Core.Pictures;

/// <summary>What a picture file says of itself in its headers; no pixel is decoded.</summary>
/// <param name="Format">By content, whatever the file's name.</param>
/// <param name="Width">Pixels as stored; 0 where the format is not printed.</param>
/// <param name="Height">Pixels as stored; 0 where the format is not printed.</param>
public sealed record PictureInfo(PictureFormat Format, int Width, int Height)
{
    /// <summary>How the stored picture has to be turned, 1 to 8 (Exif 2.32, tag 274); 1: not at all.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Channels of a JPEG or PNG, opacity apart: 1 grey, 3 colour, 4 CMYK.</summary>
    public int Components { get; init; } = 3;

    public bool HasAlpha { get; init; }

    /// <summary>Whether the pixels are kept exactly, so that coding them as JPEG would lose some.</summary>
    public bool IsLossless { get; init; }

    /// <summary>Whether a JPEG keeps its colours at half the width and height (4:2:0).</summary>
    public bool HasHalvedColour { get; init; }

    /// <summary>Whether the file ends before the picture does.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether what was written is not what is there, so that readers refuse it.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether the file says where the picture was taken.</summary>
    public bool HasPlace { get; init; }

    /// <summary>Whether the file has a colour profile that is broken, or made for another kind of picture.</summary>
    public bool HasUnfitProfile { get; init; }

    public bool IsPrintable => Format < PictureFormat.Tiff;

    public bool IsCmyk => Format == PictureFormat.Jpeg && Components == 4;

    /// <summary>Width in pixels once turned.</summary>
    public int UprightWidth => Orientation >= 5 ? Height : Width;

    /// <summary>Height in pixels once turned.</summary>
    public int UprightHeight => Orientation >= 5 ? Width : Height;

    /// <summary>Reads the headers; null: not a picture, or one whose headers are broken.</summary>
    public static PictureInfo? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12) return null;
        try
        {
            var info = Recognise(file);
            if (info is { IsPrintable: true, Width: 0 } or { IsPrintable: true, Height: 0 }) return null;
            return info is { Format: PictureFormat.Jpeg or PictureFormat.Png } && PictureProfile.Find(file, out var profile)
                && profile?.Components != info.Components
                ? info with { HasUnfitProfile = true }
                : info;
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null; // a header that ends too soon or counts beyond the file
        }
    }

    private static PictureInfo? Recognise(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return JpegHeader.Read(file);
        if (file[0] == 0x89 && file[1..].StartsWith("PNG\r\n\x1A\n"u8)) return PngHeader.Read(file);
        if (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)) return GifHeader.Read(file);
        if (file.StartsWith("BM"u8)) return BmpHeader.Read(file);
        if (file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8)) return WebPHeader.Read(file);
        if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8)) return new PictureInfo(PictureFormat.Tiff, 0, 0);
        if (file[4..].StartsWith("ftyp"u8)) return IsoMedia(file[8..12]);
        return IsSvg(file) ? new PictureInfo(PictureFormat.Svg, 0, 0) : null;
    }

    private static PictureInfo? IsoMedia(ReadOnlySpan<byte> brand)
    {
        if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)) return new PictureInfo(PictureFormat.Avif, 0, 0);
        ReadOnlySpan<byte> heic = "heicheixhevchevxheimheismif1msf1"u8;
        for (var i = 0; i < heic.Length; i += 4)
            if (brand.SequenceEqual(heic.Slice(i, 4)))
                return new PictureInfo(PictureFormat.Heic, 0, 0);
        return null; // a film, most likely
    }

    private static bool IsSvg(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, 1024)];
        if (start.StartsWith<byte>([0xEF, 0xBB, 0xBF])) start = start[3..];
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && start.IndexOf("<svg"u8) >= 0;
    }
}
