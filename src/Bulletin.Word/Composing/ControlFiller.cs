using DocumentFormat.OpenXml;
using static Bulletin.Word.Composing.Controls;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Copies a story of the template with its content controls (内容控件) replaced by values. A control without a value takes its paragraph or
/// row with it, unless another control there has one; a table goes when no row is left.
/// </summary>
internal sealed class ControlFiller
{
    private readonly TemplateKind _kind;
    private readonly ParagraphFiller _paragraphs;

    public ControlFiller(Places places, TemplateKind kind)
    {
        _kind = kind;
        _paragraphs = new ParagraphFiller(this, places, kind);
    }

    public FillLog Log { get; } = new();

    /// <summary>How wide the lines are in what is being filled; null: as the type area.</summary>
    public Room? Room { get; private set; }

    /// <summary>Blocks may bring pictures, which only the document's body can have.</summary>
    private bool IsInMargin { get; set; }

    /// <summary>After filling: the first block that is not of the masthead (报头).</summary>
    public OpenXmlElement? TextBegins { get; private set; }

    public List<OpenXmlElement> Fill(W.Body template, Fields fields)
    {
        var nodes = template.ChildElements.Where(child => child is not W.SectionProperties).ToList();
        var text = nodes.FindIndex(FieldTags.BeginText);
        var masthead = Stack(text < 0 ? nodes : nodes.Take(text), fields);
        var rest = Stack(text < 0 ? [] : nodes.Skip(text), fields);
        TextBegins = rest.FirstOrDefault();
        return [.. masthead, .. rest];
    }

    /// <summary>A header or footer.</summary>
    /// <param name="isPrinted">It is on some page of every bulletin: what stands in it is not lost.</param>
    public List<OpenXmlElement> FillMargin(OpenXmlElement story, Fields fields, bool isPrinted)
    {
        IsInMargin = true;
        Log.IsOpen = isPrinted;
        var blocks = Stack(story.ChildElements, fields);
        Log.IsOpen = true;
        IsInMargin = false;
        // 17.10.4: it holds a paragraph at least.
        if (blocks.Count == 0 || blocks[^1] is not W.Paragraph)
            blocks.Add(ParagraphFiller.Empty(story.Descendants<W.Paragraph>().LastOrDefault()));
        return blocks;
    }

    /// <summary>The content of a text box (文本框), or nothing where all its controls are without a value.</summary>
    public Presence Box(W.TextBoxContent box, Fields fields, OpenXmlElement into)
    {
        var outer = Room;
        Room = Room.OfBox(box) ?? outer;
        var blocks = new List<OpenXmlElement>();
        var presence = All(box.ChildElements, fields, blocks);
        Room = outer;
        if (blocks.Count == 0 || blocks[^1] is not W.Paragraph)
            blocks.Add(ParagraphFiller.Empty(box.Descendants<W.Paragraph>().LastOrDefault()));
        into.AppendChild(With((W.TextBoxContent)box.CloneNode(false), blocks));
        return presence;
    }

    public Presence All(IEnumerable<OpenXmlElement> nodes, Fields fields, List<OpenXmlElement> into)
    {
        var presence = Presence.Static;
        foreach (var node in nodes) presence = Max(presence, Block(node, fields, into));
        return presence;
    }

    /// <summary>Blocks for a control, once: where it stands twice, or in a margin, it stays empty.</summary>
    public bool Takes(string tag, BlocksValue blocks) => !IsInMargin && Log.Take(tag, blocks);

    private List<OpenXmlElement> Stack(IEnumerable<OpenXmlElement> nodes, Fields fields)
    {
        var blocks = new List<OpenXmlElement>();
        All(nodes, fields, blocks);
        return blocks;
    }

    private Presence Block(OpenXmlElement node, Fields fields, List<OpenXmlElement> into) => node switch
    {
        W.Paragraph paragraph => _paragraphs.Fill(paragraph, fields, into),
        W.Table table => Table(table, fields, into),
        W.TableRow row => Row(row, fields, into),
        W.TableCell cell => Cell(cell, fields, into),
        W.SdtElement control => Control(control, fields, into),
        _ when AreIn(node) => Shell(node, fields, into),
        _ => Copy(node, into),
    };

