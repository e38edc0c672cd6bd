using Bulletin.Core.Findings;

namespace Bulletin.Core.Yaml;

/// <summary>A parsed file.</summary>
/// <param name="Root">What was read before the parser stopped; null: nothing.</param>
/// <param name="Fault">Why it stopped early, or null: it is whole.</param>
/// <param name="Findings">What the parser took and the contract refuses: anchors, tags, several documents, depth.</param>
/// <param name="IsWhole">Nothing was left unread: no fault, and no bound was met.</param>
internal sealed record YamlTree(YamlNode? Root, SyntaxFault? Fault, IReadOnlyList<Finding> Findings, bool IsWhole);

/// <summary>Where and why the parser gave up, in its own words.</summary>
/// <param name="Offset">In the file, in UTF-16 units.</param>
internal sealed record SyntaxFault(int Offset, string Reason);
