using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Puts the imprint on an even page of its own (版记页: 双页). Word has no condition for it: whoever has laid the document out and
/// found that it does not end on an even page calls this and lays it out again.
/// </summary>
public static class ImprintPage
{
    private const string NoNumber = "rIdFooterNone";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Begins a section on the next even page before the table that closes the document; nothing where there is none.</summary>
    /// <param name="followsBlankPage">The text ends on an even page: the blank page and the imprint's carry no number (GB/T 9704—2012
    /// 7.5).</param>
    public static void MoveToEvenPage(Composition composition, bool followsBlankPage)
    {
        var part = composition.Document.MainDocumentPart!;
        var body = part.Document!.Body!;
        if (body.GetFirstChild<W.SectionProperties>() is not { } last || ClosingTable.Of(composition) is not { } imprint) return;
        var text = (W.SectionProperties)last.CloneNode(true);
        (LastParagraph(imprint).ParagraphProperties ??= new W.ParagraphProperties()).SectionProperties = text;
        // LibreOffice loses a break before a floating table; before a paragraph it keeps it.
        imprint.InsertBeforeSelf(Blocks.Paragraph(StyleIds.TableEnd));
        foreach (var numbering in last.Elements<W.PageNumberType>().ToList()) numbering.Start = null;
        last.GetFirstChild<W.SectionType>()?.Remove();
        // A header for the first page, maybe with the masthead in it, was for the bulletin's first.
        last.GetFirstChild<W.TitlePage>()?.Remove();
        var type = new W.SectionType { Val = W.SectionMarkValues.EvenPage };
        if (last.Elements<W.HeaderFooterReferenceType>().LastOrDefault() is { } reference) last.InsertAfter(type, reference);
        else last.PrependChild(type);
        if (followsBlankPage) Unnumber(part, last);
    }

    // The section's properties stand in its last paragraph; after a table there must be one first.
    private static W.Paragraph LastParagraph(W.Table imprint)
    {
        if (imprint.PreviousSibling() is W.Paragraph paragraph) return paragraph;
        return imprint.InsertBeforeSelf(Blocks.Paragraph(StyleIds.TableEnd));
    }

    // An empty footer as high as the others: LibreOffice measures the type area of this section by it.
    private static void Unnumber(MainDocumentPart part, W.SectionProperties section)
    {
        var footer = part.AddNewPart<FooterPart>(NoNumber);
        using (var stream = footer.GetStream(FileMode.Create))
            stream.Write(Encoding.UTF8.GetBytes(
                $"<w:ftr xmlns:w=\"{Word}\"><w:p><w:pPr><w:pStyle w:val=\"{StyleIds.PageNumberEven}\"/></w:pPr></w:p></w:ftr>"));
        foreach (var reference in section.Elements<W.FooterReference>()) reference.Id = NoNumber;
    }
}
