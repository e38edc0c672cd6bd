namespace Bulletin.Core.Pictures;

/// <summary>What has to be done to a picture before it is printed; by default nothing, and its bytes are kept.</summary>
public readonly record struct PicturePlan
{
    /// <summary>Above this many pixels to the inch a picture only makes the file large.</summary>
    public const int MostResolution = 450;

    /// <summary>What it is scaled to then.</summary>
    public const int PrintResolution = 300;

    /// <summary>Below this many pixels to the inch it prints coarse.</summary>
    public const int LeastResolution = 150;

    /// <summary>Above this many pixels readers of the .docx grow slow, whatever the printed size.</summary>
    public const int MostPixels = 20_000_000;

    /// <summary>Made upright: Word and LibreOffice box a turned picture differently.</summary>
    public bool Turns { get; init; }

    /// <summary>The pixels it is scaled down to, upright; null: as many as it has.</summary>
    public (int Width, int Height)? ScaledTo { get; init; }

    /// <summary>Coded anew in a format, or in colours, that Word and PDF/A (ISO 19005-2 6.2.4.3) take.</summary>
    public bool Converts { get; init; }

    /// <summary>Whether it becomes a PNG rather than a JPEG.</summary>
    public bool BecomesPng { get; init; }

    public bool KeepsBytes => !Turns && ScaledTo is null && !Converts;

    /// <param name="keepsPixels">However many they are.</param>
    public static PicturePlan For(PictureInfo info, PrintedSize size, bool keepsPixels = false)
    {
        var target = size.Pixels(PrintResolution);
        var large = !keepsPixels && (size.Resolution(info.UprightWidth) > MostResolution || (long)info.Width * info.Height > MostPixels);
        return new PicturePlan
        {
            Turns = info.Orientation != 1,
            ScaledTo = large && target.Width < info.UprightWidth && target.Height < info.UprightHeight ? target : null,
            Converts = info.Format is not (PictureFormat.Jpeg or PictureFormat.Png) || info.IsCmyk || info.IsCutOff,
            BecomesPng = info.IsLossless || info.HasAlpha,
        };
    }
}
