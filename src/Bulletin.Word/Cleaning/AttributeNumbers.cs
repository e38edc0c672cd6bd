namespace Bulletin.Word.Cleaning;

/// <summary>Attributes of WordprocessingML that are whole numbers (ECMA-376 part 1, 17.18), by what they count.</summary>
/// <param name="Attributes">Elements and attributes.</param>
/// <param name="PerPoint">Of the unit in a point, where it is a measure that may have a unit of its own (22.9.2.15); 0: a count.</param>
internal sealed record AttributeNumbers(string Attributes, int PerPoint, long Least, long Most)
{
    /// <summary>Word's longest measure, 22 inches, in twips.</summary>
    private const int Longest = 31_680;

    private const int Twips = 20;
    private const int HalfPoints = 2;

    public static IReadOnlyList<AttributeNumbers> All { get; } =
    [
        new("pgSz/w pgSz/h pgMar/left pgMar/right pgMar/header pgMar/footer pgMar/gutter cols/space col/w col/space docGrid/linePitch "
            + "lnNumType/distance", Twips, 0, Longest),
        new("pgMar/top pgMar/bottom ind/left ind/right ind/start ind/end ind/hanging ind/firstLine spacing/line spacing/val tab/pos "
            + "framePr/x framePr/y tblpPr/tblpX tblpPr/tblpY", Twips, -Longest, Longest),
        new("spacing/before spacing/after framePr/w framePr/h framePr/hSpace framePr/vSpace gridCol/w trHeight/val fitText/val "
            + "defaultTabStop/val", Twips, 0, Longest),
        new("tblpPr/leftFromText tblpPr/rightFromText tblpPr/topFromText tblpPr/bottomFromText", Twips, 0, Longest),
        new("tblW/w tcW/w wBefore/w wAfter/w tblCellSpacing/w top/w bottom/w left/w right/w start/w end/w", Twips, 0, Longest),
        new("tblInd/w", Twips, -Longest, Longest),
        new("drawingGridHorizontalSpacing/val drawingGridVerticalSpacing/val hyphenationZone/val", Twips, 0, Longest),
        new("sz/val szCs/val kern/val", HalfPoints, 0, 3_276),
        new("position/val", HalfPoints, -3_276, 3_276),
        new("top/sz bottom/sz left/sz right/sz start/sz end/sz insideH/sz insideV/sz bar/sz between/sz bdr/sz tl2br/sz tr2bl/sz", 0, 0,
            255),
        new("top/space bottom/space left/space right/space start/space end/space insideH/space insideV/space bar/space "
            + "between/space bdr/space", 0, 0, Longest),
        new("ind/leftChars ind/rightChars ind/startChars ind/endChars ind/hangingChars ind/firstLineChars spacing/beforeLines "
            + "spacing/afterLines", 0, -100_000, 100_000),
        new("docGrid/charSpace", 0, -100_000_000, 100_000_000),
        new("w/val", 0, 1, 600),
        new("cols/num", 0, 1, 45),
        new("framePr/lines", 0, 0, 10),
        new("ilvl/val lvl/ilvl lvlOverride/ilvl lvlRestart/val", 0, 0, 9),
        new("outlineLvl/val", 0, 0, 9),
        new("gridSpan/val gridBefore/val gridAfter/val tblStyleRowBandSize/val tblStyleColBandSize/val", 0, 0, 1_000),
        new("pgNumType/start start/val startOverride/val numId/val num/numId abstractNum/abstractNumId abstractNumId/val "
            + "lvlPicBulletId/val", 0, 0, int.MaxValue),
        new("lnNumType/countBy lnNumType/start paperSrc/first paperSrc/other pgSz/code", 0, 0, short.MaxValue),
        new("pgNumType/chapStyle", 0, 0, 9),
        new("id/val eastAsianLayout/id fitText/id footnoteReference/id endnoteReference/id", 0, int.MinValue, int.MaxValue),
        new("uiPriority/val lsdException/uiPriority latentStyles/defUIPriority latentStyles/count", 0, 0, int.MaxValue),
        new("bookmarkStart/colFirst bookmarkStart/colLast displayHorizontalDrawingGridEvery/val displayVerticalDrawingGridEvery/val "
            + "consecutiveHyphenLimit/val", 0, 0, short.MaxValue),
    ];

    /// <summary>
    /// What stands where a page's own measure cannot be read: those of GB/T 9704—2012 5.1 and 5.2.1, as in the built-in templates.
    /// </summary>
    public static IReadOnlyDictionary<string, string> OfPage { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pgSz/w"] = "11906",
        ["pgSz/h"] = "16838",
        ["pgMar/top"] = "2107",
        ["pgMar/bottom"] = "1993",
        ["pgMar/left"] = "1588",
        ["pgMar/right"] = "1474",
        ["pgMar/header"] = "851",
        ["pgMar/footer"] = "1387",
        ["pgMar/gutter"] = "0",
    };
}
