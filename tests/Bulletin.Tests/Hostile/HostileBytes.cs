using Bulletin.Tests.Core;
using Bulletin.Tests.Word;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Issue files that are no text, too large, or no files.</summary>
internal static class HostileBytes
{
    public static IEnumerable<HostileCase> Cases =>
    [
        Binary("noise of 3 MB", () => Noise(3_000_000)),
        Binary("noise without zeros", () => [.. Noise(3_000_000).Select(b => b == 0 ? (byte)1 : b)]),
        Binary("a picture as issue", () => SmallPicture.Png(7)),
        Binary("zeros", () => new byte[3_000_000]),
        Binary("UTF-16 that breaks off", () => [0xFF, 0xFE, .. Enumerable.Repeat((byte)0xD8, 3_000_001)]),
        Binary("3 MB of half a GB18030 character", () => [.. Enumerable.Repeat((byte)0x81, 3_000_001)]),
        Binary("one bad byte at the end of 3 MB", () => [.. System.Text.Encoding.UTF8.GetBytes(Given.WithBody(Times("春运。\n", 3_000_000))), 0xFF]),
        Binary("5 MB", () => [.. Enumerable.Repeat((byte)'a', 5_000_000)]),
        new("100 GB of nothing", ["check", "a.yaml"], folder =>
        {
            using var file = File.Create(Path.Combine(folder, "a.yaml"));
            file.SetLength(100L << 30);
        }),
        new("standard input without end", ["check", "-"], _ => { }) { EndlessInput = (byte)'a' },
        new("standard input of zeros without end", ["check", "-"], _ => { }) { EndlessInput = 0 },
        Device("/dev/zero"),
        Device("/dev/urandom"),
        Device("/dev/null"),
        Device("/dev/tty"),
        Device("/proc/self/mem"),
        Device("/proc/kmsg"),
        Device("/proc/self/environ"),
        new("a pipe as issue", ["check", "a.yaml"], folder => HostilePaths.Pipe(folder, "a.yaml")) { Exits = [2] },
        new("a pipe in a folder of issues", ["check", "."], folder =>
        {
            HostilePaths.Pipe(folder, "a.yaml");
            Write(folder, "b.yaml", Given.WithBody("开始。"));
        }) { Exits = [2] },
        new("a link in a circle as issue", ["check", "a.yaml"], folder => File.CreateSymbolicLink(Path.Combine(folder, "a.yaml"), "a.yaml")) { Exits = [2] },
        new("folders in a circle", ["check", "."], folder =>
        {
            Write(folder, "甲/b.yaml", Given.WithBody("开始。"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "甲/乙"), "..");
        }) { Exits = [0] },
        new("5,000 levels of folders", ["check", "."], Deep) { Exits = [0, 2] },
        new("10,000 files of other programs", ["check", "."], folder =>
        {
            for (var i = 0; i < 10_000; i++) Write(folder, $"{i}.yaml", "services: {web: {image: a}}\n");
        }) { Exits = [2] },
        new("a pattern of 40 stars", ["check", string.Concat(Enumerable.Repeat("*a", 40)) + ".yaml"], folder =>
        {
            for (var i = 0; i < 20; i++) Write(folder, new string('a', 200) + i, "");
        }) { Exits = [2] },
        new("a pattern of folders over folders", ["check", string.Concat(Enumerable.Repeat("**/", 12)) + "*.yaml"], folder =>
        {
            for (var i = 0; i < 12; i++) Directory.CreateDirectory(Path.Combine([folder, .. Enumerable.Repeat("a", i + 1)]));
        }) { Exits = [2] },
    ];

    private static HostileCase Binary(string name, Func<byte[]> bytes) => new(name, ["check", "a.yaml"], folder => Write(folder, "a.yaml", bytes()));

    private static HostileCase Device(string path) => new($"{path} as issue", ["check", path], _ => { }) { Exits = [1, 2] };

    /// <summary>The same on every run.</summary>
    private static byte[] Noise(int count)
    {
        var bytes = new byte[count];
        var state = 2463534242u;
        for (var i = 0; i < count; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            bytes[i] = (byte)state;
        }
        return bytes;
    }

    /// <summary>Deeper than a path may be long, so made step by step by moving what is there into a new folder.</summary>
    private static void Deep(string folder)
    {
        Write(folder, "a.yaml", Given.WithBody("开始。"));
        var inner = Path.Combine(folder, "in");
        Directory.CreateDirectory(inner);
        for (var i = 0; i < 1_900; i++)
        {
            var outer = Path.Combine(folder, "out");
            Directory.CreateDirectory(outer);
            Directory.Move(inner, Path.Combine(outer, "d"));
            Directory.Move(outer, inner);
        }
    }
}
