using DocumentFormat.OpenXml;
using static Bulletin.Word.Composing.Controls;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Fills the controls in a paragraph: in its line, in links, in text boxes anchored to it.</summary>
internal sealed class ParagraphFiller(ControlFiller blocks, Places places, TemplateKind kind)
{
    /// <summary>A paragraph being made: where runs go, and what follows it.</summary>
    private sealed record Making(W.Paragraph Paragraph, OpenXmlElement Parent, List<OpenXmlElement> More)
    {
        public bool HasBlocks { get; set; }
    }

    public Presence Fill(W.Paragraph model, Fields fields, List<OpenXmlElement> into)
    {
        var making = Begin(model);
        var presence = Presence.Static;
        foreach (var child in model.ChildElements)
            if (child is not W.ParagraphProperties) presence = ControlFiller.Max(presence, Inline(child, fields, making));
        if (presence == Presence.Empty)
        {
            if (Remainder(model) is { } kept) into.Add(kept);
            return presence;
        }
        Finish(model, making, into);
        return presence;
    }

    /// <summary>A paragraph that a control is around: the value in the format of its text, and what else is nested in it.</summary>
    public void FillWhole(W.Paragraph model, FieldValue value, Fields fields, List<OpenXmlElement> into)
    {
        var making = Begin(model);
        var (before, after) = TemplatePictures.In(model.ChildElements);
        making.Parent.Append(before);
        Put(value, FormatOf(model), making);
        making.Parent.Append(after);
        foreach (var nested in model.Descendants<W.SdtRun>()
            .Where(nested => nested.Ancestors<W.SdtRun>().All(outer => !kind.Knows(TagOf(outer) ?? ""))))
            if (TagOf(nested) is { } tag && kind.Knows(tag) && fields[tag] != value) Inline(nested, fields, making);
        Finish(model, making, into);
    }

    public static W.Paragraph Empty(W.Paragraph? model)
    {
        var paragraph = new W.Paragraph();
        if (model?.ParagraphProperties is not { } properties) return paragraph;
        paragraph.ParagraphProperties = (W.ParagraphProperties)properties.CloneNode(true);
        paragraph.ParagraphProperties.SectionProperties = null;
        return paragraph;
    }

    /// <summary>A paragraph for a control that has none: as the one before it.</summary>
    public static W.Paragraph Styled(W.SdtElement control) => Empty(control.ElementsBefore().OfType<W.Paragraph>().LastOrDefault());

    private Making Begin(W.Paragraph model) => Begin(Empty(model), []);

    private Making Begin(W.Paragraph paragraph, List<OpenXmlElement> more)
    {
        if (blocks.Room is { } room) paragraph.AddAnnotation(room);
        return new Making(paragraph, paragraph, more);
    }

    private static void Finish(W.Paragraph model, Making making, List<OpenXmlElement> into)
    {
        var first = into.Count;
        // Where blocks took the control's place there is nothing left of its line.
        if (!making.HasBlocks || making.More.Count == 0
            || making.Paragraph.ChildElements.Any(child => child is not (W.ParagraphProperties or W.BookmarkStart or W.BookmarkEnd)))
            into.Add(making.Paragraph);
        into.AddRange(making.More);
        if (model.ParagraphProperties?.SectionProperties is not { } section) return;
        if (into[^1] is not W.Paragraph || into.Count == first) into.Add(Blocks.Paragraph(StyleIds.TableEnd));
        SetSection((W.Paragraph)into[^1], section);
    }

    // The section's end stays, and so does a picture: they are not of the text that is absent.
    public static W.Paragraph? Remainder(W.Paragraph model)
    {
        var pictures = TemplatePictures.All(model.ChildElements).ToList();
        var section = model.ParagraphProperties?.SectionProperties;
        if (pictures.Count == 0 && section is null) return null;
        var paragraph = pictures.Count == 0 ? Blocks.Paragraph(StyleIds.TableEnd) : Empty(model);
        paragraph.Append(pictures);
        if (section is not null) SetSection(paragraph, section);
        return paragraph;
    }

