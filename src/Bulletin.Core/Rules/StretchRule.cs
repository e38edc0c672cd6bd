using Bulletin.Core.Checking;

namespace Bulletin.Core.Rules;

/// <summary>A rule that needs no more than one stretch of text at a time.</summary>
public abstract class StretchRule : Rule
{
    public sealed override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var stretch in issue.Stretches)
        {
            if (found.IsFull) return;
            if (LooksAt(stretch)) Check(stretch, found);
        }
    }

    protected virtual bool LooksAt(TextStretch stretch) => true;

    protected abstract void Check(TextStretch stretch, FindingSink found);
}
