using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Layout.Documents;

/// <summary>A Word document as layout takes it: sections of blocks, formats resolved.</summary>
public sealed record Flow(IReadOnlyList<Section> Sections, DocumentProperties Properties, bool EvenAndOddHeaders,
    IReadOnlyList<Unknown> Unknowns, LineSettings Settings)
{
    /// <summary>The part that each header and footer was read from.</summary>
    internal IReadOnlyDictionary<OpenXmlPart, IReadOnlyList<FlowBlock>> MarginParts { get; init; } =
        new Dictionary<OpenXmlPart, IReadOnlyList<FlowBlock>>();
}

/// <summary>Something in the document that layout does not draw.</summary>
/// <param name="What">Its element name.</param>
/// <param name="ParagraphId"><c>w14:paraId</c> of the paragraph it stands in, where there is one.</param>
/// <param name="Text">That paragraph's text, for who has no better place to name.</param>
/// <param name="IsLaid">It is drawn, but in the flow where Word has it elsewhere.</param>
/// <param name="Problem">What else is the matter, where it is neither.</param>
public readonly record struct Unknown(string What, string? ParagraphId, string Text, bool IsLaid = false, LayoutProblem? Problem = null);

/// <summary>A block of the flow: paragraph or table.</summary>
public abstract record FlowBlock;

/// <summary>A paragraph: its text, with a format for each character, and objects standing in the text at U+FFFC.</summary>
public sealed record FlowParagraph : FlowBlock
{
    public required ParagraphFormat Format { get; init; }

    /// <summary>Line breaks are U+2028, page breaks U+000C, tabs U+0009, objects U+FFFC.</summary>
    public required string Text { get; init; }

    /// <summary>Runs in order, covering the text.</summary>
    public required IReadOnlyList<TextRun> Runs { get; init; }

    /// <summary>The format of the paragraph mark: it gives an empty paragraph its height.</summary>
    public required RunFormat MarkFormat { get; init; }
    public IReadOnlyList<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>What is anchored here and stands elsewhere.</summary>
    public IReadOnlyList<FlowFloat> Floats { get; init; } = [];

    /// <summary><c>w14:paraId</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The element it was read from: what is drawn of it is compared with what stands there.</summary>
    internal OpenXmlElement? Origin { get; init; }

    /// <summary>Floating table or text-box that is anchored here and takes no room in the flow.</summary>
    public bool IsOnlyAnchor { get; init; }
}

/// <summary>A stretch of a paragraph's text in one format.</summary>
public sealed record TextRun(int Start, int End, RunFormat Format, InlineObject? Object = null, Hyperlink? Link = null);

/// <summary>An object in the text: picture, field, or mark of a note.</summary>
public abstract record InlineObject;

/// <summary>An inline picture; extent in EMU.</summary>
public sealed record InlinePicture(Picture Picture, long Width, long Height, string? Alt, uint Id) : InlineObject;

/// <summary>A PAGE or NUMPAGES field: its text is known when pages are.</summary>
public sealed record PageField(bool IsTotal) : InlineObject;

/// <summary>
/// The mark of a footnote or endnote; the note's content is filled in when it is read, and stands with the first mark that refers to it.
/// </summary>
public sealed record NoteMark(string Text, bool IsEndnote) : InlineObject
{
    public List<FlowBlock> Blocks { get; } = [];
}

/// <summary>A hyperlink: to a bookmark of this document or to an address.</summary>
public sealed record Hyperlink(string? Anchor, string? Uri);

/// <summary>A bookmark's start in a paragraph's text.</summary>
public readonly record struct Bookmark(string Name, int Position);
