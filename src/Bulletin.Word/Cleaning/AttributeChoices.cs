namespace Bulletin.Word.Cleaning;

/// <summary>Attributes of WordprocessingML that are one of some words, and the words (ECMA-376 part 1, 17.18).</summary>
internal static class AttributeChoices
{
    /// <summary>Elements and attributes, and what they may say.</summary>
    public static IReadOnlyList<(string Attributes, string Words)> All { get; } =
    [
        ("""
            jc/val
            """,
            """
            left start center right end both mediumKashida distribute numTab highKashida lowKashida thaiDistribute
            """),
        ("spacing/lineRule", "auto exact atLeast"),
        ("trHeight/hRule framePr/hRule", "auto exact atLeast"),
        ("tblW/type tcW/type tblInd/type tblCellSpacing/type wBefore/type wAfter/type", "nil pct dxa auto"),
        ("left/type right/type", "nil dxa"),
        ("top/type bottom/type start/type end/type", "nil pct dxa auto"),
        ("tblLayout/type", "fixed autofit"),
        ("vAlign/val", "top center both bottom"),
        ("textAlignment/val", "top center baseline bottom auto"),
        ("vertAlign/val", "baseline superscript subscript"),
        ("""
            u/val
            """,
            """
            single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy dotDash dashDotHeavy dotDotDash
            dashDotDotHeavy wave wavyHeavy wavyDouble none
            """),
        ("em/val", "none dot comma circle underDot"),
        ("""
            highlight/val
            """,
            """
            black blue cyan green magenta red yellow white darkBlue darkCyan darkGreen darkMagenta darkRed darkYellow darkGray
            lightGray none
            """),
        ("""
            shd/val
            """,
            """
            nil clear solid horzStripe vertStripe reverseDiagStripe diagStripe horzCross diagCross thinHorzStripe thinVertStripe
            thinReverseDiagStripe thinDiagStripe thinHorzCross thinDiagCross pct5 pct10 pct12 pct15 pct20 pct25 pct30 pct35
            pct37 pct40 pct45 pct50 pct55 pct60 pct62 pct65 pct70 pct75 pct80 pct85 pct87 pct90 pct95
            """),
        ("docGrid/type", "default lines linesAndChars snapToChars"),
        ("pgSz/orient", "portrait landscape"),
        ("headerReference/type footerReference/type", "even default first"),
        ("""
            pgNumType/fmt numFmt/val
            """,
            """
            decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital
            japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand
            decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung
            decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle
            ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional
            taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand
            koreanDigital koreanCounting koreanLegal koreanDigital2 vietnameseCounting russianLower russianUpper none
            numberInDash hebrew1 hebrew2 arabicAlpha arabicAbjad hindiVowels hindiConsonants hindiNumbers hindiCounting
            thaiLetters thaiNumbers thaiCounting bahtText dollarText custom
            """),
        ("pgNumType/chapSep", "hyphen period colon emDash enDash"),
        ("lvlJc/val", "left center right"),
        ("suff/val", "tab space nothing"),
        ("multiLevelType/val", "singleLevel multilevel hybridMultilevel"),
        ("tab/val", "clear left start center right end decimal bar num"),
        ("tab/leader", "none dot hyphen underscore heavy middleDot"),
        ("br/type", "page column textWrapping"),
        ("br/clear", "none left right all"),
        ("textDirection/val", "lrTb tb tbRl rl btLr lr lrTbV tbV tbRlV rlV tbLrV lrV"),
        ("framePr/hAnchor tblpPr/horzAnchor", "text margin page"),
        ("framePr/vAnchor tblpPr/vertAnchor", "text margin page"),
        ("framePr/xAlign tblpPr/tblpXSpec", "left center right inside outside"),
        ("framePr/yAlign tblpPr/tblpYSpec", "inline top center bottom inside outside"),
        ("framePr/wrap", "auto notBeside around tight through none"),
        ("framePr/dropCap", "none drop margin"),
        ("vMerge/val hMerge/val", "continue restart"),
        ("style/type", "paragraph character table numbering"),
        ("""
            tblStylePr/type
            """,
            """
            wholeTable firstRow lastRow firstCol lastCol band1Vert band2Vert band1Horz band2Horz neCell nwCell seCell swCell
            """),
        ("ptab/alignment", "left center right"),
        ("ptab/leader", "none dot hyphen underscore middleDot"),
        ("ptab/relativeTo", "margin indent"),
        ("rFonts/hint", "default eastAsia cs"),
        ("""
            rFonts/asciiTheme rFonts/hAnsiTheme rFonts/eastAsiaTheme rFonts/cstheme
            """,
            """
            majorEastAsia majorBidi majorAscii majorHAnsi minorEastAsia minorBidi minorAscii minorHAnsi
            """),
        ("lock/val", "sdtLocked contentLocked unlocked sdtContentLocked"),
        ("characterSpacingControl/val", "doNotCompress compressPunctuation compressPunctuationAndJapaneseKana"),
        ("tblOverlap/val", "never overlap"),
        ("textboxTightWrap/val", "none allLines firstAndLastLine firstLineOnly lastLineOnly"),
        ("effect/val", "blinkBackground lights antsBlack antsRed shimmer sparkle none"),
        ("eastAsianLayout/combineBrackets", "none round square angle curly"),
        ("rubyAlign/val", "center distributeLetter distributeSpace left right rightVertical"),
        ("lnNumType/restart", "newPage newSection continuous"),
        ("pgBorders/offsetFrom", "page text"),
        ("pgBorders/display", "allPages firstPage notFirstPage"),
        ("pgBorders/zOrder", "front back"),
        ("fldChar/fldCharType", "begin separate end"),
        ("footnote/type endnote/type", "normal separator continuationSeparator continuationNotice"),
        ("pitch/val", "fixed variable default"),
        ("family/val", "decorative modern roman script swiss auto"),
        ("view/val", "none print outline masterPages normal web"),
        ("zoom/val", "none fullPage bestFit textFit"),
        ("numRestart/val", "continuous eachSect eachPage"),
        ("""
            top/val left/val bottom/val right/val end/val insideH/val insideV/val bar/val between/val bdr/val
            tl2br/val tr2bl/val
            """,
            """
            nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap
            thinThickThinSmallGap thinThickMediumGap thickThinMediumGap thinThickThinMediumGap thinThickLargeGap
            thickThinLargeGap thinThickThinLargeGap wave doubleWave dashSmallGap dashDotStroked threeDEmboss threeDEngrave
            outset inset apples archedScallops babyPacifier babyRattle balloons3Colors balloonsHotAir basicBlackDashes
            basicBlackDots basicBlackSquares basicThinLines basicWhiteDashes basicWhiteDots basicWhiteSquares basicWideInline
            basicWideMidline basicWideOutline bats birds birdsFlight cabins cakeSlice candyCorn celticKnotwork certificateBanner
            chainLink champagneBottle checkedBarBlack checkedBarColor checkered christmasTree circlesLines circlesRectangles
            classicalWave clocks compass confetti confettiGrays confettiOutline confettiStreamers confettiWhite cornerTriangles
            couponCutoutDashes couponCutoutDots crazyMaze creaturesButterfly creaturesFish creaturesInsects creaturesLadyBug
            crossStitch cup decoArch decoArchColor decoBlocks diamondsGray doubleD doubleDiamonds earth1 earth2
            eclipsingSquares1 eclipsingSquares2 eggsBlack fans film firecrackers flowersBlockPrint flowersDaisies flowersModern1
            flowersModern2 flowersPansy flowersRedRose flowersRoses flowersTeacup flowersTiny gems gingerbreadMan gradient
            handmade1 handmade2 heartBalloon heartGray hearts heebieJeebies holly houseFunky hypnotic iceCreamCones lightBulb
            lightning1 lightning2 mapPins mapleLeaf mapleMuffins marquee marqueeToothed moons mosaic musicNotes northwest ovals
            packages palmsBlack palmsColor paperClips papyrus partyFavor partyGlass pencils people peopleWaving peopleHats
            poinsettias postageStamp pumpkin1 pushPinNote2 pushPinNote1 pyramids pyramidsAbove quadrants rings safari sawtooth
            sawtoothGray scaredCat seattle shadowedSquares sharksTeeth shorebirdTracks skyrocket snowflakeFancy snowflakes
            sombrero southwest stars starsTop stars3d starsBlack starsShadowed sun swirligig tornPaper tornPaperBlack trees
            triangleParty triangles tribal1 tribal2 tribal3 tribal4 tribal5 tribal6 triangle1 triangle2 triangleCircle1
            triangleCircle2 shapes1 shapes2 twistedLines1 twistedLines2 vine waveline weavingAngles weavingBraid weavingRibbon
            weavingStrips whiteFlowers woodwork xIllusions zanyTriangles zigZag zigZagStitch
            """),
        ("""
            color/themeColor background/themeColor u/themeColor shd/themeColor top/themeColor left/themeColor start/themeColor
            bottom/themeColor right/themeColor end/themeColor insideH/themeColor insideV/themeColor bar/themeColor
            between/themeColor bdr/themeColor tl2br/themeColor tr2bl/themeColor shd/themeFill
            """,
            """
            dark1 light1 dark2 light2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink none
            background1 text1 background2 text2
            """),
    ];
}
