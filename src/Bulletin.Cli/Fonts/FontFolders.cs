using Bulletin.Cli.Building;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Fonts;

/// <summary>Where faces are looked for.</summary>
internal static class FontFolders
{
    /// <summary>BULLETIN_FONTS, then the project's own, found upwards from the program.</summary>
    public static IReadOnlyList<string> Own(Workplace here)
    {
        var folders = Named(here).Select(folder => Path.GetFullPath(folder, here.CurrentFolder)).ToList();
        for (var folder = here.ProgramFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var fonts = Path.Combine(folder, "templates", "fonts", "files");
            if (!Directory.Exists(fonts)) continue;
            folders.Add(fonts);
            break;
        }
        return folders;
    }

    /// <summary>What is said of folders in BULLETIN_FONTS that are not there: their faces are missed, and others stand in.</summary>
    public static IEnumerable<Wording> Missing(Workplace here) =>
        Named(here).Where(folder => !Directory.Exists(Path.GetFullPath(folder, here.CurrentFolder))).Select(folder => new Wording(
        $"BULLETIN_FONTS 写的字体文件夹“{folder}”不在，没有用上", $"there is no \"{folder}\", which BULLETIN_FONTS names as a folder of faces"));

    private static string[] Named(Workplace here) =>
        (here.Variable("BULLETIN_FONTS")
            ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The system's, for all users and for this one.</summary>
    public static IReadOnlyList<string> System(Workplace here)
    {
        if (OperatingSystem.IsWindows())
            return Existing([Under(here.Variable("WINDIR"), "Fonts"),
                Under(here.Variable("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts")]);
        var home = Home(here);
        if (OperatingSystem.IsMacOS())
            return Existing(["/Library/Fonts", "/System/Library/Fonts", "/System/Library/AssetsV2", Under(home, "Library", "Fonts")]);
        return Existing(["/usr/share/fonts", "/usr/local/share/fonts", Under(home, ".local", "share", "fonts"), Under(home, ".fonts")]);
    }

    /// <summary>The user's own folder.</summary>
    public static string? Home(Workplace here) => here.Variable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME");

    private static string? Under(string? root, params ReadOnlySpan<string> below) =>
        string.IsNullOrEmpty(root) ? null : Path.Combine([root, .. below]);

    private static string[] Existing(ReadOnlySpan<string?> folders)
    {
        var there = new List<string>();
        foreach (var folder in folders)
            if (folder is not null && Directory.Exists(folder))
                there.Add(folder);
        return [.. there];
    }
}
