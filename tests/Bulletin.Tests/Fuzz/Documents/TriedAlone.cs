using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Hostile;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>What took long beside everything else that a worker holds, tried by the published program alone.</summary>
internal static class TriedAlone
{
    private static readonly TimeSpan _longestWork = TimeSpan.FromSeconds(2);

    private const double MostMegabytes = 500;

    /// <returns>How many are slow or large; they are faults of the run then.</returns>
    public static int Confirm(WordFuzzRun run, bool isTemplates)
    {
        var slow = 0;
        foreach (var (number, verdict) in run.Suspects)
            if (Fault(run.File(number).ToBytes(run.Seeds), isTemplates) is { } fault)
            {
                run.Faults[number] = verdict with { Kind = fault.Kind, Detail = fault.Detail };
                slow++;
            }
        return slow;
    }

    private static (string Kind, string Detail)? Fault(byte[] file, bool isTemplates)
    {
        using var bench = new TemporaryFolder();
        var folder = Path.Combine(bench.Path, "word");
        // The trial lays what its runs need beside the file.
        using WordTrial trial = isTemplates ? new TemplateTrial(folder, new PdfJudge()) : new PdfTrial(folder, new PdfJudge());
        File.WriteAllBytes(Path.Combine(folder, WordTrial.FileName), file);
        foreach (var arguments in trial.Runs)
        {
            var alone = HostileRun.Of(new HostileCase("", arguments, _ => { }), PublishedProgram.Path, folder);
            var took = $"{arguments[0]}: {alone.Work.TotalSeconds:0.0} s, exit {alone.Exit}";
            if (alone.Work > _longestWork || alone.Exit > 128) return ("slow", took);
            if (alone.Megabytes > MostMegabytes) return ("large", $"{arguments[0]}: {alone.Megabytes:0} MB");
        }
        return null;
    }
}
