using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>A line: items and the portions they are set in. Widths and places in twips.</summary>
internal sealed class Line
{
    public required MeasuredParagraph Paragraph { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required List<Portion> Portions { get; init; }

    /// <summary>From the text area's left edge.</summary>
    public required double Left { get; init; }

    /// <summary>What the line may fill.</summary>
    public required double Room { get; init; }

    /// <summary>The paragraph ends here, or a break was asked for: not justified.</summary>
    public required bool IsLast { get; init; }

    /// <summary>The rest goes to the next page.</summary>
    public bool EndsPage { get; init; }

    /// <summary>A word was cut for want of room.</summary>
    public bool CutsWord { get; init; }
    public double Height { get; set; }

    /// <summary>From the line's top.</summary>
    public double Baseline { get; set; }

    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var portion in Portions)
                if (portion.Kind != PortionKind.Hanging)
                    width += portion.Width;
            return width;
        }
    }
}

/// <summary>What a portion is.</summary>
internal enum PortionKind : byte
{
    Text,

    /// <summary>The gap between hanzi and Latin.</summary>
    Gap,

    /// <summary>A mark outside the margin.</summary>
    Hanging,
    Tab,
    Picture,
}

/// <summary>A stretch of a line in one script and one format, or a gap.</summary>
internal readonly record struct Portion(PortionKind Kind, int Start, int End, double Width);
