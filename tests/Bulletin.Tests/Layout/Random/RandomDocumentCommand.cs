using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Tests.Layout.Random;

/// <summary><c>tests/random-documents COUNT</c>: the long run.</summary>
internal static class RandomDocumentCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var typed, ..] || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine("tests/random-documents COUNT [FIRST SEED [FOLDER FOR THOSE THAT FAIL]]");
            return 2;
        }
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 0;
        var (failed, slowest, slowestSeed) = (0, TimeSpan.Zero, 0);
        var watch = Stopwatch.StartNew();
        for (var seed = first; seed < first + count; seed++)
        {
            var began = watch.Elapsed;
            if (RandomTrial.Of(seed) is { Length: > 0 } wrong)
            {
                failed++;
                Console.Error.WriteLine($"seed {seed}: {wrong}");
                if (arguments.Length > 2) Save(seed, Path.Combine(arguments[2], $"{seed}.docx"));
            }
            if (watch.Elapsed - began > slowest) (slowest, slowestSeed) = (watch.Elapsed - began, seed);
        }
        Console.WriteLine($"{count} documents, {failed} failed, {watch.Elapsed.TotalSeconds:0} s; the slowest, seed {slowestSeed}, took {slowest.TotalMilliseconds:0} ms");
        return failed == 0 ? 0 : 1;
    }

    private static void Save(int seed, string path)
    {
        using var stream = File.Create(path);
        RandomPackage.Make(new RandomDocument(seed), stream).Dispose();
    }
}
