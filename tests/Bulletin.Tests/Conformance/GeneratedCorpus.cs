using Bulletin.Tests.Fidelity;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Conformance;

/// <summary>Issues made out of a seed number, and what their PDFs break.</summary>
internal static class GeneratedCorpus
{
    /// <returns>The issues' names, each with its breaches.</returns>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Breaches)> Judged(string folder, int seed, int count)
    {
        Directory.CreateDirectory(folder);
        var names = Enumerable.Range(0, count).Select(i => $"issue-{i:000}").ToList();
        for (var i = 0; i < count; i++) IssueGenerator.Write(folder, names[i], seed * 1000 + i);
        BuiltSamples.Build([folder], folder);
        return [.. names.Select(name => (name, ConformanceCheck.Breaches(Path.Combine(folder, name + ".pdf"))))];
    }
}
