using Bulletin.Export;
using Bulletin.Layout;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>A Word document laid out by us with LibreOffice's line rules: nothing may differ from its own pages then.</summary>
internal static class TheirLayout
{
    public static RenderedDocument Of(string docx)
    {
        using var document = WordprocessingDocument.Open(docx, false);
        var laid = DocumentLayout.LayOut(document, TestFaces.Catalog, new LibreOfficeLines());
        var pdf = Path.ChangeExtension(docx, ".theirs.pdf");
        File.WriteAllBytes(pdf, PdfWriter.Write(laid.Pages, new PdfOptions { Producer = "bulletin" }));
        var rendered = RenderedDocument.Read(pdf);
        File.Delete(pdf);
        return rendered;
    }
}
