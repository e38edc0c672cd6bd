using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads paragraphs and tables of one story: body, header, footer, cell, note.</summary>
internal sealed class BlockReader(StyleSheet styles, Notes notes)
{
    private readonly InlineReader _inlines = new(styles, notes);

    /// <summary>What is read stands in a cell or a text box.</summary>
    private bool _isNested;
    private bool _isReadingNotes;

    public List<Unknown> Unknowns => _inlines.Unknowns;

    /// <summary>
    /// The blocks of a container, with content controls, custom XML, inserted blocks and unknown containers opened. Text that stands there
    /// without a paragraph, where the schema has no place for it, gets one.
    /// </summary>
    public static IEnumerable<OpenXmlElement> Open(OpenXmlElement container)
    {
        Paragraph? loose = null;
        foreach (var untyped in container.ChildElements)
        {
            var child = Typed.Of(untyped);
            if (Typed.IsOfLine(child))
            {
                (loose ??= new Paragraph()).AppendChild(child.Parent is null ? child : child.CloneNode(true));
                continue;
            }
            if (loose is not null) yield return loose;
            loose = null;
            if (child is Paragraph or Table or AltChunk)
            {
                yield return child;
                continue;
            }
            if (child is SectionProperties or DeletedRun or MoveFromRun or SdtProperties or SdtEndCharProperties or TableCellProperties)
                continue;
            var inner = child.LocalName == "AlternateContent" ? Alternatives.Chosen(child) : child;
            if (inner is null) continue;
            foreach (var block in Open(inner))
                yield return block;
        }
        if (loose is not null) yield return loose;
    }

    public void Read(OpenXmlElement element, OpenXmlPart part, List<FlowBlock> into)
    {
        // Whatever nests or refers in a circle comes by here: an exception ends one document, an overflow the program.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (element)
        {
            case Paragraph paragraph:
                ReadParagraph(paragraph, part, into);
                break;
            case Table table:
                var reader = new TableReader(this, styles);
                into.Add(reader.Read(table, part));
                // What stands in a table and in no cell of it comes after it.
                foreach (var stray in reader.Strays) Read(stray, part, into);
                break;
            case AltChunk:
                Unknowns.Add(new Unknown("altChunk", null, ""));
                break;
            case var loose when Typed.IsOfLine(loose):
                ReadParagraph(new Paragraph(loose.Parent is null ? loose : loose.CloneNode(true)), part, into);
                break;
        }
    }

    public List<FlowBlock> ReadAll(OpenXmlElement container, OpenXmlPart part)
    {
        var blocks = new List<FlowBlock>();
        foreach (var element in Open(container))
            Read(element, part, blocks);
        return blocks;
    }

    /// <summary>The blocks of a cell, under what the table's style says of its place.</summary>
    public List<FlowBlock> ReadCell(TableCell cell, TableStyleUse? style, OpenXmlPart part)
    {
        var (outer, outerNested) = (_inlines.TableStyle, _isNested);
        (_inlines.TableStyle, _isNested) = (style, true);
        var blocks = ReadAll(cell, part);
        (_inlines.TableStyle, _isNested) = (outer, outerNested);
        return blocks;
    }

    private void ReadParagraph(Paragraph paragraph, OpenXmlPart part, List<FlowBlock> into)
    {
        var read = _inlines.Read(paragraph, part, out var drawn);
        var at = into.Count;
        into.Add(read);
        foreach (var content in drawn)
        {
            foreach (var (frame, box) in content.Floats)
            {
                if (MayFloat(frame, part)) into[at] = read = Floating(read, frame, box, part);
                else if (box is not null) into.AddRange(InFlow(read, "text box", ReadAll(box, part)));
                else if (frame.Picture is not null) into.AddRange(InFlow(read, "floating picture", [Alone(frame.Picture, read)]));
            }
            foreach (var (picture, isInline) in content.Pictures)
                if (!isInline) into.Add(Alone(picture, read));
            foreach (var box in content.Boxes) into.AddRange(ReadAll(box, part));
        }
        ReadNotes();
    }

    // In a cell Word counts from the cell (layoutInCell); what parts the text of a header parts the page's too.
    private bool MayFloat(FlowFloat frame, OpenXmlPart part)
    {
        if (_isNested)
            return !frame.PartsText && frame.Horizontal is { RelativeTo: "column" or "margin", Align: null }
                && frame.Vertical is { RelativeTo: "paragraph" or "line", Align: null };
        // Footnotes go to the foot of the page line by line, and nothing stands beside them there.
        return part is not FootnotesPart && (!frame.PartsText || part is MainDocumentPart);
    }

    private FlowParagraph Floating(FlowParagraph anchor, FlowFloat frame, OpenXmlElement? box, OpenXmlPart part)
    {
        var (outer, outerStyle) = (_isNested, _inlines.TableStyle);
        (_isNested, _inlines.TableStyle) = (true, null);
        var blocks = box is null ? [] : ReadAll(box, part);
        (_isNested, _inlines.TableStyle) = (outer, outerStyle);
        return anchor with { Floats = [.. anchor.Floats, frame with { Blocks = blocks, ParagraphId = anchor.Id, Text = anchor.Text }] };
    }

    private List<FlowBlock> InFlow(FlowParagraph anchor, string what, List<FlowBlock> blocks)
    {
        Unknowns.Add(new Unknown(what, anchor.Id, anchor.Text.Trim('\uFFFC', '\t', ' ', '\f', '\u2028'), IsLaid: true));
        return blocks;
    }

    // What floats has no place of its own here: it stands in the flow, after the paragraph it is anchored in.
    private static FlowParagraph Alone(InlinePicture picture, FlowParagraph anchor) => new()
    {
        Format = new ParagraphFormat { Alignment = Alignment.Centre, StyleId = anchor.Format.StyleId },
        Text = "\uFFFC",
        Runs = [new TextRun(0, 1, anchor.MarkFormat, picture)],
        MarkFormat = anchor.MarkFormat,
        Id = anchor.Id,
    };

    // From the outermost paragraph alone: a note may refer to further ones, and to itself.
    private void ReadNotes()
    {
        if (_isReadingNotes) return;
        _isReadingNotes = _inlines.IsInNote = true;
        while (notes.TryTake(out var note))
        {
            var (outerMark, outerStyle, outerNested) = (_inlines.NoteMark, _inlines.TableStyle, _isNested);
            (_inlines.NoteMark, _inlines.TableStyle, _isNested) = (note.Mark.Text, null, false);
            note.Mark.Blocks.AddRange(ReadAll(note.Content, note.Part));
            (_inlines.NoteMark, _inlines.TableStyle, _isNested) = (outerMark, outerStyle, outerNested);
        }
        _isReadingNotes = _inlines.IsInNote = false;
    }
}
