using Bulletin.Core.Text;

namespace Bulletin.Core.Outside;

/// <summary>A path typed in an issue, looked for inside the folder tree that it may not leave.</summary>
/// <param name="FullPath">Where it leads; the file's true spelling for <see cref="TreePathState.WrongCase"/>; empty where it may not lead
/// anywhere.</param>
public readonly record struct TreePath(TreePathState State, string FullPath)
{
    public bool IsFound => State == TreePathState.Found;

    /// <summary>Resolves a typed path, on every system alike: <c>\</c> separates as <c>/</c> does.</summary>
    /// <param name="typed">As the clerk wrote it.</param>
    /// <param name="folder">The absolute folder of the file that names it; at or below <paramref name="root"/>.</param>
    /// <param name="root">The absolute folder whose tree may not be left.</param>
    public static TreePath Of(string typed, string folder, string root, IOutside outside)
    {
        var path = typed.Trim().Replace('\\', '/');
        if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path)) return new(TreePathState.Remote, "");
        if (path.StartsWith('/') || HasDrive(path)) return new(TreePathState.Absolute, "");
        if (path.Length == 0 || path.Any(char.IsControl)) return new(TreePathState.Missing, "");

        var segments = SegmentsBelow(root, folder);
        if (segments is null) return new(TreePathState.Outside, "");
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return new(TreePathState.Outside, "");
            else segments.RemoveAt(segments.Count - 1);
        }
        return Find(segments, root, outside);
    }

    /// <summary>Walks by the names on disk, so that a wrong letter case is found where the disk itself would not mind.</summary>
    private static TreePath Find(List<string> segments, string root, IOutside outside)
    {
        var full = root;
        var state = TreePathState.Found;
        foreach (var segment in segments)
        {
            var names = outside.Names(full);
            var name = names.Contains(segment, StringComparer.Ordinal)
                ? segment
                : names.FirstOrDefault(n => string.Equals(n, segment, StringComparison.OrdinalIgnoreCase))
                    ?? ComposedForm.Same(names, segment);
            // Decomposed and composed look alike in every editor: that is no slip of the clerk's.
            if (name is not null && name != segment && !ComposedForm.AreSame(name, segment)) state = TreePathState.WrongCase;
            full = Path.Combine(full, name ?? segment);
        }
        if (outside.Resolve(full) is not { } real) return new(TreePathState.Missing, full);
        return IsWithin(outside.Resolve(root) ?? root, real) ? new(state, full) : new(TreePathState.Outside, "");
    }

    private static List<string>? SegmentsBelow(string root, string folder)
    {
        if (!IsWithin(root, folder)) return null;
        var rest = folder[Math.Min(folder.Length, Trimmed(root).Length)..];
        return [.. rest.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(s => s.Length > 0)];
    }

    internal static bool IsWithin(string root, string path)
    {
        var bare = Trimmed(root);
        if (!path.StartsWith(bare, StringComparison.Ordinal)) return false;
        return path.Length == bare.Length || path[bare.Length] == Path.DirectorySeparatorChar
            || path[bare.Length] == Path.AltDirectorySeparatorChar;
    }

    private static string Trimmed(string folder) => folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    private static bool HasDrive(string path) => path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    /// <summary>RFC 3986 3.1; one letter is a drive.</summary>
    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':');
        if (colon < 2 || !char.IsAsciiLetter(path[0])) return false;
        return path.AsSpan(0, colon).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-") < 0;
    }
}
