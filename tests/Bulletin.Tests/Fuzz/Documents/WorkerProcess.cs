using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>A worker as the run sees it: asked for one file after the other, begun anew when a file was its death.</summary>
internal sealed class WorkerProcess(string seeds, ulong seed, string folder, bool isTemplates) : IDisposable
{
    private static readonly TimeSpan _longestWork = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);

    private const int MostFrames = 40;

    /// <summary>After so many files a worker is begun anew, so that what it holds does not grow for ever.</summary>
    private const int MostFiles = 2_000;

    private Process? _process;
    private readonly List<string> _errors = [];
    private int _files;

    /// <param name="file">A number, or a seed and steps.</param>
    public Verdict Try(string file)
    {
        if (_process is null || _files++ >= MostFiles) Begin();
        var process = _process!;
        var work = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        try
        {
            process.StandardInput.WriteLine(file);
            var answer = process.StandardOutput.ReadLineAsync();
            while (!answer.Wait(TimeSpan.FromMilliseconds(500)))
                if (!process.HasExited && (process.TotalProcessorTime - work > _longestWork || watch.Elapsed > _longestWait))
                    return End($"hangs for {watch.Elapsed.TotalSeconds:0} s");
            return answer.Result is { } line ? Verdict.Parse(line) : Died();
        }
        catch (IOException)
        {
            return Died();
        }
    }

    public void Dispose() => Stop();

    private void Begin()
    {
        Stop();
        var kind = isTemplates ? "templates" : "pdf";
        string[] arguments = ["fuzz-word-worker", seeds, seed.ToString(CultureInfo.InvariantCulture), folder, kind];
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Bulletin.Tests"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // One thread a worker: they share the machine, and measure their processor time.
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        _errors.Clear();
        _files = 0;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
                if (line.Data is not null && _errors.Count < MostFrames)
                    _errors.Add(line.Data);
        };
        _process.BeginErrorReadLine();
    }

    private Verdict Died()
    {
        _process!.WaitForExit();
        lock (_errors)
        {
            var frame = _errors.Find(line => line.TrimStart().StartsWith("at Bulletin.", StringComparison.Ordinal))?.Trim();
            var kind = $"dies {_errors.Find(line => line.Length > 0)?.Trim()} {frame?.Split('(')[0]}".Trim();
            var verdict = new Verdict(kind, string.Join('\n', _errors)) { Exit = _process.ExitCode };
            Stop();
            return verdict;
        }
    }

    private Verdict End(string kind)
    {
        Stop();
        return new Verdict("hangs", kind) { Exit = -1 };
    }

    private void Stop()
    {
        if (_process is null) return;
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(2_000)) _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
        _process = null;
    }
}
