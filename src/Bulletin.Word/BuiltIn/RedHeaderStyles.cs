using static Bulletin.Word.BuiltIn.RedHeaderMeasures;
using static Bulletin.Word.BuiltIn.TemplateStyles;

namespace Bulletin.Word.BuiltIn;

/// <summary>The styles of the red-header template (红头样式).</summary>
internal static class RedHeaderStyles
{
    // Faces stand here and not in the document's defaults: LibreOffice writes those over the character styles of all text in tables.
    private static readonly ParagraphStyle _normal = new("Normal", "Normal")
    {
        BasedOn = null,
        Before = 0,
        After = 0,
        Line = LinePitch,
        Face = FangSong,
        Size = SizeThree,
    };

    private static readonly ParagraphStyle[] _masthead =
    [
        new("Classification", "密级") { After = 160, Face = Hei },
        new("CopyNumber", "份号") { After = 160, Alignment = "right" },
        new("Crest", "徽标") { AutomaticLine = true, After = 120, Alignment = "center" },
        new("MastheadHeading", "报头标题") { Line = 800, Alignment = "center", Face = XiaoBiaoSong, Colour = Red, Size = 52 },
        new("MastheadName", "刊名") { Before = 240, Line = 1500, Alignment = "center", Face = XiaoBiaoSong, Colour = Red, Size = 120 },
        new("IssueNumber", "期号") { Before = 120, Alignment = "center" },
        new("TotalNumber", "总期号") { Alignment = "center" },
        new("Approver", "签发") { Before = 120, Right = 320, Alignment = "right" },
        new("Issuer", "编发单位") { Left = 320, Alignment = "left" },
        new("IssueDate", "日期") { Right = 320, Alignment = "right" },
    ];

    private static readonly ParagraphStyle[] _front =
    [
        new("ContentsHeading", "要目标题") { Next = "ContentsEntry", KeepNext = true, Before = HalfLine, Alignment = "center", Face = Hei },
        new("ContentsColumn", "要目栏目") { Next = "ContentsEntry", KeepNext = true, Face = Hei, Spacing = Tight },
        new("ContentsEntry", "要目条目") { Next = "ContentsSummary", Alignment = "both", Face = Hei, Spacing = Tight },
        new("ContentsSummary", "要目摘要") { BasedOn = "BodyText" },
        new("EditorNote", "按语")
        {
            Next = "BodyText", Before = HalfLine, After = HalfLine, Contextual = true, Left = TwoCharacters, Right = TwoCharacters,
            FirstLine = TwoCharacters, Alignment = "both", Face = Kai, Spacing = Tight,
        },
        // Turnover under the first character after a label of two and its colon.
        new("MeetingLine", "会议事项")
        {
            Before = HalfLine, After = HalfLine, Contextual = true, Left = 5 * Character, FirstLine = -3 * Character, Alignment = "both",
            Spacing = Tight,
        },
    ];

    private static readonly ParagraphStyle[] _article =
    [
        new("BodyText", "正文段落") { FirstLine = TwoCharacters, Alignment = "both", Spacing = Tight },
        new("Column", "栏目") { Next = "ArticleTitle", KeepNext = true, Before = HalfLine, Face = Hei, Spacing = Tight },
        new("ArticleTitle", "heading 1")
        {
            Alias = "文章标题", Next = "BodyText", KeepNext = true, KeepLines = true, Line = 640, Before = LinePitch, After = LinePitch,
            Alignment = "center", Outline = 0, Face = XiaoBiaoSong, Size = 44,
        },
        new("ArticleTitleAboveSubtitle", "文章标题（有副标题）") { BasedOn = "ArticleTitle", Next = "Subtitle", After = 0 },
        new("Subtitle", "Subtitle")
        {
            Alias = "副标题", Next = "BodyText", KeepNext = true, KeepLines = true, After = LinePitch, Alignment = "center", Face = Kai,
        },
        BodyHeading(1, "heading 2", "一级标题", Hei),
        BodyHeading(2, "heading 3", "二级标题", Kai),
        BodyHeading(3, "heading 4", "三级标题", FangSong),
        BodyHeading(4, "heading 5", "四级标题", FangSong),
        new("Contributor", "供稿") { Right = 320, Alignment = "right" },
        new("Note", "注释") { Line = SmallLine, Left = 5 * 280, Right = 0, FirstLine = -280, Alignment = "both", Size = SizeFour },
        new("FirstNote", "首条注释") { BasedOn = "Note", Next = "Note", Before = 145, FirstLine = -3 * 280 },
    ];

