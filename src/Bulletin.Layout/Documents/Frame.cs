namespace Bulletin.Layout.Documents;

/// <summary>Where a frame stands (<c>w:framePr</c>, ECMA-376 17.3.1.11), in twips; neighbours in one frame name the same.</summary>
/// <param name="Width">0: as wide as there is room.</param>
public sealed record Frame(string HorizontalAnchor, string VerticalAnchor, int X, int Y, int Width);
