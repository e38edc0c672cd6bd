using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Core.Checking;

/// <summary>Which parts of a file repairs have claimed already.</summary>
internal sealed class TakenText(SourceText source)
{
    private readonly bool[] _changed = new bool[source.Content.Length];
    private readonly bool[] _inserted = new bool[source.Content.Length + 1];
    private readonly HashSet<TextEdit> _known = [];
    private readonly List<TextEdit> _edits = [];

    /// <summary>Those taken, apart from one another.</summary>
    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <summary>Takes all of a repair's edits or none; one that another repair wants as well is made once.</summary>
    public bool Take(IReadOnlyList<TextEdit> edits)
    {
        if (edits.Any(edit => !_known.Contains(edit) && !IsFree(edit.Span))) return false;
        foreach (var edit in edits)
        {
            if (!_known.Add(edit)) continue;
            _edits.Add(edit);
            if (edit.Span.Start == edit.Span.End) _inserted[edit.Span.Start] = true;
            else _changed.AsSpan(edit.Span.Start..edit.Span.End).Fill(true);
        }
        return true;
    }

    /// <summary>An insertion that meets another edit counts as overlapping: which comes first is not told.</summary>
    private bool IsFree(SourceSpan span)
    {
        if (_inserted.AsSpan(span.Start..(span.End + 1)).Contains(true)) return false;
        if (span.Start < span.End) return !_changed.AsSpan(span.Start..span.End).Contains(true);
        return (span.Start == 0 || !_changed[span.Start - 1]) && (span.Start == _changed.Length || !_changed[span.Start]);
    }
}
