using System.Globalization;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>A run over mutated files: workers try them, faults are sorted by kind.</summary>
internal sealed class WordFuzzRun : IDisposable
{
    /// <summary>Above this, in this process with everything else it holds, a file is tried again by the program alone.</summary>
    private static readonly TimeSpan _suspiciousWork = TimeSpan.FromSeconds(1.2);
    private const double SuspiciousMegabytes = 250;

    private readonly WordFuzzOptions _options;
    private readonly string _folder;
    private readonly Lock _lock = new();
    private int _next;

    /// <param name="folder">To work in; gone afterwards.</param>
    public WordFuzzRun(WordFuzzOptions options, string folder)
    {
        (_options, _folder) = (options, folder);
        var seeds = SeedsFolder;
        if (options.IsTemplates) WordSeeds.LayTemplates(seeds, options.Others);
        else WordSeeds.LayDocuments(seeds, options.Others);
        Seeds = WordSeeds.In(seeds);
    }

    public WordSeeds Seeds { get; }

    /// <summary>Faults, by number of the file.</summary>
    public SortedDictionary<int, Verdict> Faults { get; } = [];

    /// <summary>Files that took long or much.</summary>
    public SortedDictionary<int, Verdict> Suspects { get; } = [];

    public int Pdfs { get; private set; }

    public int Refused { get; private set; }

    private string SeedsFolder => Path.Combine(_folder, "seeds");

    public MutatedFile File(int number) => MutatedFile.Of(_options.Seed, number, Seeds);

    /// <param name="progress">Told of the files done, now and then.</param>
    public void Run(Action<int> progress)
    {
        var threads = Enumerable.Range(0, _options.Jobs).Select(job => new Thread(() => Work(job, progress))).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }

    /// <summary>A worker for what is tried by its steps.</summary>
    public WorkerProcess Worker(string name) => new(SeedsFolder, _options.Seed, Path.Combine(_folder, name), _options.IsTemplates);

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private void Work(int job, Action<int> progress)
    {
        using var worker = Worker($"job-{job}");
        for (int number; (number = Interlocked.Increment(ref _next) - 1) < _options.Count;)
        {
            Take(number, worker.Try(number.ToString(CultureInfo.InvariantCulture)));
            if (number % 1_000 == 999) progress(number + 1);
        }
    }

    private void Take(int number, Verdict verdict)
    {
        lock (_lock)
        {
            if (verdict.HasPdf) Pdfs++;
            else if (verdict.Exit == 1) Refused++;
            if (verdict.IsFault) Faults[number] = verdict;
            else if (verdict.Work > _suspiciousWork || verdict.Megabytes > SuspiciousMegabytes) Suspects[number] = verdict;
        }
    }
}
