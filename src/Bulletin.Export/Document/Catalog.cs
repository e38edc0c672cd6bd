using Bulletin.Export.Colours;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Document;

/// <summary>The document's root (ISO 32000-1 7.7.2).</summary>
internal sealed record Catalog
{
    public required int Pages { get; init; }
    public required int Structure { get; init; }
    public required int Metadata { get; init; }
    public required OutputColours Colours { get; init; }

    /// <summary>0 where there is none.</summary>
    public required int Outline { get; init; }

    public required PdfBytes PageLabels { get; init; }

    public int Write(PdfObjects objects, DocumentProperties properties)
    {
        var number = objects.Reserve();
        var target = objects.Begin(number).Raw("<</Type/Catalog/Pages "u8).Reference(Pages)
            .Raw("/StructTreeRoot "u8).Reference(Structure).Raw("/MarkInfo<</Marked true>>/Lang"u8).Text(properties.Language)
            .Raw("/Metadata "u8).Reference(Metadata);
        Colours.WriteIntent(target);
        if (Outline != 0) target.Raw("/Outlines "u8).Reference(Outline);
        if (PageLabels.Length > 0) target.Raw("/PageLabels<</Nums["u8).Raw(PageLabels.Written).Raw("]>>"u8);
        if (!string.IsNullOrEmpty(properties.Title)) target.Raw("/ViewerPreferences<</DisplayDocTitle true>>"u8); // ISO 14289-1 7.1
        target.Raw(">>"u8);
        objects.End();
        return number;
    }
}
