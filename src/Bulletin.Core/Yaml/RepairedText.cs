using System.Text;
using Bulletin.Core.Text;

namespace Bulletin.Core.Yaml;

/// <summary>One change that makes a faulty line readable, so that the rest of the file can be judged in the same run.</summary>
/// <param name="Start">In the file, in UTF-16 units.</param>
/// <param name="Length">Units replaced; 0 inserts.</param>
internal readonly record struct Repair(int Start, int Length, string Replacement);

/// <summary>A file with repairs applied; every offset leads back to the file.</summary>
internal sealed class RepairedText
{
    private readonly (int Repaired, int Source)[] _anchors;

    /// <param name="repairs">Not overlapping.</param>
    public RepairedText(SourceText source, IReadOnlyList<Repair> repairs)
    {
        Source = source;
        var text = new StringBuilder();
        var anchors = new List<(int, int)> { (0, 0) };
        var at = 0;
        foreach (var repair in repairs.OrderBy(r => r.Start).ThenBy(r => r.Length))
        {
            if (repair.Start < at) continue;
            text.Append(source.Content, at, repair.Start - at);
            anchors.Add((text.Length, repair.Start));
            text.Append(repair.Replacement);
            at = repair.Start + repair.Length;
            anchors.Add((text.Length, at));
        }
        Text = text.Append(source.Content, at, source.Content.Length - at).ToString();
        _anchors = [.. anchors];
    }

    public SourceText Source { get; }

    public string Text { get; }

    public int ToSource(int offset)
    {
        int low = 0, high = _anchors.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_anchors[middle].Repaired <= offset) low = middle;
            else high = middle - 1;
        }
        var end = low + 1 < _anchors.Length ? _anchors[low + 1].Source : Source.Content.Length;
        return Math.Min(_anchors[low].Source + offset - _anchors[low].Repaired, end);
    }
}
