using System.Text;
using Bulletin.Core.Units;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;
using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Painting;

/// <summary>
/// Turns links into areas: one for each line a link runs over, all of one Link element (ISO 32000-1 14.8.4.4.2), each saying the whole
/// link's text. A link that leads nowhere is text.
/// </summary>
internal sealed class LinkPainter(Landmarks landmarks)
{
    private MeasuredParagraph? _paragraph;
    private OpenLink? _open;

    /// <summary>A link that is being drawn.</summary>
    internal sealed record OpenLink(Hyperlink Link, Destination? Destination, string Text, StructureElement? Element)
    {
        public double Left { get; private set; } = double.NaN;

        public double Right { get; private set; }

        public void Cover(double left, double right)
        {
            if (double.IsNaN(Left)) Left = left;
            Right = right;
        }

        public void BeginLine() => Left = double.NaN;
    }

    /// <summary>The link that the line before ended in.</summary>
    public OpenLink? Continue(MeasuredParagraph paragraph) => _paragraph == paragraph ? _open : null;

    /// <summary>Remembers what the next line may go on with.</summary>
    public void Leave(MeasuredParagraph paragraph, OpenLink? link) => (_paragraph, _open) = (paragraph, link);

    /// <param name="run">The run it begins with.</param>
    /// <param name="parent">Where its element goes; null for an artifact.</param>
    public OpenLink Begin(MeasuredParagraph paragraph, int run, StructureElement? parent)
    {
        var link = paragraph.Source.Runs[run].Link!;
        var destination = link.Anchor is { } anchor ? landmarks.Find(anchor) : null;
        var leads = destination is not null || link.Uri is not null;
        return new OpenLink(link, destination, TextFrom(paragraph.Source, run),
            leads ? parent?.Add(new StructureElement(StructureRole.Link)) : null);
    }

    /// <summary>The area of what the link covers of a line.</summary>
    public void Mark(OpenLink link, Line line, double y, List<Drawing> into)
    {
        if (!double.IsNaN(link.Left) && (link.Destination is not null || link.Link.Uri is not null))
        {
            into.Add(new LinkArea(Length.FromTwips(link.Left), Length.FromTwips(y), Length.FromTwips(link.Right - link.Left),
                Length.FromTwips(line.Height),
                link.Destination, link.Link.Uri, link.Text, link.Element));
        }
        link.BeginLine();
    }

    private static string TextFrom(FlowParagraph paragraph, int run)
    {
        var text = new StringBuilder();
        var link = paragraph.Runs[run].Link;
        for (; run < paragraph.Runs.Count && Equals(paragraph.Runs[run].Link, link); run++)
        {
            foreach (var c in paragraph.Text.AsSpan(paragraph.Runs[run].Start, paragraph.Runs[run].End - paragraph.Runs[run].Start))
                if (c is not ('\u2028' or '\uFFFC' or '\f'))
                    text.Append(c == '\t' ? ' ' : c);
        }
        return text.ToString();
    }
}
