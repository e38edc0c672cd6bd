using System.Runtime.CompilerServices;

namespace Bulletin.Tests.Judges;

/// <summary>Where the sources lie that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "BulletinGen.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
