using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Fixtures;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The files that everything starts from, by name, read once from a folder that holds them all.</summary>
internal sealed class WordSeeds
{
    private readonly List<string> _names;
    private readonly Dictionary<string, byte[]> _files;

    private WordSeeds(string folder)
    {
        _files = Directory.EnumerateFiles(folder, "*.docx")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllBytes, StringComparer.Ordinal);
        _names = [.. _files.Keys.Order(StringComparer.Ordinal)];
    }

    public static WordSeeds In(string folder) => new(folder);

    public byte[] Find(string name) => _files[name];

    public string Draw(Dice dice) => dice.Of(_names);

    /// <summary>Lays the seeds for <c>pdf</c> into a folder: made ones, built-in templates, the samples as built, and an office's own documents.</summary>
    /// <param name="others">Folders with further documents.</param>
    public static void LayDocuments(string folder, IEnumerable<string> others)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, make) in SeedDocuments.All) File.WriteAllBytes(Path.Combine(folder, $"made-{name}.docx"), make());
        LayTemplates(folder, []);
        LaySamples(folder);
        LayOthers(folder, others);
    }

    /// <summary>Those for <c>--template</c>.</summary>
    public static void LayTemplates(string folder, IEnumerable<string> others)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in BuiltInTemplates.Names.Append(BuiltInTemplates.Index))
            File.WriteAllBytes(Path.Combine(folder, $"template-{name}.docx"), BuiltInTemplates.Find(name)!);
        LayOthers(folder, others);
    }

    private static void LaySamples(string folder)
    {
        foreach (var sample in (string[])["issue-01", "issue-pair", "meeting", "special"])
        {
            using var desk = new Desk();
            var built = desk.Run("build", Repository.PathOf("samples", $"{sample}.yaml"), "-o", desk.Folder);
            if (built.Code != 0) throw new InvalidOperationException($"{sample} is not built: {built.Error}");
            File.Copy(desk.PathOf($"{sample}.docx"), Path.Combine(folder, $"sample-{sample}.docx"), overwrite: true);
        }
    }

    private static void LayOthers(string folder, IEnumerable<string> others)
    {
        foreach (var other in others)
            foreach (var path in Directory.EnumerateFiles(other, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                File.Copy(path, Path.Combine(folder, $"{Path.GetFileName(other)}-{Path.GetFileName(path)}".Replace(' ', '_').Replace(':', '_')), overwrite: true);
    }
}
