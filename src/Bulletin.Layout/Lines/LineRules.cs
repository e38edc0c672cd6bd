using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>
/// How lines end, stretch and stand, with the switches read from the document: as in Word. Tests put LibreOffice's rules in their place, to
/// show that pages differ by nothing else.
/// </summary>
internal class LineRules
{
    /// <summary>The face of the four slots of <c>w:rFonts</c> that a character takes (17.3.2.26).</summary>
    /// <param name="script">Its own script, or for what has none that of the text before it.</param>
    public virtual string FaceNameOf(int c, Script script, RunFormat format)
    {
        if (c < 0x80) return format.Ascii;
        if (Scripts.IsAmbiguous(c)) return format.HintsEastAsia ? format.EastAsia : format.HighAnsi;
        return Scripts.Of(c) == Script.Asian ? format.EastAsia : format.HighAnsi;
    }

    public virtual List<Line> Break(MeasuredParagraph paragraph, LineContext context) => new LineBreaker(paragraph, context).Break();

    /// <inheritdoc cref="Justifier.Place"/>
    public virtual double[] Place(Line line) => Justifier.Place(line);

    /// <summary>Gives a line its height and its baseline.</summary>
    public virtual void SetHeight(Line line, LineContext context, Measurer measurer) => LineMetrics.Set(line, context, measurer);

    /// <summary>A character is as wide as in the face asked for, where another stands in.</summary>
    public virtual bool TakesNamedWidths => true;

    /// <summary>Space before a paragraph stays after a typed page break.</summary>
    public virtual bool KeepsSpaceAfterPageBreak => false;
}
