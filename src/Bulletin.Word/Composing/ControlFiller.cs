using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// Copies the template's body with its content controls (内容控件) replaced by values. A control without a value takes its paragraph or
/// row with it, unless another control there has one; a table goes when no row is left.
/// </summary>
internal sealed class ControlFiller(Places places, TemplateKind kind)
{
    private enum Presence
    {
        /// <summary>No control in it.</summary>
        Static,

        /// <summary>Controls, none with a value.</summary>
        Empty,
        Filled,
    }

    public List<OpenXmlElement> Fill(W.Body template, Fields fields)
    {
        var blocks = new List<OpenXmlElement>();
        foreach (var child in template.ChildElements)
            if (child is not W.SectionProperties) Block(child, fields, blocks);
        return blocks;
    }

    private Presence Block(OpenXmlElement node, Fields fields, List<OpenXmlElement> into) => node switch
    {
        W.Paragraph paragraph => Paragraph(paragraph, fields, into),
        W.Table table => Table(table, fields, into),
        W.TableRow row => Row(row, fields, into),
        W.TableCell cell => Cell(cell, fields, into),
        W.SdtElement control => Control(control, fields, into),
        _ => Copy(node, into),
    };

    private static Presence Copy(OpenXmlElement node, List<OpenXmlElement> into)
    {
        into.Add(node.CloneNode(true));
        return Presence.Static;
    }

    private Presence All(IEnumerable<OpenXmlElement> nodes, Fields fields, List<OpenXmlElement> into)
    {
        var presence = Presence.Static;
        foreach (var node in nodes) presence = Max(presence, Block(node, fields, into));
        return presence;
    }

    private Presence Control(W.SdtElement control, Fields fields, List<OpenXmlElement> into)
    {
        var tag = TagOf(control);
        if (tag is null || !kind.Knows(tag)) return All(Content(control), fields, into);
        switch (fields[tag])
        {
            case null:
                return Presence.Empty;
            case ItemsValue items:
                foreach (var item in items.Items) Repeat(control, item, into);
                return items.Items.Count > 0 ? Presence.Filled : Presence.Empty;
            case BlocksValue blocks:
                into.AddRange(blocks.Blocks);
                return blocks.Blocks.Count > 0 ? Presence.Filled : Presence.Empty;
            case PresentValue:
                All(Content(control), fields, into);
                return Presence.Filled;
            case var value:
                // Word makes a control around a whole paragraph a block.
                var paragraph = Content(control).OfType<W.Paragraph>().FirstOrDefault() ?? new W.Paragraph();
                FillWhole(paragraph, value, into);
                return Presence.Filled;
        }
    }

    private void Repeat(W.SdtElement section, Item item, List<OpenXmlElement> into)
    {
        var model = Content(section).OfType<W.SdtElement>().FirstOrDefault(IsRepeatedItem);
        var made = new List<OpenXmlElement>();
        All(Content(model ?? section), item.Fields, made);
        item.Finish?.Invoke(made);
        into.AddRange(made);
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
        var cells = new List<OpenXmlElement>();
        var presence = All(row.ChildElements, fields, cells);
        if (presence != Presence.Empty) into.Add(With((W.TableRow)row.CloneNode(false), cells));
        return presence;
    }

    private Presence Cell(W.TableCell cell, Fields fields, List<OpenXmlElement> into)
    {
        var blocks = new List<OpenXmlElement>();
        var presence = All(cell.ChildElements, fields, blocks);
        // A cell ends with a paragraph (ECMA-376 17.4.65).
        if (blocks.Count == 0 || blocks[^1] is not W.Paragraph)
            blocks.Add(Empty(cell.Descendants<W.Paragraph>().LastOrDefault()));
        into.Add(With((W.TableCell)cell.CloneNode(false), blocks));
        return presence;
    }

    private Presence Paragraph(W.Paragraph paragraph, Fields fields, List<OpenXmlElement> into)
    {
        var made = Empty(paragraph);
        var more = new List<W.Paragraph>();
        var presence = Presence.Static;
        foreach (var child in paragraph.ChildElements)
            if (child is not W.ParagraphProperties) presence = Max(presence, Inline(child, fields, made, made, more));
        if (presence == Presence.Empty) return presence;
        into.Add(made);
        into.AddRange(more);
        return presence;
    }

