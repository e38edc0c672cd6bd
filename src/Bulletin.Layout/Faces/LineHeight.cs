namespace Bulletin.Layout.Faces;

/// <summary>How far a line of a face reaches above and below its baseline, in ems.</summary>
public readonly record struct LineHeight(double Ascent, double Descent)
{
    /// <summary>
    /// 宋体, 仿宋, 楷体 and 黑体: 220 and 36 of 256 units, and on either side the 0.15 em, in whole units, that Word adds to an East Asian face.
    /// Measured: 15.56 pt at 12, 13.62 at 10.5.
    /// </summary>
    public static LineHeight Chinese { get; } = new((220 + 38) / 256.0, (36 + 38) / 256.0);

    private static LineHeight YaHei { get; } = new(2167 / 2048.0, 536 / 2048.0);

    private static LineHeight Cambria { get; } = new(1946 / 2048.0, 455 / 2048.0);

    private static LineHeight Consolas { get; } = new(1884 / 2048.0, 514 / 2048.0);

    /// <summary>By the face's own table hhea; the line gap stands above.</summary>
    public static LineHeight Of(Face face)
    {
        var em = (double)face.UnitsPerEm;
        return new LineHeight((face.Tables.Ascent + face.Tables.LineGap) / em, -face.Tables.Descent / em);
    }

    /// <summary>That of the face named, whichever serves: a document must not grow because a stand-in is taller.</summary>
    public static LineHeight Of(string name, FaceRole role, Face serving, bool isNamed) => name.ToUpperInvariant() switch
    {
        "微软雅黑" or "MICROSOFT YAHEI" => YaHei,
        "CAMBRIA" => Cambria,
        "CONSOLAS" => Consolas,
        _ when role.IsLatin || (isNamed && !role.Names(name)) => Of(serving),
        _ => Chinese,
    };
}
