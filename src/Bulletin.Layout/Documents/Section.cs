namespace Bulletin.Layout.Documents;

/// <summary>A section: page geometry in twips, headers and footers, blocks.</summary>
public sealed record Section
{
    public int PageWidth { get; init; } = 11906;
    public int PageHeight { get; init; } = 16838;
    public int Top { get; init; } = 1440;
    public int Bottom { get; init; } = 1440;
    /// <summary>A negative margin: headers do not push the text.</summary>
    public bool HasFixedTop { get; init; }
    public bool HasFixedBottom { get; init; }
    public int Left { get; init; } = 1800;
    public int Right { get; init; } = 1800;
    public int Header { get; init; } = 851;
    public int Footer { get; init; } = 992;
    public SectionStart Start { get; init; }
    public bool HasTitlePage { get; init; }
    public int? FirstPageNumber { get; init; }

    /// <summary>How its pages are numbered (<c>w:numFmt</c>); null: in decimal.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>By <c>default</c>, <c>even</c>, <c>first</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FlowBlock>> Headers { get; init; } =
        new Dictionary<string, IReadOnlyList<FlowBlock>>();
    public IReadOnlyDictionary<string, IReadOnlyList<FlowBlock>> Footers { get; init; } =
        new Dictionary<string, IReadOnlyList<FlowBlock>>();
    public DocumentGrid Grid { get; init; }
    public required IReadOnlyList<FlowBlock> Blocks { get; init; }
    public int TextWidth => PageWidth - Left - Right;
}

/// <summary><c>w:type</c> of a section (17.18.77).</summary>
public enum SectionStart
{
    NextPage,
    Continuous,
    EvenPage,
    OddPage,
}
