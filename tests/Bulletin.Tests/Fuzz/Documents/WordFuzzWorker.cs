using System.Globalization;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The process that tries files, one a line of standard input, by number or by steps; it answers with a line each, or dies.</summary>
internal static class WordFuzzWorker
{
    /// <param name="arguments">Folder of the seeds, seed of the run, a folder to work in, and whether files are templates.</param>
    public static int Run(string[] arguments)
    {
        var seeds = WordSeeds.In(arguments[0]);
        var seed = ulong.Parse(arguments[1], CultureInfo.InvariantCulture);
        var judge = new PdfJudge();
        using WordTrial trial = arguments[3] == "templates" ? new TemplateTrial(arguments[2], judge) : new PdfTrial(arguments[2], judge);
        Environment.SetEnvironmentVariable("TMPDIR", trial.Temporary);
        // The program's own messages must not come between the answers.
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (Console.In.ReadLine() is { } line)
        {
            var isNumber = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var file = isNumber ? MutatedFile.Of(seed, number, seeds) : MutatedFile.Parse(line);
            answers.WriteLine(trial.Try(file.ToBytes(seeds)).ToLine());
        }
        return 0;
    }
}
