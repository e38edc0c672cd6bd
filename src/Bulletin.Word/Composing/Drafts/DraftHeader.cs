using System.Text;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Drafts;

/// <summary>
/// Puts 送审稿 at the head of every page of a draft, above the type area; headers that the template has keep their place below it.
/// </summary>
public static class DraftHeader
{
    public const string Mark = "送审稿";

    private const string Relationship = "rIdDraftHeader";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>High enough for 三号, in twips; a header below moves by as much, up to the edge that printers leave free.</summary>
    private const int Line = 400;
    private const int PrintersEdge = 280;

    /// <summary>Where the header begins when the template has none: 15 mm.</summary>
    private const uint Distance = 851;

    public static void Put(Composition composition)
    {
        var part = composition.Document.MainDocumentPart!;
        foreach (var header in part.HeaderParts.ToList())
        {
            if (header.Header is not { } story) continue;
            story.PrependChild(Paragraph());
            header.AddAnnotation(ChangedPart.Mark);
        }
        // A section that says no header goes on with that of the section before (17.10.1).
        var said = new HashSet<W.HeaderFooterValues>();
        var hasOwn = false;
        foreach (var section in part.Document!.Descendants<W.SectionProperties>().ToList())
        {
            hasOwn |= section.Elements<W.HeaderReference>().Any();
            PutInto(section, hasOwn, said, part);
        }
    }

    /// <param name="hasOwn">The template's headers show in it.</param>
    /// <param name="said">The kinds of header that it has by itself or by the sections before.</param>
    private static void PutInto(W.SectionProperties section, bool hasOwn, HashSet<W.HeaderFooterValues> said, MainDocumentPart part)
    {
        var margins = section.GetFirstChild<W.PageMargin>();
        if (hasOwn) MoveUp(margins);
        else if (margins is not null) margins.Header = Distance;
        said.UnionWith(section.Elements<W.HeaderReference>().Select(reference => reference.Type?.Value ?? W.HeaderFooterValues.Default));
        // Pages that another header is said for, by section or by parity, need it there too.
        var types = new List<W.HeaderFooterValues> { W.HeaderFooterValues.Default, W.HeaderFooterValues.Even };
        if (section.GetFirstChild<W.TitlePage>() is { } title && (title.Val?.Value ?? true)) types.Add(W.HeaderFooterValues.First);
        foreach (var type in types.Where(said.Add))
            section.InsertAt(new W.HeaderReference { Type = type, Id = Own(part) }, 0);
    }

    private static void MoveUp(W.PageMargin? margins)
    {
        if (margins?.Header?.Value is { } distance)
            margins.Header = (uint)Math.Max(Math.Min(distance, PrintersEdge), (long)distance - Line);
    }

    private static string Own(MainDocumentPart part)
    {
        if (part.TryGetPartById(Relationship, out _)) return Relationship;
        var header = part.AddNewPart<HeaderPart>(Relationship);
        using var stream = header.GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes($"<w:hdr xmlns:w=\"{Word}\">{Paragraph().OuterXml}</w:hdr>"));
        return Relationship;
    }

    // Said in full: the styles are the office's.
    private static W.Paragraph Paragraph()
    {
        var run = new W.Run(new W.Text(Mark))
        {
            RunProperties = new W.RunProperties
            {
                RunFonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia, Ascii = "黑体", EastAsia = "黑体", HighAnsi = "黑体" },
                Color = new W.Color { Val = "000000" },
                FontSize = new W.FontSize { Val = "32" },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = "32" },
            },
        };
        return new W.Paragraph(run)
        {
            ParagraphProperties = new W.ParagraphProperties
            {
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = new W.SpacingBetweenLines
                {
                    Before = "0",
                    After = "0",
                    Line = Blocks.Twips(Line),
                    LineRule = W.LineSpacingRuleValues.Exact,
                },
                Indentation = new W.Indentation { Left = "0", Right = "0", FirstLine = "0" },
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
        };
    }
}
