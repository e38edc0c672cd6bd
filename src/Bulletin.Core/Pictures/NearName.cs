using Bulletin.Core.Outside;
using Bulletin.Core.Reading;

namespace Bulletin.Core.Pictures;

/// <summary>A file in the same folder that a name was probably meant to be.</summary>
internal static class NearName
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".svg"];

    /// <returns>The file's name, or null.</returns>
    public static string? Of(string fullPath, IOutside outside)
    {
        if (Path.GetDirectoryName(fullPath) is not { Length: > 0 } folder) return null;
        var stem = Path.GetFileNameWithoutExtension(fullPath);
        var names = outside.Names(folder).Where(n => Extensions.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase)).ToList();
        // .jpeg for .jpg is the slip that happens most.
        var near = names.Find(n => string.Equals(Path.GetFileNameWithoutExtension(n), stem, StringComparison.OrdinalIgnoreCase))
            ?? Misspelt(stem, names);
        return near is not null && outside.Resolve(Path.Combine(folder, near)) is not null ? near : null;
    }

    /// <summary>Two names that differ in their numbers are two pictures, not one with a slip in it.</summary>
    private static string? Misspelt(string stem, List<string> names)
    {
        if (stem.Length < 2) return null;
        var alike = names.Where(n => Digits(Path.GetFileNameWithoutExtension(n)) == Digits(stem)).ToList();
        var meant = Suggestion.Of(stem, alike.Select(n => Path.GetFileNameWithoutExtension(n)).Where(n => n.Length > 1));
        return meant is null ? null : alike.Find(n => Path.GetFileNameWithoutExtension(n) == meant);
    }

    private static string Digits(string name) => string.Concat(name.Where(char.IsAsciiDigit));
}
