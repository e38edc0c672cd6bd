namespace Bulletin.Layout.Documents;

/// <summary>The document grid of a section (<c>w:docGrid</c>, ECMA-376 17.6.5).</summary>
/// <param name="LinePitch">Distance of its lines in twips; 0: lines follow no grid.</param>
/// <param name="CharacterPitch">What each East Asian character advances beyond its size, in twips; 0 where characters follow no
/// grid.</param>
public readonly record struct DocumentGrid(int LinePitch, double CharacterPitch);
