namespace Bulletin.Layout.Documents;

/// <summary>How a paragraph is set, after styles (ECMA-376 17.3.1). Lengths in twips.</summary>
public sealed record ParagraphFormat
{
    public Alignment Alignment { get; init; }
    public int IndentLeft { get; init; }
    public int IndentRight { get; init; }

    /// <summary>Of the first line; negative hangs.</summary>
    public int IndentFirstLine { get; init; }

    /// <summary>The same in hundredths of a character: they go before the lengths; 0: none (17.3.1.12).</summary>
    public int IndentLeftCharacters { get; init; }
    public int IndentRightCharacters { get; init; }
    public int IndentFirstLineCharacters { get; init; }
    public int Before { get; init; }
    public int After { get; init; }

    /// <summary>240ths of a line for <see cref="LineRule.Auto"/>, else twips.</summary>
    public int Line { get; init; } = 240;
    public LineRule LineRule { get; init; }
    public bool KeepNext { get; init; }
    public bool KeepLines { get; init; }

    /// <summary>On when absent, as Word and LibreOffice have it.</summary>
    public bool WidowControl { get; init; } = true;
    public bool PageBreakBefore { get; init; }
    public bool ContextualSpacing { get; init; }

    /// <summary>0 for level 1; 9 for body text.</summary>
    public int OutlineLevel { get; init; } = 9;
    public bool Kinsoku { get; init; } = true;

    /// <summary>Absent is on (17.3.1.21).</summary>
    public bool HangsPunctuation { get; init; } = true;
    /// <summary>Latin words stay whole; else they are cut at the margin (<c>w:wordWrap</c>, 17.3.1.45).</summary>
    public bool KeepsWords { get; init; } = true;

    /// <summary>Its lines stand on the document grid where there is one (17.3.1.32).</summary>
    public bool SnapsToGrid { get; init; } = true;
    public bool SpacesLatin { get; init; } = true;
    public bool SpacesDigits { get; init; } = true;

    /// <summary>It stands in a frame, which floats in a header or footer.</summary>
    public Frame? Frame { get; init; }
    public IReadOnlyList<TabStop> Tabs { get; init; } = [];
    public Border? BorderTop { get; init; }
    public Border? BorderBottom { get; init; }

    /// <summary>The list it belongs to (<c>w:numId</c>); 0: none.</summary>
    public int List { get; init; }

    /// <summary>Its level in the list, from 0.</summary>
    public int ListLevel { get; init; }
    public string StyleId { get; init; } = "";

    /// <summary>What its style, or one that is based on, says it is.</summary>
    public ParagraphPart Part { get; init; }
}

/// <summary><c>w:jc</c> (17.18.44).</summary>
public enum Alignment
{
    Left,
    Centre,
    Right,
    Both,
    Distribute,
}

/// <summary><c>w:lineRule</c> (17.18.48).</summary>
public enum LineRule
{
    Auto,
    AtLeast,
    Exact,
}

/// <summary>A tab stop (17.3.1.37), in twips from the paragraph's left margin.</summary>
public readonly record struct TabStop(int Position, TabAlignment Alignment, char Leader);

/// <summary>How text meets a tab stop.</summary>
public enum TabAlignment
{
    Left,
    Centre,
    Right,
    Decimal,
    Clear,
}
