using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading.Lint;

/// <summary>Control characters: taken silently by YAML, and printed as nothing or a box.</summary>
internal static class ControlLint
{
    public static LintResult Examine(SourceText source)
    {
        var findings = new List<Finding>();
        var repairs = new List<Repair>();
        var text = source.Content;
        for (var i = 0; i < text.Length; i++)
        {
            if (!ControlCharacters.IsOne(text[i])) continue;
            var start = i;
            while (i + 1 < text.Length && ControlCharacters.IsOne(text[i + 1])) i++;
            repairs.Add(new(start, i + 1 - start, new string(' ', i + 1 - start)));
            if (findings.Count < Limits.FindingsOfOneCode) findings.Add(SyntaxFindings.ControlCharacter(source.Span(start, i + 1)));
        }
        return new(findings, repairs);
    }
}
