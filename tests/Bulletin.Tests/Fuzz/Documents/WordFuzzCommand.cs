using System.Diagnostics;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary><c>tests/fuzz-word</c>: mutated Word files through <c>pdf</c>, or as templates.</summary>
internal static class WordFuzzCommand
{
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
        var slow = TriedAlone.Confirm(run, options.IsTemplates);
        var kinds = run.Faults.Values.DistinctBy(fault => fault.Kind).Count();
        Console.WriteLine($"{options.Count} files of seed {options.Seed}, {watch.Elapsed.TotalSeconds:0} s: {run.Pdfs} PDFs, "
            + $"{run.Refused} refused, {run.Faults.Count} faults of {kinds} kinds, {slow} slow or large of {run.Suspects.Count} tried alone");
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
        File.WriteAllBytes(Path.ChangeExtension(list, ".docx"), MutatedFile.Parse(file).ToBytes(run.Seeds));
        var verdict = worker.Try(file);
        Console.WriteLine(file);
        Console.WriteLine(verdict.IsFault ? $"{verdict.Kind}\n{verdict.Detail}" : "no fault");
        Console.WriteLine($"{verdict.Work.TotalMilliseconds:0} ms, {verdict.Megabytes:0} MB");
        return verdict.IsFault ? 1 : 0;
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
