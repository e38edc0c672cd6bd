using System.Runtime.CompilerServices;
using Xunit;

namespace Bulletin.Tests.Fixtures;

/// <summary>Text that was read and accepted once, in a file beside the test; UPDATE_SNAPSHOTS=1 accepts what comes now.</summary>
internal static class Snapshot
{
    public static void Check(string text, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{test}.verified.txt";
        var path = Path.Combine(Path.GetDirectoryName(source)!, name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, text);
        if (!File.Exists(path)) Assert.Fail($"{name} is not there; read what comes and accept it with UPDATE_SNAPSHOTS=1:\n{text}");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
