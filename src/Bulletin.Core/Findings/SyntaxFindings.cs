using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Lines that YAML cannot read, or reads as something the clerk did not mean.</summary>
internal static class SyntaxFindings
{
    public static Finding NotYaml(SourceSpan at, string reason) => new(Codes.NotYaml, Severity.Error, at,
        new("从这里起读不下去了", reason.Length > 0 ? $"cannot be read from here on: {reason}" : "cannot be read from here on"),
        new("检查这一行和上一行：缩进是否对齐，冒号、引号、括号是否半角并成对", "check this line and the one above: indents, colons, quotes, brackets"));
}
