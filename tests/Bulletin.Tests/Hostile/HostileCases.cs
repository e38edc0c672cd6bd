using Bulletin.Tests.Core;

namespace Bulletin.Tests.Hostile;

/// <summary>All that tests/hostile tries.</summary>
internal static class HostileCases
{
    /// <summary>Stands in a file beside the folder of every case: whatever is printed or written must not hold it.</summary>
    public const string Secret = "CANARY-7f3a91";

    public static IReadOnlyList<HostileCase> All { get; } =
        [
            .. HostileText.Cases, .. HostileBodies.Cases, .. HostileBytes.Cases, .. HostilePaths.Cases, .. HostilePictures.Cases, .. HostileTemplates.Cases,
            .. HostileWord.Cases, .. HostileParts.Cases, .. HostileLinks.Cases, .. HostileConsole.Cases, .. HostileSeasons.Cases, .. HostilePlaces.Cases,
        ];

    /// <summary>An issue of this text, checked.</summary>
    public static HostileCase Checked(string name, Func<string> text, params int[] exits) =>
        new(name, ["check", "a.yaml"], folder => Write(folder, "a.yaml", text())) { Exits = exits.Length > 0 ? exits : [1] };

    /// <summary>A good issue with this body, checked.</summary>
    public static HostileCase Body(string name, Func<string> body, params int[] exits) =>
        Checked(name, () => Given.WithBody(body()), exits.Length > 0 ? exits : [0]);

    public static string Times(string piece, int bytes) =>
        string.Concat(Enumerable.Repeat(piece, bytes / System.Text.Encoding.UTF8.GetByteCount(piece)));

    public static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(1, count).Select(line));

    public static void Write(string folder, string name, string text) => Write(folder, name, System.Text.Encoding.UTF8.GetBytes(text));

    public static void Write(string folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
