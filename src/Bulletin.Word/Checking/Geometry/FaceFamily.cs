namespace Bulletin.Word.Checking.Geometry;

/// <summary>The families of faces that official documents are set in (字体).</summary>
internal enum FaceFamily
{
    Other,
    XiaoBiaoSong,
    FangSong,
    Kai,
    Hei,
    Song,
}

/// <summary>Which family a face belongs to, by its name.</summary>
internal static class FaceFamilies
{
    // In this order: 小标宋 and 仿宋 are no 宋体, though their names end so.
    private static readonly (FaceFamily Family, string[] Names)[] _names =
    [
        (FaceFamily.XiaoBiaoSong, ["小标宋", "XiaoBiaoSong", "XBS", "华文中宋", "Zhongsong"]),
        (FaceFamily.FangSong, ["仿宋", "FangSong", "Fang Song", "FandolFang", "FZFS"]),
        (FaceFamily.Kai, ["楷", "Kai"]),
        (FaceFamily.Hei, ["黑", "Hei", "Sans CJK", "Sans SC", "Han Sans"]),
        (FaceFamily.Song, ["宋", "SimSun", "NSimSun", "FandolSong", "Serif CJK", "Han Serif", "Ming"]),
    ];

    public static FaceFamily Of(string? face) => face is null
        ? FaceFamily.Other
        : _names.FirstOrDefault(entry => entry.Names.Any(name => face.Contains(name, StringComparison.OrdinalIgnoreCase))).Family;
}
