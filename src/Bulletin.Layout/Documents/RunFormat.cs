using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Documents;

/// <summary>How characters are set, after styles (ECMA-376 17.3.2).</summary>
public sealed record RunFormat
{
    /// <summary>Face for what <see cref="Hint"/> and the script do not give to the East Asian one.</summary>
    public string Ascii { get; init; } = "Times New Roman";
    public string HighAnsi { get; init; } = "Times New Roman";
    public string EastAsia { get; init; } = "宋体";

    /// <summary>Size in twips; ten times the half-points of <c>w:sz</c>.</summary>
    public int Size { get; init; } = 200;
    public Colour Colour { get; init; }

    /// <summary><c>w:spacing</c>, added to every character, in twips.</summary>
    public int Spacing { get; init; }

    /// <summary>The smallest size that is kerned, in twips (<c>w:kern</c>, 17.3.2.19); 0: none.</summary>
    public int KernsFrom { get; init; }

    /// <summary>Its characters stand on the document grid where there is one (17.3.2.34).</summary>
    public bool SnapsToGrid { get; init; } = true;

    /// <summary><c>w:w</c>, in per cent.</summary>
    public int Scale { get; init; } = 100;
    public bool IsBold { get; init; }
    public bool IsItalic { get; init; }
    public bool IsUnderlined { get; init; }
    public bool IsStruck { get; init; }
    public bool IsHidden { get; init; }

    /// <summary><c>w:caps</c>: shown in capitals.</summary>
    public bool IsCaps { get; init; }
    public bool IsSuperscript { get; init; }
    public bool IsSubscript { get; init; }

    /// <summary><c>w:position</c>: raised by so many twips.</summary>
    public int Raise { get; init; }

    /// <summary><c>w:hint="eastAsia"</c>: ambiguous characters take the East Asian face.</summary>
    public bool HintsEastAsia { get; init; }
}
