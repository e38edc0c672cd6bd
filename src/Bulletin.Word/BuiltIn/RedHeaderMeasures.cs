namespace Bulletin.Word.BuiltIn;

/// <summary>Measures of GB/T 9704—2012 and of bulletin practice, in twips unless said.</summary>
internal static class RedHeaderMeasures
{
    public const string XiaoBiaoSong = "方正小标宋简体";
    public const string FangSong = "仿宋_GB2312";
    public const string Kai = "楷体_GB2312";
    public const string Hei = "黑体";
    public const string Song = "宋体";
    public const string Red = "FF0000";

    /// <summary>版心: 156 mm (5.2.1).</summary>
    public const int TypeAreaWidth = 8844;

    /// <summary>
    /// 天头 37 mm and 35 mm below (5.2.1), each a sixth of a millimetre more: the type area is then 22 lines high to the twip. LibreOffice
    /// sets
    /// the lines of a grid in the middle of what it finds, and gives what is left to no line: with 225 mm to the twip it would begin half a
    /// point lower and break pages where Word does not; four twips over were enough for a page full to the edge.
    /// </summary>
    public const int TopMargin = 2107;
    public const int BottomMargin = 1993;

    /// <summary>22 lines in 225 mm (5.2.3): 28.95 pt, for 29 pt loses a line.</summary>
    public const int LinePitch = 579;
    public const int HalfLine = 290;

    /// <summary>28 characters of 三号 in 156 mm need 5 twips less for each.</summary>
    public const int Tight = -5;
    public const int Character = 315;
    public const int TwoCharacters = 2 * Character;

    /// <summary>三号, in half-points.</summary>
    public const int SizeThree = 32;

    /// <summary>四号, in half-points.</summary>
    public const int SizeFour = 28;
    public const int SmallLine = 480;
    public const int ImprintLine = 440;

    /// <summary>
    /// Page number (7.5): the dashes' upper edge 7 mm below the type area. The line reaches up to the type area, for LibreOffice loses
    /// a space between them in a second section, and with it the imprint's place.
    /// </summary>
    public const int PageNumberLine = 606;
    public const int FooterDistance = 1387;

    /// <summary>2 pt, in eighths.</summary>
    public const int RedRule = 16;

    /// <summary>From the issuers' line to the red rule: with what the exact line leaves below its characters, 4 mm.</summary>
    public const int AboveRedRule = 150;

    /// <summary>Measured: at 1588 LibreOffice lets the imprint's rules begin right of the type area.</summary>
    public const int ImprintLeft = 1587;
}
