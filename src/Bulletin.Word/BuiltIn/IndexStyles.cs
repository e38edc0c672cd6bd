using static Bulletin.Word.BuiltIn.RedHeaderMeasures;
using static Bulletin.Word.BuiltIn.TemplateStyles;

namespace Bulletin.Word.BuiltIn;

/// <summary>The styles of the index template (总目录样式).</summary>
internal static class IndexStyles
{
    /// <summary>小四, in half-points: 18 characters of a title on a line.</summary>
    private const int SmallFour = 24;
    private const int EntryLine = 440;

    private static readonly ParagraphStyle _normal = new("Normal", "Normal")
    {
        BasedOn = null,
        Before = 0,
        After = 0,
        Line = LinePitch,
        Face = FangSong,
        Size = SizeThree,
    };

    private static readonly ParagraphStyle[] _paragraphs =
    [
        new("IndexBulletin", "总目录刊名") { Line = 800, Alignment = "center", Face = XiaoBiaoSong, Colour = Red, Size = 44 },
        new("IndexTitle", "总目录标题")
        {
            Before = 120,
            Line = 1100,
            Alignment = "center",
            Outline = 0,
            Face = XiaoBiaoSong,
            Colour = Red,
            Size = 72,
        },
        new("IndexRange", "总目录起止") { Before = 120, After = 240, Line = SmallLine, Alignment = "center", Face = Kai, Size = SizeFour },
        new("IndexHead", "总目录表头") { Line = EntryLine, Alignment = "center", Face = Hei, Size = SmallFour },
        new("IndexNumber", "总目录期号") { Line = EntryLine, Alignment = "center", Size = SmallFour },
        new("IndexTotal", "总目录总期号") { Line = 300, Alignment = "center", Size = 18 },
        new("IndexDate", "总目录日期") { Line = EntryLine, Alignment = "center", Size = SmallFour },
        new("IndexEntry", "总目录条目") { KeepLines = true, Line = EntryLine, Alignment = "left", Size = SmallFour },
        new("IndexPage", "总目录页码") { Line = EntryLine, Alignment = "center", Size = SmallFour },
        new("IndexIssuer", "总目录编发单位")
        {
            Before = HalfLine,
            Contextual = true,
            Line = LinePitch,
            Right = TwoCharacters,
            Alignment = "right",
        },
        new("PageNumberOdd", "页码（单页）") { Line = PageNumberLine, Right = 280, Alignment = "right", Face = Song, Size = SizeFour },
        new("PageNumberEven", "页码（双页）") { Line = PageNumberLine, Left = 280, Alignment = "left", Face = Song, Size = SizeFour },
    ];

    private static readonly (string Id, string Name, string Properties)[] _characters =
    [
        ("Latin", "西文", "<w:rFonts w:hint=\"default\" w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"),
    ];

    private static readonly (string Id, string Name, string Properties)[] _tables =
    [
        ("IndexTable", "总目录表", "<w:tblBorders>" + Border("top", 12) + Border("bottom", 12) + "</w:tblBorders>" + Margins(30, 60, 60)),
    ];

    public static string Xml() => Sheet(_normal, _paragraphs, _characters, _tables);
}
