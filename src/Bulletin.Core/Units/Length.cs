namespace Bulletin.Core.Units;

/// <summary>A length in English Metric Units (ECMA-376 22.9.2.1): 635 to a twip, 12,700 to a point, 36,000 to a millimetre.</summary>
/// <param name="Emu">The length; any value of a 32-bit integer, which reaches ±59 m.</param>
public readonly record struct Length(int Emu) : IComparable<Length>
{
    public const int EmuPerTwip = 635;
    public const int EmuPerPoint = 12_700;
    public const int EmuPerMillimetre = 36_000;

    public static Length Zero => default;

    public double Twips => (double)Emu / EmuPerTwip;
    public double Points => (double)Emu / EmuPerPoint;
    public double Millimetres => (double)Emu / EmuPerMillimetre;

    public static Length FromTwips(double twips) => new((int)Math.Round(twips * EmuPerTwip));
    public static Length FromPoints(double points) => new((int)Math.Round(points * EmuPerPoint));
    public static Length FromMillimetres(double millimetres) => new((int)Math.Round(millimetres * EmuPerMillimetre));

    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);
    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);
    public static Length operator -(Length a) => new(-a.Emu);
    public static Length operator *(Length a, double factor) => new((int)Math.Round(a.Emu * factor));
    public static Length operator /(Length a, double divisor) => new((int)Math.Round(a.Emu / divisor));
    public static double operator /(Length a, Length b) => (double)a.Emu / b.Emu;
    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;
    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;
    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;
    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    public static Length Max(Length a, Length b) => a >= b ? a : b;
    public static Length Min(Length a, Length b) => a <= b ? a : b;

    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);
}
