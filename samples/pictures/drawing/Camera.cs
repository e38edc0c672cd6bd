using SkiaSharp;

namespace Drawing;

/// <summary>Looks along z from a height above the floor; metres to pixels.</summary>
internal sealed record Camera(float CentreX, float Horizon, float Focal, float Eye)
{
    public SKPoint At(float x, float y, float z) => new(CentreX + x * Focal / z, Horizon - (y - Eye) * Focal / z);

    /// <summary>Pixels of a metre at a distance.</summary>
    public float Metre(float z) => Focal / z;
}
