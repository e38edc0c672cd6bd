using System.Globalization;

namespace Bulletin.Tests.Conformance;

/// <summary>`tests/conformance SEED [COUNT] [FOLDER]`: what the PDFs of so many generated issues break of PDF/A-2a and PDF/UA-1. With paths of PDFs: what these break.</summary>
internal static class ConformanceCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length > 0 && arguments.All(argument => argument.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)))
            return Tell([.. arguments.Select(path => (path, ConformanceCheck.Breaches(path)))]);
        if (arguments.Length is < 1 or > 3 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            Console.Error.WriteLine("usage: tests/conformance SEED [COUNT, default 50] [FOLDER to keep the files in], or tests/conformance FILE.pdf ...");
            return 2;
        }
        var count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 50;
        var folder = arguments.Length > 2 ? Path.GetFullPath(arguments[2]) : Directory.CreateTempSubdirectory("bulletin-conformance-").FullName;
        var exit = Tell(GeneratedCorpus.Judged(folder, seed, count));
        if (arguments.Length < 3) Directory.Delete(folder, recursive: true);
        return exit;
    }

    private static int Tell(IReadOnlyList<(string Name, IReadOnlyList<string> Breaches)> judged)
    {
        foreach (var (name, breaches) in judged)
            foreach (var breach in breaches) Console.WriteLine($"{name}: {breach}");
        var broken = judged.Count(one => one.Breaches.Count > 0);
        Console.WriteLine(FormattableString.Invariant($"{judged.Count} files, {ConformanceCheck.All.Count} checks each: {judged.Count - broken} break nothing, {broken} break something"));
        return broken == 0 ? 0 : 1;
    }
}
