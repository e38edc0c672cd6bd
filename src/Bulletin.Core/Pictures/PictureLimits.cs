namespace Bulletin.Core.Pictures;

/// <summary>How much of a picture is taken in: a small file can claim a wall of pixels.</summary>
public static class PictureLimits
{
    /// <summary>Bytes of one file.</summary>
    public const long MaxBytes = 64L << 20;

    /// <summary>Pixels of a JPEG, which is decoded at a fraction of its size where it is large.</summary>
    public const long MaxJpegPixels = 128_000_000;

    /// <summary>Pixels of any other format, which has to be decoded whole, at four bytes each: a sheet of A4 at 500 dpi.</summary>
    public const long MaxOtherPixels = 25_000_000;

    /// <summary>Pixels along one side: what a JPEG can say.</summary>
    public const int MaxSide = 65_535;

    /// <summary>Bytes of a colour profile once unpacked; those of presses have a few million.</summary>
    public const int MaxProfileBytes = 8 << 20;

    public static bool Allow(PictureInfo picture) =>
        picture.Width <= MaxSide && picture.Height <= MaxSide
        && (long)picture.Width * picture.Height <= (picture.Format == PictureFormat.Jpeg ? MaxJpegPixels : MaxOtherPixels);
}
