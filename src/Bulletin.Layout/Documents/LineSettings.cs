namespace Bulletin.Layout.Documents;

/// <summary>What a document's settings say that decides where its lines end and how high they are (ECMA-376 17.15).</summary>
public sealed record LineSettings
{
    /// <summary><c>w:compatibilityMode</c>: 15 for Word 2013 and later, 14 and 12 for older ones; absent is 12 (MS-DOCX 2.5).</summary>
    public int Mode { get; init; } = 12;

    /// <summary><c>w:characterSpacingControl</c> asks for compressed punctuation (17.15.1.18); absent is not.</summary>
    public bool CompressesPunctuation { get; init; }

    /// <summary>Adjacent marks close up where their run is kerned; <c>w:noPunctuationKerning</c> turns it off (17.15.1.59).</summary>
    public bool KernsPunctuation { get; init; } = true;

    /// <summary>The document grid counts in table cells (<c>w:adjustLineHeightInTable</c>, 17.15.3.1).</summary>
    public bool SnapsInCells { get; init; }

    /// <summary>
    /// A typed space beside hanzi is half as wide as they are (<c>w:balanceSingleByteDoubleByteWidth</c>, 17.15.3.5): Chinese Word asks for
    /// it.
    /// </summary>
    public bool BalancesSpaces { get; init; }

    /// <summary>The document was saved by WPS, which ends lines by a rule of its own.</summary>
    public bool IsFromWps { get; init; }

    /// <summary>Distance of the tab stops where none is set, in twips (17.15.1.25).</summary>
    public int DefaultTab { get; init; } = 720;

    public KinsokuSets Kinsoku { get; init; } = new(null, null);
}
