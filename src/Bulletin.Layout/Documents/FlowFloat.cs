using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Documents;

/// <summary>What floats (浮动对象): a picture or a text box that stands where it says and not in the text. Lengths in twips.</summary>
public sealed record FlowFloat
{
    public required FloatPlace Horizontal { get; init; }
    public required FloatPlace Vertical { get; init; }
    public required double Width { get; init; }
    public required double Height { get; init; }

    /// <summary>Text stands above and below it and not beside it; else it is laid over or under the text.</summary>
    public bool PartsText { get; init; }

    /// <summary>What is kept free above and below where it parts the text.</summary>
    public double SpaceAbove { get; init; }
    public double SpaceBelow { get; init; }
    public bool IsBehindText { get; init; }

    /// <summary>The picture; null for a text box.</summary>
    public InlinePicture? Picture { get; init; }
    public IReadOnlyList<FlowBlock> Blocks { get; init; } = [];

    /// <summary>Its height follows its text.</summary>
    public bool GrowsWithText { get; init; }
    public double InsetLeft { get; init; } = 144;
    public double InsetTop { get; init; } = 72;
    public double InsetRight { get; init; } = 144;
    public double InsetBottom { get; init; } = 72;
    public VerticalAlignment VerticalAlignment { get; init; }
    public Colour? Fill { get; init; }
    public Border? Outline { get; init; }

    /// <summary><c>w14:paraId</c> of the paragraph it is anchored in, and that one's text.</summary>
    public string? ParagraphId { get; init; }
    public string Text { get; init; } = "";
}

/// <summary>Where something floating stands on one axis (20.4.2.10, 20.4.2.11).</summary>
/// <param name="RelativeTo"><c>page</c>, <c>margin</c>, <c>column</c>, <c>paragraph</c>, <c>leftMargin</c> …</param>
/// <param name="Align"><c>left</c>, <c>center</c>, <c>bottom</c> …; null: by the offset.</param>
public readonly record struct FloatPlace(string RelativeTo, double Offset, string? Align);
