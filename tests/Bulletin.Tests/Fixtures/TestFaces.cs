using Bulletin.Layout.Faces;

namespace Bulletin.Tests.Fixtures;

/// <summary>The free stand-in faces, as templates/fonts/fetch brings them.</summary>
internal static class TestFaces
{
    public static FaceCatalog Catalog { get; } = Open();

    private static FaceCatalog Open()
    {
        if (!Directory.Exists(Repository.Faces)) throw new InvalidOperationException("no faces: run templates/fonts/fetch first");
        return FaceCatalog.Open([Repository.Faces]);
    }
}
