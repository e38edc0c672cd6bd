using System.Text;
using Bulletin.Core.Units;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Letters;
using Bulletin.Layout.Lines;
using Bulletin.Layout.Pages;
using Bulletin.Layout.Paging;

namespace Bulletin.Layout.Painting;

/// <summary>Turns a line into glyph runs, pictures, boxes and links.</summary>
internal sealed class LinePainter(Measurer measurer, LineRules rules, Landmarks landmarks, DrawnText drawn)
{
    // Raised and lowered text (17.3.2.42), in parts of the size of the text around it.
    private const double Noticeable = 1.02;
    private const int FirstBeyondAscii = 0x80;
    private const double SuperscriptRise = 0.33;
    private const double SubscriptDrop = 0.14;

    private readonly LinkPainter _links = new(landmarks);

    /// <param name="element">The paragraph's element, or null for an artifact.</param>
    public void Paint(Line line, double x, double y, StructureElement? element, List<Drawing> into)
    {
        var places = rules.Place(line);
        var baseline = y + line.Baseline;
        var paragraph = line.Paragraph;
        var link = _links.Continue(paragraph);
        for (var i = line.Start; i < line.End;)
        {
            if (double.IsNaN(places[i - line.Start]))
            {
                i++;
                continue;
            }
            var run = paragraph.Source.Runs[paragraph.Items[i].Run];
            if (!Equals(run.Link, link?.Link))
            {
                if (link is not null) _links.Mark(link, line, y, into);
                link = run.Link is null ? null : _links.Begin(paragraph, paragraph.Items[i].Run, element);
            }
            var owner = link?.Element ?? element;
            var end = EndOfRun(line, places, i);
            switch (paragraph.Items[i].Kind)
            {
                case ItemKind.Picture:
                    PaintPicture((InlinePicture)run.Object!, x + places[i - line.Start], baseline, owner, into);
                    break;
                case ItemKind.Missing:
                    PaintMissing(paragraph.Items[i], run.Format, x + places[i - line.Start], baseline, owner, into);
                    drawn.Add(line, places, i, end, x, baseline - RiseOf(line.Paragraph.FormatOf(i)));
                    break;
                case ItemKind.Glyph:
                    PaintGlyphs(line, places, i, end, x, baseline, owner, into);
                    drawn.Add(line, places, i, end, x, baseline - RiseOf(line.Paragraph.FormatOf(i)));
                    break;
            }
            link?.Cover(x + places[i - line.Start], x + places[end - 1 - line.Start] + paragraph.Items[end - 1].Advance);
            i = end;
        }
        if (link is not null) _links.Mark(link, line, y, into);
        _links.Leave(paragraph, link);
    }

    private static int EndOfRun(Line line, double[] places, int start)
    {
        var items = line.Paragraph.Items;
        var runs = line.Paragraph.Source.Runs;
        var first = items[start];
        if (first.Kind != ItemKind.Glyph) return start + 1;
        var end = start + 1;
        var scale = ScaleOf(line.Paragraph, start);
        while (end < line.End && items[end].Kind == ItemKind.Glyph && items[end].Face == first.Face
            && !double.IsNaN(places[end - line.Start])
            && ScaleOf(line.Paragraph, end) == scale
            && (items[end].Run == first.Run
                || (runs[items[end].Run].Format == runs[first.Run].Format && Equals(runs[items[end].Run].Link, runs[first.Run].Link))))
            end++;
        return end;
    }

    // A stand-in's glyph that is wider than the one it stands for is drawn narrower, lest it run into the next.
    private static int ScaleOf(MeasuredParagraph paragraph, int i)
    {
        var scale = paragraph.FormatOf(i).Scale;
        if (paragraph.Items[i].CodePoint >= FirstBeyondAscii) return scale;
        var (own, asked) = (OwnAdvance(paragraph, i, scale), paragraph.Items[i].Advance);
        return own > asked * Noticeable && asked > 0 ? Math.Max(1, (int)(scale * asked / own)) : scale;
    }

    private static double OwnAdvance(MeasuredParagraph paragraph, int i, int scale)
    {
        var item = paragraph.Items[i];
        var face = paragraph.Faces[item.Face];
        return (double)face.Advance(item.Glyph) / face.UnitsPerEm * Measurer.SizeOf(paragraph.FormatOf(i)) * scale / 100.0;
    }

