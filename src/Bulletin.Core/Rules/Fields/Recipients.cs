using Bulletin.Core.Checking;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Fields;

/// <summary>The lines of 版记 that name who receives the issue, and the units in them.</summary>
internal static class Recipients
{
    public static bool Names(LabelledLine? line) =>
        line?.Key is "report_to" or "distribute_to" or "copy_to" or "report_copy_to" or "to" or "report" or "send" or "issue_to";

    /// <summary>The units, parted by marks that stand in no brackets.</summary>
    public static IEnumerable<(int Start, int End)> Units(TextStretch stretch)
    {
        var text = stretch.Text;
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] is '（' or '(')) depth++;
            else if (i < text.Length && (text[i] is '）' or ')') && depth > 0) depth--;
            if (i < text.Length && (depth > 0 || !"、，；。,;.".Contains(text[i]))) continue;
            if (i > start) yield return (start, i);
            start = i + 1;
        }
    }
}