    private static Presence Copy(OpenXmlElement node, List<OpenXmlElement> into)
    {
        into.Add(node.CloneNode(true));
        return Presence.Static;
    }

    private Presence Shell(OpenXmlElement node, Fields fields, List<OpenXmlElement> into)
    {
        var blocks = new List<OpenXmlElement>();
        var presence = All(node.ChildElements, fields, blocks);
        if (presence != Presence.Empty) into.Add(With(node.CloneNode(false), blocks));
        return presence;
    }

    private Presence Control(W.SdtElement control, Fields fields, List<OpenXmlElement> into)
    {
        if (OptionalPictures.IsOne(control))
            return OptionalPictures.IsLeftAlone(control) ? Presence.Empty : All(Content(control), fields, into);
        var tag = TagOf(control);
        if (tag is null || !_kind.Knows(tag)) return All(Content(control), fields, into);
        switch (fields[tag])
        {
            case null:
                // Text that is not there does not take along what stands nested in its control.
                return ControlScopes.IsScope(tag) || !AreIn(control) ? Presence.Empty : All(Content(control), fields, into);
            case ItemsValue items:
                foreach (var item in items.Items) Repeat(control, item, into);
                return Told(tag, items.Items.Count > 0);
            case BlocksValue blocks:
                if (!Takes(tag, blocks)) return Presence.Empty;
                Occupy(control, fields, into, new Slot((_, put) => put.AddRange(blocks.Blocks), IsForText: false));
                return Told(tag, blocks.Blocks.Count > 0);
            case PresentValue:
                All(Content(control), fields, into);
                return Told(tag, true);
            case var value:
                Occupy(control, fields, into, new Slot((model, put) => _paragraphs.FillWhole(model, value, fields, put), IsForText: true));
                return Told(tag, true);
        }
    }

    private Presence Told(string tag, bool isFilled)
    {
        if (isFilled) Log.Fill(tag);
        return isFilled ? Presence.Filled : Presence.Empty;
    }

    private void Repeat(W.SdtElement section, Item item, List<OpenXmlElement> into)
    {
        var made = new List<OpenXmlElement>();
        All(Model(section), item.Fields, made);
        item.Finish?.Invoke(made);
        into.AddRange(made);
    }

    /// <summary>What takes a control's place, once.</summary>
    private sealed record Slot(Action<W.Paragraph, List<OpenXmlElement>> Put, bool IsForText)
    {
        public bool IsTaken { get; set; }
    }

    /// <summary>
    /// Word makes a control around whole paragraphs, rows or cells: the value stands in the first paragraph, and the others go.
    /// </summary>
    private void Occupy(W.SdtElement control, Fields fields, List<OpenXmlElement> into, Slot slot)
    {
        var made = new List<OpenXmlElement>();
        foreach (var node in Content(control)) Occupy(node, fields, made, slot);
        if (!slot.IsTaken)
        {
            var blocks = new List<OpenXmlElement>();
            slot.Put(ParagraphFiller.Styled(control), blocks);
            made.AddRange(control switch
            {
                W.SdtRow => [new W.TableRow(new W.TableCell(blocks))],
                W.SdtCell => [new W.TableCell(blocks)],
                _ => blocks,
            });
        }
        into.AddRange(made);
    }

    private void Occupy(OpenXmlElement node, Fields fields, List<OpenXmlElement> into, Slot slot)
    {
        switch (node)
        {
            case W.Paragraph paragraph when !slot.IsTaken && !(slot.IsForText && TemplatePictures.StandsAbove(paragraph)):
                slot.IsTaken = true;
                slot.Put(paragraph, into);
                break;
            case W.Paragraph paragraph when AreIn(paragraph):
                _paragraphs.Fill(paragraph, fields, into);
                break;
            case W.Paragraph paragraph:
                // Pictures among the sample of a body are of the sample.
                if (slot.IsForText && ParagraphFiller.Remainder(paragraph) is { } kept) into.Add(kept);
                break;
            case W.SdtElement inner when TagOf(inner) is { } tag && _kind.Knows(tag):
                Control(inner, fields, into);
                break;
            case W.SdtElement inner:
                foreach (var child in Content(inner)) Occupy(child, fields, into, slot);
                break;
            case W.Table or W.TableRow or W.TableCell:
                var made = new List<OpenXmlElement>();
                foreach (var child in node.ChildElements) Occupy(child, fields, made, slot);
                if (node is W.TableCell cell) CloseCell(cell, made);
                into.Add(With(node.CloneNode(false), made));
                break;
            default:
                into.Add(node.CloneNode(true));
                break;
        }
    }