    private static void PaintGlyphs(Line line, double[] places, int start, int end, double x, double baseline, StructureElement? element,
        List<Drawing> into)
    {
        var paragraph = line.Paragraph;
        var format = paragraph.FormatOf(start);
        var scale = ScaleOf(paragraph, start);
        var glyphs = new PlacedGlyph[end - start];
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var item = paragraph.Items[i];
            glyphs[i - start] = new PlacedGlyph(item.Glyph, Length.FromTwips(x + places[i - line.Start]),
                Length.FromTwips(item.CodePoint < FirstBeyondAscii ? OwnAdvance(paragraph, i, scale) : item.Advance), text.Length);
            text.Append(char.ConvertFromUtf32(item.CodePoint));
        }
        var face = paragraph.Items[start].Face;
        var level = baseline - RiseOf(format);
        into.Add(new GlyphRun(
            paragraph.Faces[face],
            Length.FromTwips(Measurer.SizeOf(format)),
            format.Colour,
            scale,
            Length.FromTwips(level),
            glyphs,
            text.ToString(),
            paragraph.Embolden[face],
            element)
        {
            Continues = start > line.Start && paragraph.Items[start - 1].Kind == ItemKind.Glyph,
        });
        var width = glyphs[^1].X + glyphs[^1].Advance - glyphs[0].X;
        if (format.IsUnderlined) into.Add(RuleThrough(glyphs[0].X, level + format.Size * 0.1, width, format));
        if (format.IsStruck) into.Add(RuleThrough(glyphs[0].X, level - format.Size * 0.3, width, format));
    }

    private static Rectangle RuleThrough(Length x, double y, Length width, RunFormat format) =>
        new(x, Length.FromTwips(y), width, Length.FromTwips(format.Size * 0.05), format.Colour, null);

    private static double RiseOf(RunFormat format) =>
        format.Raise + (format.IsSuperscript ? format.Size * SuperscriptRise : format.IsSubscript ? -format.Size * SubscriptDrop : 0);

    private static void PaintPicture(InlinePicture picture, double x, double baseline, StructureElement? element, List<Drawing> into)
    {
        var figure = element?.Add(new StructureElement(StructureRole.Figure) { Alt = picture.Alt });
        var (width, height) = (new Length((int)picture.Width), new Length((int)picture.Height));
        into.Add(new PictureDrawing(picture.Picture, Length.FromTwips(x), Length.FromTwips(baseline) - height, width, height, figure));
    }

    private void PaintMissing(Item item, RunFormat format, double x, double baseline, StructureElement? element, List<Drawing> into)
    {
        var size = (double)Measurer.SizeOf(format);
        var (left, top) = (x + size * 0.06, baseline - size * 0.82);
        var text = char.ConvertFromUtf32(item.CodePoint);
        into.Add(new MissingGlyphBox(Length.FromTwips(left), Length.FromTwips(top), Length.FromTwips(size * 0.88),
            Length.FromTwips(size * 0.9), text, format.Colour, element));
        if (measurer.Serve(FaceRole.Latin.Key, false)?.Face is { } face) PaintCode(item.CodePoint, face, format, left, top, size, into);
    }

    // The code in two rows inside the box, so that a reader of the print can tell which character it was.
    private static void PaintCode(int codePoint, Face face, RunFormat format, double left, double top, double size, List<Drawing> into)
    {
        var code = codePoint.ToString(codePoint > 0xFFFF ? "X6" : "X4", System.Globalization.CultureInfo.InvariantCulture);
        var half = code.Length / 2;
        var em = size * 0.36;
        for (var row = 0; row < 2; row++)
        {
            var digits = code.Substring(row * half, half);
            var glyphs = new PlacedGlyph[half];
            var x = left + (size * 0.88 - half * em * 0.55) / 2;
            for (var i = 0; i < half; i++)
            {
                var glyph = face.GlyphOf(digits[i]);
                glyphs[i] = new PlacedGlyph(glyph, Length.FromTwips(x), Length.FromTwips(face.Advance(glyph) * em / face.UnitsPerEm), 0);
                x += em * 0.55;
            }
            // no text: the box has the character's
            into.Add(new GlyphRun(face, Length.FromTwips(em), format.Colour, 100, Length.FromTwips(top + size * (0.4 + 0.4 * row)), glyphs,
                "", false, null));
        }
    }
}
