using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Something to tell the clerk, with its place.</summary>
/// <param name="Code">Stable for ever: <c>BUL</c> and three digits, the first its group (checks: 1 reading, 2 fields … 8 template).</param>
/// <param name="Message">What is wrong, quoting the text.</param>
/// <param name="Help">What to do about it.</param>
public sealed record Finding(string Code, Severity Severity, SourceSpan Span, Wording Message, Wording Help)
{
    /// <summary>The repair, where one is known.</summary>
    public Fix? Fix { get; init; }
}
