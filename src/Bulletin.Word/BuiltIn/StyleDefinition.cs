using System.Globalization;
using System.Text;

namespace Bulletin.Word.BuiltIn;

/// <summary>A paragraph style of the built-in template, by its measures; lengths in twips, sizes in half-points.</summary>
internal sealed record ParagraphStyle(string Id, string Name)
{
    public string? Alias { get; init; }
    public string? BasedOn { get; init; } = "Normal";
    public string? Next { get; init; }
    public bool KeepNext { get; init; }
    public bool KeepLines { get; init; }

    /// <summary>Exact line pitch; 0: as the style it is based on.</summary>
    public int Line { get; init; }

    /// <summary>As high as its content: a photo in an exact line would be cut.</summary>
    public bool AutomaticLine { get; init; }
    public int? Before { get; init; }
    public int? After { get; init; }

    /// <summary>No space between paragraphs of this style.</summary>
    public bool Contextual { get; init; }
    public int? Left { get; init; }
    public int? Right { get; init; }

    /// <summary>First line's indent; negative: hanging.</summary>
    public int? FirstLine { get; init; }
    public string? Alignment { get; init; }

    /// <summary>Level in the outline, from 0.</summary>
    public int? Outline { get; init; }

    /// <summary>A face for hanzi, Latin letters and digits alike.</summary>
    public string? Face { get; init; }
    public string? Colour { get; init; }

    /// <summary>Space added to every character.</summary>
    public int? Spacing { get; init; }
    public int? Size { get; init; }

    public string Xml(bool isDefault = false)
    {
        var xml = new StringBuilder();
        xml.Append(
            $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : " w:customStyle=\"1\"")} w:styleId=\"{Id}\"><w:name "
                + $"w:val=\"{Name}\"/>");
        // A built-in name and the mark of a custom style exclude each other.
        if (IsBuiltIn(Name)) xml.Replace(" w:customStyle=\"1\"", "");
        if (Alias is not null) xml.Append($"<w:aliases w:val=\"{Alias}\"/>");
        if (BasedOn is not null) xml.Append($"<w:basedOn w:val=\"{BasedOn}\"/>");
        if (Next is not null) xml.Append($"<w:next w:val=\"{Next}\"/>");
        xml.Append("<w:uiPriority w:val=\"1\"/><w:qFormat/>");
        xml.Append("<w:pPr>").Append(Paragraph()).Append("</w:pPr>");
        var run = RunXml(Face, Colour, Spacing, Size);
        if (run.Length > 0) xml.Append("<w:rPr>").Append(run).Append("</w:rPr>");
        return xml.Append("</w:style>").ToString();
    }

    private static bool IsBuiltIn(string name) => char.IsAsciiLetter(name[0]);

    private string Paragraph()
    {
        var xml = new StringBuilder();
        if (KeepNext) xml.Append("<w:keepNext/>");
        if (KeepLines) xml.Append("<w:keepLines/>");
        // GB/T 9704—2012 5.2.3: a page has 22 lines; widow control would leave some with 21.
        if (BasedOn is null) xml.Append("<w:widowControl w:val=\"0\"/>");
        // Said in every style, so that none can snap: on the grid LibreOffice makes a line of 640 take two of 579.
        xml.Append("<w:snapToGrid w:val=\"0\"/>");
        var spacing = Attribute("before", Before) + Attribute("after", After)
            + (AutomaticLine ? " w:line=\"240\" w:lineRule=\"auto\"" : Line > 0 ? $" w:line=\"{Line}\" w:lineRule=\"exact\"" : "");
        if (spacing.Length > 0) xml.Append($"<w:spacing{spacing}/>");
        var indent = Attribute("left", Left) + Attribute("right", Right)
            + (FirstLine < 0 ? Attribute("hanging", -FirstLine) : Attribute("firstLine", FirstLine));
        if (indent.Length > 0) xml.Append($"<w:ind{indent}/>");
        if (Contextual) xml.Append("<w:contextualSpacing/>");
        if (Alignment is not null) xml.Append($"<w:jc w:val=\"{Alignment}\"/>");
        if (Outline is not null) xml.Append($"<w:outlineLvl w:val=\"{Outline}\"/>");
        return xml.ToString();
    }

    internal static string RunXml(string? face, string? colour, int? spacing, int? size) =>
        (face is null ? "" : $"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{face}\" w:eastAsia=\"{face}\" w:hAnsi=\"{face}\"/>")
        + (colour is null ? "" : $"<w:color w:val=\"{colour}\"/>")
        + (spacing is null ? "" : $"<w:spacing w:val=\"{spacing}\"/>")
        + (size is null ? "" : $"<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");

    private static string Attribute(string name, int? value) =>
        value is null ? "" : $" w:{name}=\"{value.Value.ToString(CultureInfo.InvariantCulture)}\"";
}
