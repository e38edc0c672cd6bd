using System.Globalization;
using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Measures in words.</summary>
internal static class Measure
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    private static readonly (int HalfPoints, string Name)[] _sizes =
    [
        (84, "初号"), (72, "小初"), (52, "一号"), (48, "小一"), (44, "二号"), (36, "小二"), (32, "三号"), (30, "小三"),
        (28, "四号"), (24, "小四"), (21, "五号"), (18, "小五"), (15, "六号"),
    ];

    public static double Millimetres(double twips) => twips / TwipsPerMillimetre;

    /// <summary>Within so many millimetres; what is written in whole twips or tenths of a millimetre passes at the edge.</summary>
    public static bool IsNear(double twips, double wanted, double tolerance) => Math.Abs(Millimetres(twips) - wanted) <= tolerance + 0.05;

    /// <summary>To a tenth.</summary>
    public static Wording InMillimetres(double twips) => new($"{One(Millimetres(twips))}毫米", $"{One(Millimetres(twips))} mm");

    public static Wording InMillimetres(double width, double height) =>
        new($"{One(Millimetres(width))}×{One(Millimetres(height))}毫米", $"{One(Millimetres(width))} × {One(Millimetres(height))} mm");

    /// <summary>Of a rule, in hundredths of a millimetre.</summary>
    public static Wording Rule(double millimetres)
    {
        var said = millimetres.ToString("0.00", CultureInfo.InvariantCulture);
        return millimetres == 0 ? new("没有线", "no rule") : new($"{said}毫米", $"{said} mm");
    }

    /// <summary>三号（16磅）.</summary>
    public static Wording Size(int halfPoints)
    {
        var points = (halfPoints / 2.0).ToString("0.#", CultureInfo.InvariantCulture);
        var name = _sizes.FirstOrDefault(size => size.HalfPoints == halfPoints).Name;
        return name is null ? new($"{points}磅", $"{points} pt") : new($"{name}（{points}磅）", $"{name} ({points} pt)");
    }

    public static Wording Face(string? face) => face is null ? new("没有指定字体", "no face named") : new(face, face);

    public static Wording FaceAndSize(TextFormat format) => Join(Face(format.Face), Size(format.HalfPoints));

    public static Wording Join(Wording a, Wording b) => new($"{a.Chinese}，{b.Chinese}", $"{a.English}, {b.English}");

    public static Wording Alignment(string alignment) => alignment switch
    {
        "center" => new("居中", "centred"),
        "right" => new("靠右", "right"),
        "both" => new("两端对齐", "justified"),
        "distribute" => new("分散对齐", "distributed"),
        _ => new("靠左", "left"),
    };

    /// <summary>In characters of the text's own size.</summary>
    public static string Characters(double twips, int character) => (twips / character).ToString("0.##", CultureInfo.InvariantCulture);

    public static Wording Colour(string colour) => colour is "auto" or "000000" ? new("黑色", "black") : new(colour, colour);

    public static bool IsBlack(string colour) => colour is "auto" or "000000";

    /// <summary>Much more red than green or blue.</summary>
    public static bool IsRed(string colour)
    {
        if (colour.Length != 6 || !int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)) return false;
        var (red, green, blue) = (value >> 16, value >> 8 & 255, value & 255);
        return red >= 0x99 && green <= red / 3 && blue <= red / 3;
    }

    public static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
