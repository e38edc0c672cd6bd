namespace Bulletin.Core.Pictures;

/// <summary>What a picture file's first bytes say it is.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    Bmp,
    WebP,

    /// <summary>From here on: known for what they are, and not printed.</summary>
    Tiff,
    Heic,
    Avif,
    Svg,

    /// <summary>JPEG coded in a way that neither Word nor PDF reads: lossless, arithmetic, hierarchical, 12 bits, two components.</summary>
    UncommonJpeg,
}
