using Bulletin.Core.Units;

namespace Bulletin.Core.Pictures;

/// <summary>How large photos are printed: at most 14 cm × 9 cm alone, at equal height filling the type area in a row.</summary>
public static class PhotoSizing
{
    /// <summary>4 mm between the photos of a row.</summary>
    public static readonly Length Gap = Length.FromMillimetres(4);

    private static readonly Length MaxWidth = Length.FromMillimetres(140);
    private static readonly Length MaxHeight = Length.FromMillimetres(90);

    /// <summary>A wished width may make a photo tall; a page of 225 mm has still to hold it and two lines of caption.</summary>
    private static readonly Length MaxWishedHeight = Length.FromMillimetres(200);

    /// <summary>One point: what a hair of a picture, a thousand times as wide as high, is still given.</summary>
    private static readonly Length Least = Length.FromPoints(1);

    /// <param name="photos">Each one's headers, and the width asked for or null; one, or two or three of a row.</param>
    /// <param name="typeArea">The width between the margins.</param>
    public static IReadOnlyList<PrintedSize> Size(IReadOnlyList<(PictureInfo Info, Length? Wished)> photos, Length typeArea) =>
        photos.Count == 1 ? [Single(Aspect(photos[0].Info), photos[0].Wished, typeArea)] : Row(photos, typeArea);

    private static PrintedSize Single(double aspect, Length? wished, Length typeArea)
    {
        var width = wished is { } wish && wish > Length.Zero ? Length.Min(wish, typeArea) : Length.Min(MaxWidth, typeArea);
        var height = wished is null ? MaxHeight : MaxWishedHeight;
        return Box(aspect, Length.Min(width, Scaled(height, aspect)));
    }

    /// <summary>A width asked for one photo of a row sets the height of all, since they stand at one height.</summary>
    private static List<PrintedSize> Row(IReadOnlyList<(PictureInfo Info, Length? Wished)> photos, Length typeArea)
    {
        var free = typeArea - Gap * (photos.Count - 1);
        var height = Length.Min(MaxHeight, free / photos.Sum(photo => Aspect(photo.Info)));
        foreach (var (info, wished) in photos)
            if (wished is { } wish && wish > Length.Zero)
                height = Length.Min(height, wish / Aspect(info));
        height = Length.Max(height, Least);
        return [.. photos.Select(photo => new PrintedSize(Length.Max(Floor(height.Emu * Aspect(photo.Info)), Least), height))];
    }

    private static PrintedSize Box(double aspect, Length width) =>
        new(Length.Max(width, Least), Length.Max(width / aspect, Least));

    private static Length Scaled(Length height, double aspect) => Floor(Math.Min(height.Emu * aspect, int.MaxValue));

    /// <summary>Downwards, so that a row's photos and gaps never come to more than the type area.</summary>
    private static Length Floor(double emu) => new((int)emu);

    private static double Aspect(PictureInfo info) => (double)info.UprightWidth / info.UprightHeight;
}
