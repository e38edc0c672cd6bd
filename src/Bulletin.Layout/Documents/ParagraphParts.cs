using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Parts by style: Word's own names of styles, and the identifiers of ours, which templates keep.</summary>
internal static class ParagraphParts
{
    /// <returns>Null where the style says nothing, and the one it is based on counts.</returns>
    public static ParagraphPart? Of(Style style) => OfName(style.StyleName?.Val.Known()) ?? OfId(style.StyleId.Known());

    private static ParagraphPart? OfName(string? name)
    {
        if ("caption".Equals(name, StringComparison.OrdinalIgnoreCase)) return ParagraphPart.Caption;
        // toc 1 to toc 9
        return name is { Length: 5 } && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[4])
            ? ParagraphPart.ContentsEntry
            : null;
    }

    private static ParagraphPart? OfId(string? id) => id switch
    {
        "TableCaption" => ParagraphPart.Caption,
        "TableUnit" => ParagraphPart.TableUnit,
        "ContentsColumn" => ParagraphPart.ContentsSection,
        "ContentsEntry" => ParagraphPart.ContentsEntry,
        "ContentsSummary" => ParagraphPart.ContentsSummary,
        "Note" or "FirstNote" => ParagraphPart.Note,
        _ => null,
    };
}