    private static void SetSection(W.Paragraph paragraph, W.SectionProperties section) =>
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).SectionProperties = (W.SectionProperties)section.CloneNode(true);

    private Presence Inline(OpenXmlElement node, Fields fields, Making making)
    {
        switch (node)
        {
            case W.SdtElement control:
                return Control(control, fields, making);
            case W.TextBoxContent box:
                return blocks.Box(box, fields, making.Parent);
            case W.Paragraph or W.Table:
                // A line holds none; a control that says so was made by no program.
                return Presence.Static;
            case W.Run run when AreIn(run):
                return Drawn(run, fields, making);
            case var _ when AreIn(node):
                var shell = making.Parent.AppendChild(node.CloneNode(false));
                return InlineAll(node.ChildElements, fields, making with { Parent = shell });
            default:
                making.Parent.AppendChild(node.CloneNode(true));
                return Presence.Static;
        }
    }

    /// <summary>A run with a text box: without a value it goes, and its paragraph stays.</summary>
    private Presence Drawn(W.Run run, Fields fields, Making making)
    {
        var shell = (W.Run)run.CloneNode(false);
        var presence = InlineAll(run.ChildElements, fields, making with { Parent = shell });
        if (presence == Presence.Empty) return Presence.Static;
        making.Parent.AppendChild(shell);
        return presence;
    }

    private Presence InlineAll(IEnumerable<OpenXmlElement> nodes, Fields fields, Making making)
    {
        var presence = Presence.Static;
        foreach (var node in nodes) presence = ControlFiller.Max(presence, Inline(node, fields, making));
        return presence;
    }

    private Presence Control(W.SdtElement control, Fields fields, Making making)
    {
        if (OptionalPictures.IsOne(control))
            return OptionalPictures.IsLeftAlone(control) ? Presence.Empty : InlineAll(Content(control), fields, making);
        var tag = TagOf(control);
        if (tag is null || !kind.Knows(tag)) return InlineAll(Content(control), fields, making);
        switch (fields[tag])
        {
            case null:
                return ControlScopes.IsScope(tag) || !AreIn(control)
                    ? Presence.Empty
                    : InlineAll(Content(control).Where(child => child is W.SdtElement), fields, making);
            case ItemsValue items:
                return Told(tag, Items(control, items, making));
            case BlocksValue inside:
                if (!blocks.Takes(tag, inside)) return Presence.Empty;
                making.More.AddRange(inside.Blocks);
                making.HasBlocks = true;
                return Told(tag, inside.Blocks.Count > 0);
            case PresentValue:
                InlineAll(Content(control), fields, making);
                return Told(tag, true);
            case var value:
                var (before, after) = TemplatePictures.In(Content(control));
                making.Parent.Append(before);
                Put(value, FormatOf(control), making);
                making.Parent.Append(after);
                foreach (var nested in Content(control).OfType<W.SdtElement>())
                    if (TagOf(nested) != tag) Control(nested, fields, making);
                return Told(tag, true);
        }
    }

    /// <summary>A repeating control in a line: each further item has a paragraph of its own.</summary>
    private bool Items(W.SdtElement control, ItemsValue items, Making making)
    {
        for (var i = 0; i < items.Items.Count; i++)
        {
            var own = i == 0 ? making : Begin(Empty(making.Paragraph), []);
            InlineAll(Model(control), items.Items[i].Fields, own);
            var made = new List<OpenXmlElement>();
            if (i > 0) Finish(own.Paragraph, own, made);
            items.Items[i].Finish?.Invoke(i == 0 ? [own.Paragraph, .. own.More] : made);
            making.More.AddRange(made);
        }
        return items.Items.Count > 0;
    }

    private Presence Told(string tag, bool isFilled)
    {
        if (isFilled) blocks.Log.Fill(tag);
        return isFilled ? Presence.Filled : Presence.Empty;
    }

    private void Put(FieldValue value, W.RunProperties? format, Making making)
    {
        switch (value)
        {
            case RunsValue runs:
                places.Mark(making.Paragraph, runs.Span);
                foreach (var element in runs.Make(making.Paragraph, format)) making.Parent.AppendChild(element);
                break;
            case TextValue text:
                var lines = text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                Text(lines.Length > 0 ? lines[0] : "", text, format, making);
                foreach (var line in lines.Skip(1))
                {
                    var next = Begin(Empty(making.Paragraph), []);
                    Text(line, text, format, next);
                    making.More.Add(next.Paragraph);
                }
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().Name} is no text");
        }
    }

    private void Text(string line, TextValue value, W.RunProperties? format, Making making)
    {
        places.Mark(making.Paragraph, value.Span);
        if (!value.SplitsLatin) making.Parent.AppendChild(Runs.Plain(line, format));
        else
            foreach (var run in Runs.Split(line, format)) making.Parent.AppendChild(run);
    }
}
