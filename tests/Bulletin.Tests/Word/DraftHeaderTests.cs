using Bulletin.Word.Composing;
using Bulletin.Word.Composing.Drafts;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Word;

/// <summary>送审稿 at the head of every page, whatever headers the template has.</summary>
public sealed class DraftHeaderTests
{
    [Fact]
    public void A_document_without_headers_gets_one_for_odd_and_even_pages()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        DraftHeader.Put(composition);

        using var written = Written(composition);
        Assert.Equal(["default 送审稿", "even 送审稿"], Headers(written));
        Assert.Equal(851u, Section(written).GetFirstChild<W.PageMargin>()!.Header!.Value);
    }

    [Fact]
    public void A_first_page_of_its_own_is_marked_too()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        Section(composition.Document).AddChild(new W.TitlePage());
        DraftHeader.Put(composition);

        using var written = Written(composition);
        Assert.Equal(["default 送审稿", "even 送审稿", "first 送审稿"], Headers(written));
    }

    [Fact]
    public void A_header_of_the_templates_stays_below_the_mark_at_its_place()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        var part = composition.Document.MainDocumentPart!;
        part.AddNewPart<HeaderPart>("rIdOwn").Header = new W.Header(new W.Paragraph(new W.Run(new W.Text("云川市水利局"))));
        Section(composition.Document).InsertAt(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "rIdOwn" }, 0);
        DraftHeader.Put(composition);

        using var written = Written(composition);
        Assert.Equal(["default 送审稿云川市水利局", "even 送审稿"], Headers(written));
        // The mark is 400 twips high, and the header begins so much higher.
        Assert.Equal(451u, Section(written).GetFirstChild<W.PageMargin>()!.Header!.Value);
    }

    private static IEnumerable<string> Headers(WordprocessingDocument document) =>
        Section(document).Elements<W.HeaderReference>().Select(reference => $"{((IEnumValue)reference.Type!.Value).Value} {((HeaderPart)document.MainDocumentPart!.GetPartById(reference.Id!.Value!)).Header!.InnerText}").Order(StringComparer.Ordinal);

    private static W.SectionProperties Section(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!.GetFirstChild<W.SectionProperties>()!;

    private static WordprocessingDocument Written(Composition composition)
    {
        var package = PackageWriter.Write(composition);
        Assert.Empty(Validation.Errors(package));
        return WordprocessingDocument.Open(new MemoryStream(package), false);
    }
}