    private Presence Inline(OpenXmlElement node, Fields fields, W.Paragraph paragraph, OpenXmlElement parent, List<W.Paragraph> more)
    {
        if (node is W.SdtRun control)
        {
            var tag = TagOf(control);
            if (tag is not null && kind.Knows(tag))
            {
                if (fields[tag] is not { } value) return Presence.Empty;
                FillInline(value, FormatOf(control), paragraph, parent, more);
                return Presence.Filled;
            }
            return InlineAll(Content(control), fields, paragraph, parent, more);
        }
        if (node.Descendants<W.SdtRun>().Any())
        {
            var shell = node.CloneNode(false);
            parent.AppendChild(shell);
            return InlineAll(node.ChildElements, fields, paragraph, shell, more);
        }
        parent.AppendChild(node.CloneNode(true));
        return Presence.Static;
    }

    private Presence InlineAll(IEnumerable<OpenXmlElement> nodes, Fields fields, W.Paragraph paragraph, OpenXmlElement parent, List<W.Paragraph> more)
    {
        var presence = Presence.Static;
        foreach (var node in nodes) presence = Max(presence, Inline(node, fields, paragraph, parent, more));
        return presence;
    }

    private void FillWhole(W.Paragraph model, FieldValue value, List<OpenXmlElement> into)
    {
        var paragraph = Empty(model);
        var more = new List<W.Paragraph>();
        FillInline(value, FormatOf(model), paragraph, paragraph, more);
        into.Add(paragraph);
        into.AddRange(more);
    }

    private void FillInline(FieldValue value, W.RunProperties? format, W.Paragraph paragraph, OpenXmlElement parent, List<W.Paragraph> more)
    {
        switch (value)
        {
            case RunsValue runs:
                places.Mark(paragraph, runs.Span);
                foreach (var element in runs.Make(paragraph, format)) parent.AppendChild(element);
                break;
            case TextValue text:
                var lines = text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                FillText(lines.Length > 0 ? lines[0] : "", text, format, paragraph, parent);
                foreach (var line in lines.Skip(1))
                {
                    var next = Empty(paragraph);
                    FillText(line, text, format, next, next);
                    more.Add(next);
                }
                break;
            default:
                throw new InvalidOperationException($"a control in a line cannot hold {value.GetType().Name}");
        }
    }

    private void FillText(string line, TextValue value, W.RunProperties? format, W.Paragraph paragraph, OpenXmlElement parent)
    {
        places.Mark(paragraph, value.Span);
        if (!value.SplitsLatin) parent.AppendChild(Runs.Plain(line, format));
        else
            foreach (var run in Runs.Split(line, format)) parent.AppendChild(run);
    }

    private static W.RunProperties? FormatOf(OpenXmlElement model)
    {
        var format = model.Descendants<W.Run>().FirstOrDefault()?.RunProperties;
        if (format?.RunStyle?.Val?.Value != "PlaceholderText") return format;
        // The grey of Word's own placeholders is not the control's format.
        format = (W.RunProperties)format.CloneNode(true);
        format.RunStyle = null;
        return format;
    }

    private static W.Paragraph Empty(W.Paragraph? model)
    {
        var paragraph = new W.Paragraph();
        if (model?.ParagraphProperties is { } properties) paragraph.ParagraphProperties = (W.ParagraphProperties)properties.CloneNode(true);
        return paragraph;
    }

    private static T With<T>(T shell, List<OpenXmlElement> children) where T : OpenXmlElement
    {
        foreach (var child in children) shell.AppendChild(child);
        return shell;
    }

    private static IEnumerable<OpenXmlElement> Content(W.SdtElement control) =>
        control.ChildElements.FirstOrDefault(child => child.LocalName == "sdtContent")?.ChildElements ?? Enumerable.Empty<OpenXmlElement>();

    private static bool IsRepeatedItem(W.SdtElement control) =>
        control.SdtProperties?.ChildElements.Any(child => child.LocalName == "repeatingSectionItem") == true;

    internal static string? TagOf(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value;

    private static Presence Max(Presence a, Presence b) => a > b ? a : b;
}
