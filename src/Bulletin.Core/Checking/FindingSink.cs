using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>Takes what one rule finds, under its code.</summary>
public sealed class FindingSink
{
    private readonly RulePage _page;
    private readonly FindingList _findings;

    internal FindingSink(RulePage page, FindingList findings)
    {
        _page = page;
        _findings = findings;
    }

    /// <summary>No more of this code will be kept.</summary>
    public bool IsFull => _findings.IsFull(_page.Code);

    /// <param name="message">What is wrong, quoting the text.</param>
    /// <param name="help">What to do about it.</param>
    /// <param name="fix">The repair, or null; see <see cref="TextStretch.Replace"/>.</param>
    public void Add(SourceSpan span, Wording message, Wording help, Fix? fix = null) => Add(_page.Severity, span, message, help, fix);

    /// <summary>Where this place weighs less than the rule usually does.</summary>
    public void Add(Severity severity, SourceSpan span, Wording message, Wording help, Fix? fix = null) =>
        _findings.Add(new Finding(_page.Code, severity, span, message, help) { Fix = fix });
}