    private static readonly ParagraphStyle[] _illustrations =
    [
        new("Photo", "照片") { Next = "Caption", KeepNext = true, Before = 200, AutomaticLine = true, Alignment = "center" },
        new("Caption", "caption")
        {
            Alias = "图题",
            Next = "BodyText",
            KeepLines = true,
            Line = SmallLine,
            After = 120,
            Alignment = "center",
            Face = Kai,
            Size = SizeFour,
        },
        new("TableCaption", "表题")
        {
            KeepNext = true,
            KeepLines = true,
            Before = 120,
            Line = SmallLine,
            Alignment = "center",
            Face = Hei,
            Size = SizeFour,
        },
        new("TableUnit", "表格单位") { KeepNext = true, Line = SmallLine, Alignment = "right", Size = SizeFour },
        new("TableText", "表格文字") { Line = 440, Alignment = "left", Size = SizeFour },
        new("TableTextCentred", "表格文字居中") { BasedOn = "TableText", Alignment = "center" },
        new("TableTextRight", "表格文字居右") { BasedOn = "TableText", Alignment = "right" },
        new("TableHeader", "表头") { BasedOn = "TableText", Alignment = "center", Face = Hei },
        // Word wants a paragraph after a table that another follows, or the end; a 1-pt one does not show.
        new("TableEnd", "表后") { Next = "BodyText", Line = 20, Size = 2 },
    ];

    private static readonly ParagraphStyle[] _imprint =
    [
        new("ImprintLine", "版记")
        {
            // Turnover under the first character after a label of two and its colon.
            Line = ImprintLine, Left = 4 * 280, Right = 280, FirstLine = -3 * 280, Alignment = "both", Size = SizeFour,
        },
        new("PrintingOffice", "印发单位") { Line = ImprintLine, Left = 280, Alignment = "left", Size = SizeFour },
        new("PrintingDate", "印发日期") { Line = ImprintLine, Right = 280, Alignment = "right", Size = SizeFour },
        new("Copies", "印数") { Line = ImprintLine, Right = 280, Alignment = "right", Size = SizeFour },
        new("Contact", "联系方式") { Line = ImprintLine, Left = 280, Right = 280, Alignment = "left", Size = SizeFour },
        new("PageNumberOdd", "页码（单页）") { Line = PageNumberLine, Right = 280, Alignment = "right", Face = Song, Size = SizeFour },
        new("PageNumberEven", "页码（双页）") { Line = PageNumberLine, Left = 280, Alignment = "left", Face = Song, Size = SizeFour },
    ];

    private static ParagraphStyle BodyHeading(int level, string name, string alias, string face) => new($"BodyHeading{level}", name)
    {
        Alias = alias,
        Next = "BodyText",
        KeepNext = true,
        FirstLine = TwoCharacters,
        Alignment = "both",
        Outline = level,
        Face = face,
        Spacing = Tight,
    };

    private static readonly (string Id, string Name, string Properties)[] _characters =
    [
        ("Latin", "西文", "<w:rFonts w:hint=\"default\" w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"),
        ("Strong", "着重", ParagraphStyle.RunXml(Hei, null, null, null)),
        ("RunInHeading1", "段首一级标题", ParagraphStyle.RunXml(Hei, null, null, null)),
        ("RunInHeading2", "段首二级标题", ParagraphStyle.RunXml(Kai, null, null, null)),
        ("RunInHeading3", "段首三级标题", ParagraphStyle.RunXml(FangSong, null, null, null)),
        ("RunInHeading4", "段首四级标题", ParagraphStyle.RunXml(FangSong, null, null, null)),
        ("EditorNoteLabel", "按语标签", ParagraphStyle.RunXml(Hei, null, null, null)),
        ("ApproverName", "签发人姓名", ParagraphStyle.RunXml(Kai, null, null, null)),
        ("MeetingLabel", "会议事项名", ParagraphStyle.RunXml(Hei, null, null, null)),
    ];

    private static readonly (string Id, string Name, string Properties)[] _tables =
    [
        ("MastheadTable", "报头表", NoMargins),
        ("PhotoRow", "照片并排", "<w:jc w:val=\"center\"/>" + NoMargins),
        ("DataTable", "数据表",
            "<w:jc w:val=\"center\"/><w:tblBorders>" + Border("top", 4) + Border("left", 4) + Border("bottom", 4) + Border("right", 4)
            + Border("insideH", 4) + Border("insideV", 4) + "</w:tblBorders>"
            + Margins(10, 85, 60)),
        ("ImprintTable", "版记表",
            "<w:tblBorders>" + Border("top", 8) + Border("bottom", 8) + Border("insideH", 6) + "</w:tblBorders>" + Margins(20, 0, 70)),
    ];

    /// <param name="own">Styles that a template sets otherwise.</param>
    public static string Xml(IReadOnlyList<ParagraphStyle>? own = null) =>
        Sheet(_normal, [.. Paragraphs.Select(style => own?.FirstOrDefault(other => other.Id == style.Id) ?? style)], _characters, _tables);

    private static IEnumerable<ParagraphStyle> Paragraphs => [.. _masthead, .. _front, .. _article, .. _illustrations, .. _imprint];
}
