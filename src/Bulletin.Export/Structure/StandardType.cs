using Bulletin.Layout.Pages;

namespace Bulletin.Export.Structure;

/// <summary>Names of the standard structure types (ISO 32000-1 14.8.4); none needs a role map.</summary>
internal static class StandardType
{
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Section => "Sect"u8,
        StructureRole.Heading1 => "H1"u8,
        StructureRole.Heading2 => "H2"u8,
        StructureRole.Heading3 => "H3"u8,
        StructureRole.Heading4 => "H4"u8,
        StructureRole.Heading5 => "H5"u8,
        StructureRole.Heading6 => "H6"u8,
        StructureRole.Paragraph => "P"u8,
        StructureRole.Figure => "Figure"u8,
        StructureRole.Caption => "Caption"u8,
        StructureRole.TableOfContents => "TOC"u8,
        StructureRole.TableOfContentsItem => "TOCI"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableHeaderGroup => "THead"u8,
        StructureRole.TableBody => "TBody"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeaderCell => "TH"u8,
        StructureRole.TableDataCell => "TD"u8,
        StructureRole.Note => "Note"u8,
        StructureRole.Reference => "Reference"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Span => "Span"u8,
        StructureRole.Division => "Div"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "a role without a standard structure type"),
    };
}
