using Bulletin.Tests.Fuzz.Documents;

namespace Bulletin.Tests.Growth;

/// <summary>All kinds of element that are measured.</summary>
internal static class GrowthKinds
{
    public static IReadOnlyList<GrowthKind> All { get; } =
    [
        .. TextGrowth.Kinds, .. TableGrowth.Kinds, .. PartGrowth.Kinds, .. DrawingGrowth.Kinds, .. IssueGrowth.Kinds, .. SeasonGrowth.Kinds,
    ];

    public static string Times(string piece, int count) =>
        new System.Text.StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    public static string Each(int count, Func<int, string> make) => string.Concat(Enumerable.Range(1, count).Select(make));

    /// <summary>A Word document of so many, through <c>pdf</c>.</summary>
    public static GrowthKind Pdf(string name, Func<int, SeedPackage> document, int start = 1_000, int most = 500_000) =>
        new($"pdf: {name}", ["pdf", "a.docx"], (folder, count) => Write(folder, document(count))) { Start = start, Most = most };

    /// <summary>The same of its body alone.</summary>
    public static GrowthKind Body(string name, Func<int, string> body, int start = 1_000, int most = 500_000) =>
        Pdf(name, count => new SeedPackage(body(count)), start, most);

    private static void Write(string folder, SeedPackage document) => File.WriteAllBytes(Path.Combine(folder, "a.docx"), document.ToBytes());
}
