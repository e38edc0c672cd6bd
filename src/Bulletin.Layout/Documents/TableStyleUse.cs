namespace Bulletin.Layout.Documents;

/// <summary>A table's style, and the regions of it that a cell lies in.</summary>
internal readonly record struct TableStyleUse(string Style, TableRegions Regions);
