using System.ComponentModel;
using System.Diagnostics;

namespace Bulletin.Tests.Judges;

/// <summary>A foreign program that judges our files. One that is missing fails the test: a judge nobody hears is no judge.</summary>
public static class Judge
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static Verdict Run(string program, params IReadOnlyList<string> arguments) =>
        Run(program, arguments, new Dictionary<string, string?>());

    /// <exception cref="InvalidOperationException">The program is not installed, does not end, or says that it failed.</exception>
    public static Verdict Run(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var verdict = TryRun(program, arguments, environment);
        if (verdict.ExitCode == 0) return verdict;
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {verdict.ExitCode}:\n{verdict.Errors}{verdict.Output}");
    }

    /// <exception cref="InvalidOperationException">The program is not installed, or does not end.</exception>
    public static Verdict TryRun(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new Verdict(process.ExitCode, output.Result, errors.Result);
        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"{program} did not end within {Patience}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"the judge {start.FileName} is not installed; tests/run names the packages", e);
        }
    }
}

/// <summary>What a program answered.</summary>
public sealed record Verdict(int ExitCode, string Output, string Errors);
