using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>How lines end and stretch: as in Word. Tests put LibreOffice's rules in their place, to show that pages differ by nothing else.</summary>
internal class LineRules
{
    public virtual BreakRules Breaking(MeasuredParagraph paragraph, KinsokuSets kinsoku) => new(paragraph, kinsoku);

    /// <inheritdoc cref="Justifier.Place"/>
    public virtual double[] Place(Line line) => Justifier.Place(line);
}
