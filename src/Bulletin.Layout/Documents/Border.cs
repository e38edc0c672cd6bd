using Bulletin.Layout.Pages;

namespace Bulletin.Layout.Documents;

/// <summary>A border line: its width in eighths of a point (17.3.4) and its distance from the text in points.</summary>
public sealed record Border(int Eighths, int SpacePoints, Colour Colour)
{
    /// <summary>Width in twips.</summary>
    public double Width => Eighths * 2.5;
}
