namespace Bulletin.Tests.Fixtures;

/// <summary>Places in the repository that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Faces { get; } = Path.Combine(Root, "templates", "fonts", "files");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "BulletinGen.sln")))
                return folder;
        throw new InvalidOperationException("the tests run inside the repository");
    }
}
