using Bulletin.Core.Pictures;

namespace Bulletin.Export.Pictures;

/// <summary>What an image XObject says (ISO 32000-1 8.9.5).</summary>
internal sealed record ImageData
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required int BitsPerComponent { get; init; }

    /// <summary>1, 3 or 4, or 1 where a palette gives the colours.</summary>
    public required int Components { get; init; }

    /// <summary>The stream, encoded as <see cref="Coding"/> says.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public required ImageCoding Coding { get; init; }

    /// <summary>Red, green and blue of each entry, for an Indexed colour space (8.6.6.3).</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>What the samples mean; null: sRGB, or what the output intent says of grey and inks.</summary>
    public IccProfile? Profile { get; init; }

    /// <summary>Adobe writes CMYK JPEGs upside down.</summary>
    public bool Inverted { get; init; }

    /// <summary>Samples that are transparent, one a component (8.9.6.4).</summary>
    public int[]? TransparentSample { get; init; }

    /// <summary>Opacity, as an image of one component (11.6.5.3).</summary>
    public ImageData? SoftMask { get; init; }
}

internal enum ImageCoding
{
    /// <summary>JPEG as it stands.</summary>
    Dct,

    /// <summary>PNG's own: a zlib stream of rows that each begin with their filter (7.4.4.4, predictor 15).</summary>
    PngRows,
}
