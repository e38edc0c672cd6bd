using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Units;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Photos (照片) with their captions: one as two paragraphs, several as a table without lines.</summary>
internal sealed class PhotoBlocks(MainDocumentPart part, IReadOnlyDictionary<Photo, PreparedPicture> pictures, Places places)
{
    /// <summary>Between photos side by side.</summary>
    public static readonly Length Between = Length.FromMillimetres(4);

    private readonly List<(byte[] Bytes, string Id)> _parts = [];
    private HashSet<string>? _names;

    public IReadOnlyList<OpenXmlElement> Compose(PhotoRow row, string title) =>
        row.Photos.Count == 1 ? Stack(row.Photos[0], title) : [SideBySide(row, title)];

    private List<OpenXmlElement> Stack(Photo photo, string title)
    {
        var blocks = new List<OpenXmlElement> { Picture(photo, title) };
        if (photo.Caption is { } caption) blocks.Add(Caption(caption));
        // Nothing to stay with: the style's tie would bind the photo to the text.
        else ((W.Paragraph)blocks[0]).ParagraphProperties!.KeepNext = new W.KeepNext { Val = false };
        return blocks;
    }

    private W.Table SideBySide(PhotoRow row, string title)
    {
        // Half of the space belongs to the cell on either side of it, so that each caption is centred under its photo.
        var half = Blocks.ToTwips(Between / 2);
        var last = row.Photos.Count - 1;
        int Left(int i) => i == 0 ? 0 : half;
        int Right(int i) => i == last ? 0 : half;
        int[] widths = [.. row.Photos.Select((photo, i) => Blocks.ToTwips(pictures[photo].Width) + Left(i) + Right(i))];
        var table = Blocks.Table(StyleIds.PhotoRow, widths);
        var cells = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        for (var i = 0; i <= last; i++)
        {
            var properties = new W.TableCellProperties { TableCellWidth = Blocks.CellWidth(widths[i]) };
            if (Left(i) + Right(i) > 0)
                properties.TableCellMargin = new W.TableCellMargin
                {
                    LeftMargin = new W.LeftMargin { Width = Blocks.Twips(Left(i)), Type = W.TableWidthUnitValues.Dxa },
                    RightMargin = new W.RightMargin { Width = Blocks.Twips(Right(i)), Type = W.TableWidthUnitValues.Dxa },
                };
            var cell = new W.TableCell { TableCellProperties = properties };
            cell.Append(Stack(row.Photos[i], title));
            cells.AppendChild(cell);
        }
        table.AppendChild(cells);
        return table;
    }

    private W.Paragraph Caption(Sourced<string> caption)
    {
        var paragraph = Blocks.Paragraph(StyleIds.Caption);
        paragraph.Append(Runs.Split(caption.Value));
        places.Mark(paragraph, caption.Span);
        return paragraph;
    }

    private W.Paragraph Picture(Photo photo, string title)
    {
        var picture = pictures[photo];
        var id = places.NumberPicture(photo.Path.Span);
        var paragraph = Blocks.Paragraph(StyleIds.Photo);
        places.Mark(paragraph, photo.Path.Span);
        var alternative = photo.Caption?.Value ?? $"《{title.Replace("|", "", StringComparison.Ordinal)}》配图";
        paragraph.AppendChild(new W.Run(new W.Drawing(Inline(picture, id, alternative, PartOf(picture)))));
        return paragraph;
    }

    private static D.Inline Inline(PreparedPicture picture, uint id, string alternative, string part)
    {
        long width = picture.Width.Emu, height = picture.Height.Emu;
        var name = $"图片 {id}";
        return new D.Inline(
            new D.Extent { Cx = width, Cy = height },
            new D.DocProperties { Id = id, Name = name, Description = alternative },
            new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(
                    new P.NonVisualDrawingProperties { Id = id, Name = name },
                    new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }

    // The same file twice is one part.
    private string PartOf(PreparedPicture picture)
    {
        foreach (var (bytes, known) in _parts)
            if (ReferenceEquals(bytes, picture.Bytes) || bytes.AsSpan().SequenceEqual(picture.Bytes)) return known;
        // A template may be last month's bulletin, with pictures of its own.
        var number = _parts.Count + 1;
        while (part.TryGetPartById($"rIdPicture{number}", out _)) number++;
        var id = $"rIdPicture{number}";
        var image = part.AddNewPart<ImagePart>(picture.ContentType, id);
        // Layout and the writer of packages look here first. Written into the part they would be copied over and over as its stream grows,
        // and never read.
        image.AddAnnotation(picture.Bytes);
        image.AddAnnotation(new EntryName(FreeName(image)));
        _parts.Add((picture.Bytes, id));
        return id;
    }

    // Where Word keeps pictures, and people who unpack a document look for them; Open XML SDK puts them beside it.
    private string FreeName(ImagePart image)
    {
        _names ??= part.Parts.SelectMany(pair => pair.OpenXmlPart.Parts.Append(pair)).Select(pair => PackageWriter.NameOf(pair.OpenXmlPart))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var extension = Path.GetExtension(image.Uri.OriginalString);
        for (var number = _parts.Count + 1; ; number++)
            if ($"word/media/image{number}{extension}" is var name && _names.Add(name)) return name;
    }
}
