using System.Globalization;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>`tests/fidelity SEED [COUNT] [FOLDER]`: the figures of so many generated issues, and the first difference with both pages as pictures.</summary>
internal static class FidelityCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length is < 1 or > 3 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            Console.Error.WriteLine("usage: tests/fidelity SEED [COUNT, default 100] [FOLDER to keep the files in]");
            return 2;
        }
        var count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 100;
        var folder = arguments.Length > 2 ? Path.GetFullPath(arguments[2]) : Directory.CreateTempSubdirectory("bulletin-fidelity-").FullName;
        var results = FidelityRun.Of(folder, seed, count);
        FidelityReport.Write(results, Console.Out);
        if (results.FirstOrDefault(r => r.First is not null) is { First: { } first } worst) ShowFirst(worst, first.Page, folder);
        else if (arguments.Length < 3) Directory.Delete(folder, recursive: true);
        return results.All(r => r.Unexplained.Count == 0 && r.Unproven.Count == 0 && r.ByTheirRules.ExpectedPages == r.ByTheirRules.ActualPages) ? 0 : 1;
    }

    private static void ShowFirst(FidelityResult result, int number, string folder)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        foreach (var (pdf, side) in new[] { (result.Expected, "libreoffice"), (result.Actual, "ours") })
            Judge.TryRun("pdftoppm", ["-r", "60", "-png", "-f", page, "-l", page, pdf, Path.Combine(folder, $"{result.Name}-{side}")], new Dictionary<string, string?>());
        Console.WriteLine($"pictures of both pages in {folder}");
    }
}
