using Bulletin.Cli.Files;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>The outputs of an issue, made and not yet written.</summary>
/// <param name="Files">None where a finding is an error.</param>
/// <param name="Pages">How many; null where none were laid out.</param>
internal sealed record BuiltIssue(IReadOnlyList<Finding> Findings, IReadOnlyList<Wording> Faults, IReadOnlyList<BuiltFile> Files,
    int? Pages);

/// <summary>An output and what it was made from.</summary>
internal sealed record BuiltFile(OutputFile File, MadeFrom From);
