using System.Text;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Checking;

/// <summary>Two texts as a unified difference, which <c>patch -p1</c> takes.</summary>
internal static class LineDifference
{
    private const int ContextLines = 3;

    /// <summary>Lines that may differ between the first and the last change before the whole stretch is shown as one.</summary>
    private const int MostLines = 2_000;

    public static string Of(string shown, string before, string after)
    {
        if (before == after) return "";
        var (old, renewed) = (Lines(before), Lines(after));
        var text = new StringBuilder($"--- {Named("a/" + shown)}\n+++ {Named("b/" + shown)}\n");
        var changes = Changes(old, renewed);
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old - (changes[last].Old + changes[last].Removed) <= 2 * ContextLines)
                last++;
            Hunk(text, old, renewed, changes[i..(last + 1)]);
            i = last + 1;
        }
        return text.ToString();
    }

    /// <summary>As git and patch quote a name that cannot stand in a line: <c>"a/\033.yaml"</c>, by bytes.</summary>
    private static string Named(string path)
    {
        if (Printable.Of(path) == path) return path;
        var quoted = new StringBuilder("\"");
        foreach (var rune in path.EnumerateRunes())
        {
            var own = rune.ToString();
            if (own is "\"" or "\\") quoted.Append('\\').Append(own);
            else if (Printable.Of(own) == own) quoted.Append(own);
            else foreach (var b in Encoding.UTF8.GetBytes(own)) quoted.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
        }
        return quoted.Append('"').ToString();
    }

    private static void Hunk(StringBuilder text, string[] old, string[] renewed, List<Change> changes)
    {
        var (first, last) = (changes[0], changes[^1]);
        var start = Math.Max(0, first.Old - ContextLines);
        var end = Math.Min(old.Length, last.Old + last.Removed + ContextLines);
        var newStart = first.New - (first.Old - start);
        var newLength = end - start + changes.Sum(change => change.Added - change.Removed);
        text.Append($"@@ -{Range(start, end - start)} +{Range(newStart, newLength)} @@\n");
        var at = start;
        foreach (var change in changes)
        {
            for (; at < change.Old; at++) Line(text, ' ', old[at]);
            for (; at < change.Old + change.Removed; at++) Line(text, '-', old[at]);
            for (var i = 0; i < change.Added; i++) Line(text, '+', renewed[change.New + i]);
        }
        for (; at < end; at++) Line(text, ' ', old[at]);
    }

    /// <summary>An empty range stands at the line before it.</summary>
    private static string Range(int start, int length) => length == 1 ? $"{start + 1}" : $"{(length == 0 ? start : start + 1)},{length}";

    private static void Line(StringBuilder text, char mark, string line)
    {
        text.Append(mark).Append(line);
        if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
    }

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return [.. lines];
    }

    private static List<Change> Changes(string[] old, string[] renewed)
    {
        int from = 0, oldEnd = old.Length, newEnd = renewed.Length;
        while (from < oldEnd && from < newEnd && old[from] == renewed[from]) from++;
        while (oldEnd > from && newEnd > from && old[oldEnd - 1] == renewed[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        if (oldEnd - from > MostLines || newEnd - from > MostLines) return [new(from, oldEnd - from, from, newEnd - from)];
        return Changes(old, from, oldEnd, renewed, from, newEnd);
    }

    /// <summary>By the longest lines in common.</summary>
    private static List<Change> Changes(string[] old, int oldFrom, int oldEnd, string[] renewed, int newFrom, int newEnd)
    {
        var common = new int[oldEnd - oldFrom + 1, newEnd - newFrom + 1];
        for (var i = oldEnd - oldFrom - 1; i >= 0; i--)
            for (var j = newEnd - newFrom - 1; j >= 0; j--)
                common[i, j] =
                    old[oldFrom + i] == renewed[newFrom + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var changes = new List<Change>();
        int a = 0, b = 0;
        while (a < oldEnd - oldFrom || b < newEnd - newFrom)
        {
            int startA = a, startB = b;
            while ((a < oldEnd - oldFrom || b < newEnd - newFrom)
                && !(a < oldEnd - oldFrom && b < newEnd - newFrom && old[oldFrom + a] == renewed[newFrom + b]))
            {
                if (b == newEnd - newFrom || (a < oldEnd - oldFrom && common[a + 1, b] >= common[a, b + 1])) a++;
                else b++;
            }
            if (a > startA || b > startB) changes.Add(new(oldFrom + startA, a - startA, newFrom + startB, b - startB));
            while (a < oldEnd - oldFrom && b < newEnd - newFrom && old[oldFrom + a] == renewed[newFrom + b]) (a, b) = (a + 1, b + 1);
        }
        return changes;
    }

    private readonly record struct Change(int Old, int Removed, int New, int Added);
}