    private Presence Table(W.Table table, Fields fields, List<OpenXmlElement> into)
    {
        var rows = new List<OpenXmlElement>();
        var presence = All(table.ChildElements, fields, rows);
        if (!rows.Exists(row => row is W.TableRow)) return presence;
        into.Add(With((W.Table)table.CloneNode(false), rows));
        return presence;
    }

    private Presence Row(W.TableRow row, Fields fields, List<OpenXmlElement> into)
    {
        // A repeating control around a cell asks for as many rows.
        foreach (var control in row.Elements<W.SdtCell>())
            if (TagOf(control) is { } tag && _kind.Knows(tag) && fields[tag] is ItemsValue items)
            {
                for (var i = 0; i < items.Items.Count; i++) RepeatedRow(row, control, items.Items[i], i == 0 ? fields : null, into);
                return Told(tag, items.Items.Count > 0);
            }
        var cells = new List<OpenXmlElement>();
        var presence = Presence.Static;
        foreach (var child in row.ChildElements)
        {
            var count = cells.Count;
            presence = Max(presence, Block(child, fields, cells));
            // Without its cell the row would be shorter than the table.
            if (child is W.SdtCell absent && cells.Count == count) cells.AddRange(Content(absent).OfType<W.TableCell>().Select(Blank));
        }
        // A picture that Word anchored here, the nearest paragraph there was, is not of the text that is absent.
        if (presence == Presence.Empty && cells.Exists(cell => cell.Descendants().Any(drawn => drawn is W.Drawing or W.Picture)))
            presence = Presence.Static;
        if (presence != Presence.Empty) into.Add(With((W.TableRow)row.CloneNode(false), cells));
        return presence;
    }

    private void RepeatedRow(W.TableRow row, W.SdtCell control, Item item, Fields? beside, List<OpenXmlElement> into)
    {
        var cells = new List<OpenXmlElement>();
        foreach (var child in row.ChildElements)
        {
            if (child == control) All(Model(control), item.Fields, cells);
            else if (beside is not null) Block(child, beside, cells);
            else if (child is W.TableCell cell) cells.Add(Blank(cell));
            else if (child is W.SdtCell other) cells.AddRange(Content(other).OfType<W.TableCell>().Select(Blank));
            else cells.Add(child.CloneNode(true));
        }
        var made = With((W.TableRow)row.CloneNode(false), cells);
        item.Finish?.Invoke([made]);
        into.Add(made);
    }

    private Presence Cell(W.TableCell cell, Fields fields, List<OpenXmlElement> into)
    {
        var outer = Room;
        Room = Room.OfCell(cell) ?? outer;
        var blocks = new List<OpenXmlElement>();
        var presence = All(cell.ChildElements, fields, blocks);
        Room = outer;
        CloseCell(cell, blocks);
        into.Add(With((W.TableCell)cell.CloneNode(false), blocks));
        return presence;
    }

    // A cell ends with a paragraph (ECMA-376 17.4.65).
    private static void CloseCell(W.TableCell model, List<OpenXmlElement> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not W.Paragraph)
            blocks.Add(ParagraphFiller.Empty(model.Descendants<W.Paragraph>().LastOrDefault()));
    }

    private static W.TableCell Blank(W.TableCell model)
    {
        var cell = (W.TableCell)model.CloneNode(false);
        if (model.TableCellProperties is { } properties) cell.AppendChild(properties.CloneNode(true));
        cell.AppendChild(ParagraphFiller.Empty(model.Descendants<W.Paragraph>().LastOrDefault()));
        return cell;
    }

    internal static T With<T>(T shell, List<OpenXmlElement> children) where T : OpenXmlElement
    {
        foreach (var child in children) shell.AppendChild(child);
        return shell;
    }

    internal static Presence Max(Presence a, Presence b) => a > b ? a : b;
}
