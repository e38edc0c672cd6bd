using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Fills a template with an issue (成文).</summary>
public static class Composer
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Composes the document; it stays open in memory and nothing of it has been written.</summary>
    /// <param name="pictures">Every photo of the issue, found by reference.</param>
    public static Composition Compose(BulletinIssue issue, Template template, IReadOnlyDictionary<Photo, PreparedPicture> pictures)
    {
        var document = template.Copy();
        var part = document.MainDocumentPart!;
        var places = new Places(OptionalPictures.HighestId(template.Document));
        var width = Blocks.ToTwips(template.TypeAreaWidth);
        var tables = new TableBlocks(places, width);
        var bodies = new ArticleBody(places, new PhotoBlocks(part, pictures, places), tables);
        var fields = new IssueFields(issue, template.Styles, bodies, width,
            TemplatePlace.Controls(template).Select(pair => Controls.TagOf(pair.Control)).OfType<string>()
                .ToHashSet(StringComparer.Ordinal));
        var filler = new ControlFiller(places, template.Kind);
        var values = fields.All();
        var blocks = filler.Fill(template.Document.Body!, values);
        part.Document = Assemble(template, blocks);
        FillMargins(part, template, filler, values);
        fields.Issuers.Fit();
        OptionalPictures.RemoveUnused(part);
        LongImprint.Settle(part.Document.Body!, template.Styles);
        Properties.Set(document, issue);
        return new Composition(document, places.Number(part.Document.Body!),
            [.. TemplateNeeds.Check(issue, template, filler.Log), .. tables.Findings])
        {
            TextBegins = filler.TextBegins,
        };
    }

    internal static void FillMargins(MainDocumentPart part, Template template, ControlFiller filler, Fields values)
    {
        foreach (var story in template.Stories)
        {
            OpenXmlPartRootElement? root = part.Parts.Select(pair => pair.OpenXmlPart).FirstOrDefault(own => own.Uri == story.Part) switch
            {
                HeaderPart header => header.Header,
                FooterPart footer => footer.Footer,
                _ => null,
            };
            if (root is null) continue;
            var made = filler.FillMargin(story.Root, values, story.IsPrinted);
            root.RemoveAllChildren();
            foreach (var block in made) root.AppendChild(block);
            root.OpenXmlPart!.AddAnnotation(ChangedPart.Mark);
        }
    }

    /// <summary>The document with a template's page and the blocks made from its own.</summary>
    internal static W.Document Assemble(Template template, List<OpenXmlElement> blocks) =>
        Root(template.Document, Body(template.Document.Body!, blocks));

    private static W.Body Body(W.Body template, List<OpenXmlElement> blocks)
    {
        var body = new W.Body();
        OpenXmlElement? previous = null;
        foreach (var block in blocks)
        {
            // The 1-pt paragraph after a table goes with it.
            if (IsTableEnd(block) && previous is not W.Table) continue;
            if (block is W.Table && previous is W.Table) body.AppendChild(Blocks.Paragraph(StyleIds.TableEnd));
            body.AppendChild(block);
            previous = block;
        }
        if (template.GetFirstChild<W.SectionProperties>() is { } section) body.AppendChild(section.CloneNode(true));
        return body;
    }

    private static bool IsTableEnd(OpenXmlElement block) =>
        block is W.Paragraph { ParagraphProperties: { SectionProperties: null } properties } paragraph
        && properties.ParagraphStyleId?.Val?.Value == StyleIds.TableEnd && !paragraph.Elements<W.Run>().Any();

    /// <summary>Under another prefix where the template gave this one to another namespace.</summary>
    private static void Declare(W.Document root, string prefix, string uri)
    {
        if (root.LookupPrefix(uri) is not null) return;
        while (root.NamespaceDeclarations.Any(declared => declared.Key == prefix)) prefix += "x";
        root.AddNamespaceDeclaration(prefix, uri);
    }

    private static W.Document Root(W.Document template, W.Body body)
    {
        var root = new W.Document(body);
        foreach (var (prefix, uri) in template.NamespaceDeclarations) root.AddNamespaceDeclaration(prefix, uri);
        Declare(root, "mc", Compatibility);
        Declare(root, "w14", Word2010);
        // Paragraph ids are of 2010: whoever does not know them shall pass over them.
        var ignorable = template.MCAttributes?.Ignorable?.Value ?? "";
        var prefix2010 = root.LookupPrefix(Word2010)!;
        if (!ignorable.Split(' ').Contains(prefix2010)) ignorable = $"{ignorable} {prefix2010}".Trim();
        root.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = ignorable };
        return root;
    }
}
