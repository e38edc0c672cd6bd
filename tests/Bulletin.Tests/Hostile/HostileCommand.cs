using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Bulletin.Tests.Pictures;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Tests.Hostile;

/// <summary><c>tests/hostile [WORD]</c>: every case, or those whose name has the word, by the published program; time, memory, exit code and first line of each.</summary>
internal static class HostileCommand
{
    public static int Run(string[] arguments)
    {
        var program = PublishedProgram.Path;
        var cases = HostileCases.All.Where(tried => arguments.Length == 0 || tried.Name.Contains(arguments[0], StringComparison.Ordinal)).ToList();
        var faults = 0;
        foreach (var tried in cases)
        {
            using var bench = new TemporaryFolder();
            var folder = Path.Combine(bench.Path, "issue");
            Directory.CreateDirectory(folder);
            Bait(bench.Path);
            tried.Make(folder);
            var run = HostileRun.Of(tried, program, folder);
            if (run.Fault is not null) faults++;
            Console.WriteLine($"{run.Time.TotalMilliseconds,7:0} ms {run.Work.TotalMilliseconds,6:0} ms of work {run.Megabytes,6:0} MB  exit {run.Exit}  {tried.Name}{(run.Fault is { } fault ? $"  *** {fault}" : "")}  ← {run.Said}");
        }
        Console.WriteLine($"{cases.Count} cases, {faults} not as they should be");
        return faults == 0 ? 0 : 1;
    }

    /// <summary>Good files of every kind outside the tree: a way out that is open would work.</summary>
    private static void Bait(string folder)
    {
        HostileCases.Write(folder, "secret.jpg", [.. MadeJpeg.Grey(8, 8), .. System.Text.Encoding.UTF8.GetBytes(HostileCases.Secret)]);
        HostileCases.Write(folder, "secret.csv", $"{HostileCases.Secret},1\n");
        HostileCases.Write(folder, "secret.md", HostileCases.Secret);
        HostileCases.Write(folder, "secret.docx", BuiltInTemplates.Find(BuiltInTemplates.Default)!);
    }
}
