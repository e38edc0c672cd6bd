using Bulletin.Core.Units;

namespace Bulletin.Core.Pictures;

/// <summary>The box a photo fills on paper.</summary>
public readonly record struct PrintedSize(Length Width, Length Height)
{
    private const int EmuPerInch = 914_400;

    /// <summary>Pixels to the inch when a picture so many pixels wide fills the box.</summary>
    public double Resolution(int pixels) => (double)pixels * EmuPerInch / Width.Emu;

    /// <summary>Pixels that fill the box at a resolution, at least one each way.</summary>
    public (int Width, int Height) Pixels(int perInch) => (Across(Width, perInch), Across(Height, perInch));

    private static int Across(Length side, int perInch) => Math.Max(1, (int)Math.Round((double)side.Emu * perInch / EmuPerInch));
}
