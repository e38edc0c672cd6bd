using Bulletin.Core.Findings;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading.Lint;

/// <summary>What is wrong with the lines of a file, and how to read on all the same.</summary>
internal sealed record LintResult(IReadOnlyList<Finding> Findings, IReadOnlyList<Repair> Repairs);
