using Bulletin.Core.Text;

namespace Bulletin.Core.Drafting;

/// <summary>The line that tells an editor which schema a file keeps to.</summary>
internal static class Modeline
{
    private const string Beginning = "# yaml-language-server:";
    private const string Schema = "$schema=";

    /// <summary>That of the issue before, its way to the schema as it is from the new file; none where there was none.</summary>
    /// <param name="folder">The absolute folder of the new file.</param>
    public static IEnumerable<string> After(SourceText? before, string folder)
    {
        for (var line = 1; before is not null && line <= before.LineCount && before.Line(line) is ['#', ..] or ""; line++)
            if (before.Line(line).StartsWith(Beginning, StringComparison.Ordinal))
                return [Moved(before.Line(line), before.FullPath, folder)];
        return [];
    }

    private static string Moved(string line, string from, string folder)
    {
        var at = line.IndexOf(Schema, StringComparison.Ordinal);
        var way = at < 0 ? "" : line[(at + Schema.Length)..].Trim();
        if (from.Length == 0 || way.Length == 0 || way.Contains(':', StringComparison.Ordinal) || way.StartsWith('/')) return line;
        var full = Path.GetFullPath(way, Path.GetDirectoryName(from)!);
        return line[..(at + Schema.Length)] + Path.GetRelativePath(folder, full).Replace('\\', '/');
    }
}
