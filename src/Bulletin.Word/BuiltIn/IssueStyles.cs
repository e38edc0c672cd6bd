using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>What the issue templates set otherwise than the red header (各模板自己的样式); the names are the same in all.</summary>
internal static class IssueStyles
{
    public static IReadOnlyList<ParagraphStyle> Pair { get; } =
    [
        new("MastheadName", "刊名") { Before = 200, Line = 1300, Alignment = "center", Face = XiaoBiaoSong, Colour = Red, Size = 104 },
        new("Issuer", "编发单位") { Before = 120, Alignment = "center" },
        new("IssueNumber", "期号") { Left = 320, Alignment = "left" },
        new("ContentsHeading", "要目标题") { Next = "ContentsEntry", KeepNext = true, Before = HalfLine, Alignment = "center", Face = Kai },
    ];

    public static IReadOnlyList<ParagraphStyle> Meeting { get; } =
    [
        new("MastheadName", "刊名") { Line = 1300, Alignment = "center", Face = XiaoBiaoSong, Colour = Red, Size = 104 },
        new("MastheadHeading", "报头标题") { Before = 120, Line = 640, Alignment = "center", Face = Kai, Colour = Red, Size = 44 },
        new("ContentsHeading", "要目标题")
        {
            Next = "ContentsEntry",
            KeepNext = true,
            Before = HalfLine,
            FirstLine = TwoCharacters,
            Alignment = "left",
            Face = Hei,
        },
        new("ContentsEntry", "要目条目")
        {
            Next = "ContentsSummary",
            FirstLine = TwoCharacters,
            Alignment = "both",
            Face = Kai,
            Spacing = Tight,
        },
    ];

    public static IReadOnlyList<ParagraphStyle> Special { get; } =
    [
        new("IssueNumber", "期号") { Before = 120, Left = 320, Alignment = "left" },
        new("ContentsHeading", "要目标题") { Next = "ContentsEntry", KeepNext = true, Before = HalfLine, Alignment = "left", Face = Hei },
    ];
}
