using System.Diagnostics;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Hostile;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary><c>tests/fuzz-word</c>: mutated Word files through <c>pdf</c>, or through <c>template check</c> and <c>build --template</c>.</summary>
internal static class WordFuzzCommand
{
    private static readonly TimeSpan _longestWork = TimeSpan.FromSeconds(2);
    private const double MostMegabytes = 500;

    public static int Run(string[] arguments)
    {
        if (WordFuzzOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(WordFuzzOptions.Usage);
            return 2;
        }
        if (!File.Exists(PublishedProgram.Path))
        {
            Console.Error.WriteLine("no published program to try slow files with: run src/publish.sh, or name one in PROGRAM");
            return 2;
        }
        using var run = new WordFuzzRun(options, WorkFolder());
        if (options.Again is { } again) return Again(run, again);
        var watch = Stopwatch.StartNew();
        FaultShelf.Empty();
        run.Run(done => Console.Error.WriteLine($"{done} of {options.Count}, {watch.Elapsed.TotalSeconds:0} s, {run.Faults.Count} faults"));
        var slow = Confirm(run, options);
        Console.WriteLine($"{options.Count} files of seed {options.Seed}, {watch.Elapsed.TotalSeconds:0} s: {run.Pdfs} PDFs, {run.Refused} refused, {run.Faults.Count} faults of {run.Faults.Values.DistinctBy(fault => fault.Kind).Count()} kinds, {slow} slow or large of {run.Suspects.Count} tried alone");
        Shelve(run, options);
        return run.Faults.Count == 0 ? 0 : 1;
    }

    /// <summary>On the memory disk where there is one: every output is flushed.</summary>
    public static string WorkFolder()
    {
        const string Memory = "/dev/shm";
        var name = $"bulletin-fuzz-{Environment.ProcessId}-{Stopwatch.GetTimestamp()}";
        var folder = Path.Combine(Directory.Exists(Memory) ? Memory : Path.GetTempPath(), name);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static int Again(WordFuzzRun run, string list)
    {
        using var worker = run.Worker("again");
        var file = File.ReadLines(list).First();
        var verdict = worker.Try(file);
        Console.WriteLine($"{file}\n{(verdict.IsFault ? $"{verdict.Kind}\n{verdict.Detail}" : "no fault")}\n{verdict.Work.TotalMilliseconds:0} ms, {verdict.Megabytes:0} MB");
        return verdict.IsFault ? 1 : 0;
    }

    /// <summary>What took long beside everything else that the worker holds is tried by the published program; PROGRAM names another.</summary>
    private static int Confirm(WordFuzzRun run, WordFuzzOptions options)
    {
        var program = PublishedProgram.Path;
        var slow = 0;
        foreach (var (number, verdict) in run.Suspects)
        {
            using var bench = new TemporaryFolder();
            var folder = Path.Combine(bench.Path, "word");
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, WordTrial.FileName), run.File(number).ToBytes(run.Seeds));
            using WordTrial trial = options.IsTemplates ? new TemplateTrial(Path.Combine(bench.Path, "runs"), new PdfJudge()) : new PdfTrial(Path.Combine(bench.Path, "runs"), new PdfJudge());
            if (options.IsTemplates) File.Copy(Path.Combine(bench.Path, "runs", "issue.yaml"), Path.Combine(folder, "issue.yaml"));
            foreach (var arguments in trial.Runs)
            {
                var alone = HostileRun.Of(new HostileCase("", arguments, _ => { }) { Exits = [0, 1] }, program, folder);
                if (alone.Work <= _longestWork && alone.Megabytes <= MostMegabytes) continue;
                run.Faults[number] = verdict with { Kind = alone.Work > _longestWork ? "slow" : "large", Detail = $"{arguments[0]}: {alone.Work.TotalSeconds:0.0} s, {alone.Megabytes:0} MB" };
                slow++;
                break;
            }
        }
        return slow;
    }

    private static void Shelve(WordFuzzRun run, WordFuzzOptions options)
    {
        using var worker = run.Worker("least");
        var shelf = new FaultShelf(run.Seeds, options.Seed);
        foreach (var kind in run.Faults.GroupBy(fault => fault.Value.Kind).OrderByDescending(kind => kind.Count()))
        {
            Console.WriteLine($"{kind.Count(),6} × {kind.Key}");
            foreach (var (number, verdict) in kind.OrderBy(fault => run.File(fault.Key).Steps.Count))
                if (shelf.Keep(number, run.File(number), verdict, worker) is { } path)
                    Console.WriteLine($"         {Path.GetRelativePath(Repository.Root, path)}.docx  {verdict.Detail.Split('\n')[0]}");
        }
    }
}
