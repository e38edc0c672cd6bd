using Bulletin.Layout.Lines;

namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>A measured paragraph with its portions: each is of one script and one format, objects stand alone.</summary>
internal sealed class PortionedParagraph
{
    private readonly int[] _portionEnds;

    public PortionedParagraph(MeasuredParagraph measured)
    {
        Measured = measured;
        var items = measured.Items;
        _portionEnds = new int[items.Length];
        for (var i = items.Length - 1; i >= 0; i--)
            _portionEnds[i] = i == items.Length - 1 || ChangesAt(i + 1) ? i + 1 : _portionEnds[i + 1];
    }

    public MeasuredParagraph Measured { get; }

    public int PortionEnd(int item) => _portionEnds[item];

    /// <summary>Whether items are surely wider than a room: a portion may be a paragraph long, and a line asks only for its own part.</summary>
    public bool IsWiderThan(int start, int end, double room)
    {
        var spacing = Measured.SpacingAt(start);
        var sum = 0.0;
        for (var i = start; i < end; i++)
        {
            sum += Measured.Items[i].Advance;
            // What follows can only narrow it where characters are closer than they are wide.
            if (sum + spacing * (double)(i - start) > room + 1 && Measured.Items[i].Advance + spacing > 0) return true;
        }
        return Width(start, end) > room;
    }

    /// <summary>Width of items in twips: advances rounded as a whole, spacing between them and not after the last.</summary>
    public double Width(int start, int end)
    {
        if (end <= start) return 0;
        var sum = 0.0;
        for (var i = start; i < end; i++) sum += Measured.Items[i].Advance;
        return Math.Round(sum) + Measured.SpacingAt(start) * (end - start - 1);
    }

    private bool ChangesAt(int i)
    {
        var (a, b) = (Measured.Items[i - 1], Measured.Items[i]);
        if (!Measured.IsText(i - 1) || !Measured.IsText(i)) return true;
        if (a.Script != b.Script) return true;
        return a.Run != b.Run && Measured.FormatOf(i - 1) != Measured.FormatOf(i);
    }
}
