using Bulletin.Core.Findings;
using Bulletin.Core.Reading.Lint;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>A file's text → nodes; what keeps it from being read as meant is said in the clerk's terms.</summary>
internal static class TreeReader
{
    /// <param name="root">The field that the whole file is.</param>
    public static YamlTree Read(SourceText source, Field root, FindingList findings)
    {
        var lint = LineLint.Examine(source, root);
        var tree = YamlParser.Parse(new RepairedText(source, lint.Repairs));
        findings.AddRange(lint.Findings);
        findings.AddRange(tree.Findings);
        if (tree.Fault is { } fault && !IsExplained(fault, lint.Findings, source)) findings.Add(Faults.Explain(fault, source));
        return tree;
    }

    /// <summary>A line whose error the lint has named already, or the line below it, where the parser notices.</summary>
    private static bool IsExplained(SyntaxFault fault, IReadOnlyList<Finding> lint, SourceText source)
    {
        var line = source.LineOf(fault.Offset);
        return lint.Any(f => f.Severity == Severity.Error && f.Span.Line is var at && (at == line || at == line - 1 || at == line + 1));
    }
}
