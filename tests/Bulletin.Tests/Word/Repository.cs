namespace Bulletin.Tests.Word;

/// <summary>Where the repository is, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "BulletinGen.sln"))) return folder;
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
