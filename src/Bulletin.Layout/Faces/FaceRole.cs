namespace Bulletin.Layout.Faces;

/// <summary>A role of the official format: the names documents ask for and the faces that may serve, best first.</summary>
/// <param name="Key">The face the format names.</param>
/// <param name="Aliases">Other names documents use for it.</param>
/// <param name="Serving">What may serve: a family or full name, and the weight wanted where a family has several.</param>
public sealed record FaceRole(string Key, IReadOnlyList<string> Aliases, IReadOnlyList<(string Name, int Weight)> Serving)
{
    /// <summary>小标宋: titles and masthead.</summary>
    public static FaceRole Title { get; } = new(
        "方正小标宋简体",
        ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "小标宋", "华文中宋", "STZhongsong"],
        [
            ("方正小标宋简体", 400), ("FZXiaoBiaoSong-B05S", 400), ("方正小标宋_GBK", 400), ("FZXiaoBiaoSong-B05", 400), ("华文中宋", 400),
            ("STZhongsong", 400),
            ("Noto Serif CJK SC", 700), ("Source Han Serif SC", 900), ("Source Han Serif SC", 700), ("思源宋体", 700),
        ]);

    /// <summary>仿宋: body.</summary>
    public static FaceRole Body { get; } = new(
        "仿宋_GB2312",
        ["仿宋", "FangSong", "FangSong_GB2312", "方正仿宋_GBK", "方正仿宋简体", "华文仿宋", "STFangsong"],
        [
            ("仿宋_GB2312", 400), ("FangSong_GB2312", 400), ("仿宋", 400), ("FangSong", 400), ("方正仿宋_GBK", 400), ("方正仿宋简体", 400), ("华文仿宋", 400),
            ("STFangsong", 400),
            ("朱雀仿宋", 400), ("Zhuque Fangsong", 400), ("Zhuque Fangsong (technical preview)", 400), ("FandolFang", 400),
            ("FandolFang R", 400),
        ]);

    /// <summary>楷体: notes of the editor, captions, second-level headings.</summary>
    public static FaceRole Kai { get; } = new(
        "楷体_GB2312",
        ["楷体", "KaiTi", "KaiTi_GB2312", "方正楷体_GBK", "方正楷体简体", "华文楷体", "STKaiti"],
        [
            ("楷体_GB2312", 400), ("KaiTi_GB2312", 400), ("楷体", 400), ("KaiTi", 400), ("方正楷体_GBK", 400), ("方正楷体简体", 400), ("华文楷体", 400),
            ("STKaiti", 400),
            ("LXGW WenKai", 400), ("霞鹜文楷", 400), ("FandolKai", 400), ("AR PL UKai CN", 400),
        ]);

    /// <summary>黑体: first-level headings, labels.</summary>
    public static FaceRole Hei { get; } = new(
        "黑体",
        ["SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体", "STHeiti"],
        [
            ("黑体", 400), ("SimHei", 400), ("方正黑体_GBK", 400), ("方正黑体简体", 400), ("华文黑体", 400), ("STHeiti", 400),
            ("Noto Sans CJK SC", 700), ("Noto Sans CJK SC", 500), ("Source Han Sans SC", 700), ("FandolHei", 400),
        ]);

    /// <summary>宋体: page numbers.</summary>
    public static FaceRole Song { get; } = new(
        "宋体",
        ["SimSun", "NSimSun", "新宋体", "方正书宋_GBK", "华文宋体", "STSong"],
        [
            ("宋体", 400), ("SimSun", 400), ("方正书宋_GBK", 400), ("华文宋体", 400), ("STSong", 400),
            ("Noto Serif CJK SC", 400), ("Source Han Serif SC", 400), ("FandolSong", 400), ("AR PL UMing CN", 400),
        ]);

    /// <summary>Latin letters and digits of the body.</summary>
    public static FaceRole Latin { get; } = new(
        "Times New Roman",
        ["Times", "Tinos", "Liberation Serif"],
        [("Times New Roman", 400), ("Tinos", 400), ("Liberation Serif", 400)]);

    /// <summary>等线, 微软雅黑: the text of screens and of Word documents since 2016, of normal weight where 黑体 is heavy.</summary>
    public static FaceRole Sans { get; } = new(
        "等线",
        ["DengXian", "等线 Light", "DengXian Light", "微软雅黑", "Microsoft YaHei", "微软雅黑 Light", "Microsoft YaHei UI", "思源黑体", "PingFang SC",
            "苹方-简"],
        [
            ("等线", 400), ("DengXian", 400), ("微软雅黑", 400), ("Microsoft YaHei", 400), ("Noto Sans CJK SC", 400), ("Source Han Sans SC", 400),
            ("思源黑体", 400),
            ("WenQuanYi Micro Hei", 400), ("WenQuanYi Zen Hei", 400), ("宋体", 400), ("SimSun", 400), ("Noto Serif CJK SC", 400),
            ("Source Han Serif SC", 400), ("FandolSong", 400),
        ]);

    /// <summary>Latin faces that have a free one of the same widths; else Times New Roman's serves, as it must for any unknown.</summary>
    public static FaceRole Arial { get; } = LatinLike("Arial", ["Helvetica", "ArialMT"], "Liberation Sans", "Arimo");

    public static FaceRole Calibri { get; } = LatinLike("Calibri", ["Calibri Light"], "Carlito", "Liberation Sans");

    public static FaceRole Cambria { get; } = LatinLike("Cambria", ["Cambria Math"], "Caladea");

    public static FaceRole Courier { get; } = LatinLike("Courier New", ["Courier", "Consolas"], "Liberation Mono", "Cousine");

    /// <summary>Whether it serves Latin letters alone.</summary>
    public bool IsLatin => Serving[^1].Name == "Liberation Serif";

    /// <summary>The roles of the official format, in the order in which they are asked for a character that the face named lacks.</summary>
    public static IReadOnlyList<FaceRole> All { get; } = [Body, Song, Kai, Title, Hei, Latin];

    // What other documents name besides.
    private static readonly FaceRole[] _known = [.. All, Sans, Arial, Calibri, Cambria, Courier];

    private static FaceRole LatinLike(string key, IReadOnlyList<string> aliases, params string[] serving) =>
        new(key, aliases,
            [(key, 400), .. serving.Select(name => (name, 400)), ("Times New Roman", 400), ("Tinos", 400), ("Liberation Serif", 400)]);

    /// <summary>The role that a face's name points to; for a name nobody knows, by what it says of itself.</summary>
    public static FaceRole Of(string name)
    {
        foreach (var role in _known)
            if (role.Names(name))
                return role;
        return Guess(name);
    }

    /// <summary>Whether a name is one of those that documents use for the role.</summary>
    public bool Names(string name) =>
        Key.Equals(name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static FaceRole Guess(string name)
    {
        bool Says(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (Says("小标宋") || Says("XiaoBiaoSong") || Says("中宋")) return Title;
        if (Says("仿宋") || Says("FangSong")) return Body;
        if (Says("楷") || Says("Kai")) return Kai;
        if (Says("雅黑") || Says("YaHei") || Says("等线") || Says("DengXian") || Says("Sans CJK") || Says("PingFang")) return Sans;
        if (Says("黑") || Says("Hei")) return Hei;
        if (Says("宋") || Says("Song") || Says("Ming") || Says("Serif CJK")) return Song;
        if (name.Any(c => c > 0x2E80)) return Song;
        if (Says("Courier") || Says("Mono") || Says("Consolas")) return Courier;
        return Says("Sans") || Says("Arial") || Says("Helvetica") || Says("Verdana") || Says("Tahoma") || Says("Segoe") ? Arial : Latin;
    }
}
