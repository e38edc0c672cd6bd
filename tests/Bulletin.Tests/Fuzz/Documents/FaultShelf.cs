using System.Globalization;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Keeps faulty files under artifacts/fuzz-word, a folder a kind of fault, without the steps that the fault does not need.</summary>
internal sealed class FaultShelf(WordSeeds seeds, ulong seed)
{
    private const int MostOfKind = 4;

    private static string Root => Repository.PathOf("artifacts", "fuzz-word");

    private readonly Dictionary<string, int> _kept = new(StringComparer.Ordinal);

    public static void Empty()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }

    /// <returns>Where it is, or null: there are enough of its kind.</returns>
    public string? Keep(int number, MutatedFile file, Verdict verdict, WorkerProcess worker)
    {
        var kept = _kept[verdict.Kind] = _kept.GetValueOrDefault(verdict.Kind) + 1;
        if (kept > MostOfKind) return null;
        var folder = Path.Combine(Root, Slug(verdict.Kind));
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture));
        var least = Least(file, tried => worker.Try(tried.ToString()).Kind == verdict.Kind);
        File.WriteAllBytes($"{path}.docx", least.ToBytes(seeds));
        File.WriteAllText($"{path}.txt", $"{least}\n{file}\nseed {seed}, file {number}: {verdict.Kind}\n{verdict.Detail}\n");
        return path;
    }

    /// <summary>Leaves out a step at a time, for as long as the fault stays.</summary>
    public static MutatedFile Least(MutatedFile file, Func<MutatedFile, bool> hasFault)
    {
        for (var step = file.Steps.Count - 1; step >= 0 && file.Steps.Count > 1; step--)
            if (file.Without(step) is var less && hasFault(less))
                file = less;
        return file;
    }

    private static string Slug(string kind)
    {
        var slug = string.Concat(kind.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return slug.Length > 100 ? slug[..100] : slug;
    }
}
