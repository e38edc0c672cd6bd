using System.Diagnostics;
using System.Globalization;
using Bulletin.Tests.Fuzz.Documents;

namespace Bulletin.Tests.Hostile;

/// <summary>One case, run.</summary>
/// <param name="Time">Of the whole process.</param>
/// <param name="Megabytes">The most memory it held.</param>
/// <param name="Exit">Above 128: ended by a signal.</param>
/// <param name="Said">The first line it answered.</param>
/// <param name="Fault">What is wrong with that, or null.</param>
internal sealed record HostileRun(TimeSpan Time, double Megabytes, int Exit, string Said, string? Fault)
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(1);

    /// <summary>Above this it waits for something, and not for the processor.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private const double MostMegabytes = 200;

    private const int MostSeconds = 60;

    /// <summary>Of the processor.</summary>
    public TimeSpan Work { get; init; }

    /// <param name="folder">Where the case's files are; other files beside it are the bait.</param>
    public static HostileRun Of(HostileCase tried, string program, string folder)
    {
        var usage = folder + ".usage";
        var temporary = folder + ".tmp";
        Directory.CreateDirectory(temporary);
        string[] shell = tried.Shell is null ? [] : ["sh", "-c", tried.Shell, "sh"];
        string[] command = ["-s", "KILL", $"{MostSeconds}", "/usr/bin/time", "-q", "-f", "%M %U %S", "-o", usage, .. shell, program, .. tried.Arguments];
        var start = new ProcessStartInfo("timeout", command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("GITHUB_ACTIONS");
        start.Environment["TMPDIR"] = temporary;
        foreach (var (name, value) in tried.Variables) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        Feed(process, tried.EndlessInput);
        process.WaitForExit();
        var time = watch.Elapsed;
        var text = errors.Result + output.Result;
        var (megabytes, work) = Usage(usage);
        // A busy machine lets a process wait, and a process may use several cores: the less of the two is what an idle one would take.
        var fair = work > TimeSpan.Zero && work < time && time < LongestWait ? work : time;
        return new(time, megabytes, process.ExitCode, FirstLine(text), FaultOf(tried, fair, megabytes, process.ExitCode, text, folder, temporary)) { Work = work };
    }

    /// <summary>What <c>time</c> noted: kilobytes, and seconds of the processor.</summary>
    private static (double Megabytes, TimeSpan Work) Usage(string file)
    {
        if (!File.Exists(file) || File.ReadAllLines(file) is not [.., var line]) return (double.NaN, default);
        var numbers = Array.ConvertAll(line.Split(' '), part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : double.NaN);
        return numbers is [var kilobytes, var user, var system] ? (kilobytes / 1024, TimeSpan.FromSeconds(user + system)) : (double.NaN, default);
    }

    private static void Feed(Process process, byte? endless)
    {
        try
        {
            var block = new byte[1 << 16];
            Array.Fill(block, endless ?? 0);
            // As good as without end, and yet a program that swallowed it all would be told so by its memory.
            for (var i = 0; endless is not null && i < 1 << 15; i++) process.StandardInput.BaseStream.Write(block);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has read enough.
        }
    }

    private static string? FaultOf(HostileCase tried, TimeSpan time, double megabytes, int exit, string text, string folder, string temporary)
    {
        if (exit > 128) return "ended by a signal";
        if (!tried.Exits.Contains(exit)) return $"exit {exit}, not {string.Join(" or ", tried.Exits)}";
        if (text.Contains("缺陷", StringComparison.Ordinal)) return "calls itself a bug";
        if (exit != 0 && text.Length == 0 && tried.Shell is null) return "says nothing";
        if (Directory.EnumerateFiles(folder, "*.pdf").Any(pdf => new PdfJudge().Look(pdf).Damage.Length > 0)) return "writes a PDF that does not open";
        if (tried.Look?.Invoke(folder, text) is { } wrong) return wrong;
        if (text.Contains(HostileCases.Secret, StringComparison.Ordinal)) return "tells what stands outside";
        if (Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder)!).Any(path => Path.GetFileName(path).Contains("escaped", StringComparison.Ordinal) || Path.GetFileName(path) == "out")) return "wrote outside";
        if (time > LongestTime) return "slow";
        if (Directory.EnumerateFileSystemEntries(temporary).Any()) return "leaves a temporary file";
        return megabytes > MostMegabytes ? "large" : null;
    }

    private static string FirstLine(string text)
    {
        var line = text.Split('\n', 2)[0];
        return line.Length > 90 ? line[..90] + "…" : line;
    }
}
