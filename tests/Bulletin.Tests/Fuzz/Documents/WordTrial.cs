using System.Diagnostics;
using System.Text.RegularExpressions;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Runs the command line on a file, in this process, and looks at what it answers and writes.</summary>
internal abstract partial class WordTrial : IDisposable
{
    private static readonly char[] _newlines = ['\n'];

    protected WordTrial(string folder)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        Temporary = Path.Combine(folder, "tmp");
        Directory.CreateDirectory(Temporary);
    }

    protected string Folder { get; }

    /// <summary>To be the temporary folder of the process that tries files; nothing may be left in it.</summary>
    public string Temporary { get; }

    /// <summary>Whether the run that was looked at wrote a PDF.</summary>
    protected bool HasWritten { get; set; }

    /// <summary>Arguments of each run, in the folder where the file lies under <see cref="FileName"/>.</summary>
    public abstract IReadOnlyList<string[]> Runs { get; }

    public const string FileName = "file.docx";

    public Verdict Try(byte[] file)
    {
        File.WriteAllBytes(Path.Combine(Folder, FileName), file);
        var usage = new Usage();
        var (exit, hasPdf, verdict) = (0, false, Verdict.Good);
        foreach (var arguments in Runs)
        {
            HasWritten = false;
            var answer = Run(arguments);
            exit = Math.Max(exit, answer.Code);
            verdict = Fault(answer) ?? (answer.Code <= 1 ? Look(file, arguments, answer) : null) ?? Verdict.Good;
            hasPdf |= HasWritten;
            if (verdict.IsFault) break;
        }
        verdict = verdict with { Exit = exit, HasPdf = hasPdf, Work = usage.Work, Megabytes = usage.Megabytes };
        if (!verdict.IsFault && Directory.EnumerateFileSystemEntries(Temporary).FirstOrDefault() is { } left)
            verdict = verdict with { Kind = "temporary file", Detail = $"{Path.GetFileName(left)} is left in the temporary folder" };
        Clear();
        return verdict;
    }

    /// <summary>A look at what a run that ended well wrote; null: nothing is wrong.</summary>
    protected abstract Verdict? Look(byte[] file, string[] arguments, Answer answer);

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>What a run said.</summary>
    protected sealed record Answer(int Code, string Output, string Error)
    {
        public bool Says(params ReadOnlySpan<string> codes)
        {
            foreach (var code in codes)
                if (Error.Contains(code, StringComparison.Ordinal))
                    return true;
            return false;
        }
    }

    private Answer Run(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var here = new Surroundings(output, error, Folder, Folder, Variable);
        try
        {
            var code = BulletinCommand.Run([.. arguments, "--lang", "en", "--verbose"], here);
            return new Answer((int)code, output.ToString(), error.ToString());
        }
        catch (Exception e)
        {
            return new Answer(-1, "", e.ToString());
        }
    }

    /// <summary>A run that wrote nothing has to say why.</summary>
    protected static Verdict? NothingWritten(Answer answer)
    {
        if (answer.Code == 0) return new Verdict("writes nothing", answer.Error);
        return answer.Error.Length == 0 ? new Verdict("says nothing", "") : null;
    }

    private string? Variable(string name) => name switch
    {
        "BULLETIN_FONTS" => Repository.Faces,
        "HOME" or "USERPROFILE" => Folder,
        _ => null,
    };

    private static Verdict? Fault(Answer answer)
    {
        if (answer.Code is 0 or 1 && !answer.Error.Contains("this is a bug", StringComparison.Ordinal)) return null;
        var lines = answer.Error.Split(_newlines, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.Find(lines, line => line.Contains("at Bulletin.", StringComparison.Ordinal)) ?? "";
        var thrown = Array.Find(lines, line => Thrown().IsMatch(line)) ?? lines.FirstOrDefault() ?? "exit 2 without a word";
        return new Verdict($"crash {Thrown().Match(thrown).Value}{Place(at)}".Trim(), string.Join('\n', lines.Take(14)));
    }

    /// <summary>The method, without the path of its file.</summary>
    private static string Place(string frame)
    {
        var end = frame.IndexOf('(', StringComparison.Ordinal);
        var line = frame.LastIndexOf(":line ", StringComparison.Ordinal);
        return end < 0 ? "" : $" {frame[..end].TrimStart(' ', '|')}{(line < 0 ? "" : frame[line..])}";
    }

    [GeneratedRegex("[A-Za-z.]+Exception")]
    private static partial Regex Thrown();

    private void Clear()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "file.*").Concat(Directory.EnumerateFiles(Folder, "out*"))) File.Delete(path);
        foreach (var path in Directory.EnumerateFiles(Temporary, "*", SearchOption.AllDirectories)) File.Delete(path);
    }

    /// <summary>Processor time and the most memory since it was made.</summary>
    private sealed class Usage
    {
        private readonly TimeSpan _before = Environment.CpuUsage.TotalTime;
        private readonly double _memory;

        public Usage()
        {
            // Sets the high-water mark of the resident memory back (proc(5)).
            if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
            _memory = Peak();
        }

        public TimeSpan Work => Environment.CpuUsage.TotalTime - _before;

        public double Megabytes => Math.Max(0, Peak() - _memory);

        private static double Peak()
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1e6;
        }
    }
}
