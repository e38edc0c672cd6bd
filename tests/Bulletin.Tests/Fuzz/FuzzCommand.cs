using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Bulletin.Tests.Fuzz;

/// <summary><c>tests/fuzz COUNT</c>: the long run over mutated issues. CsCheck prints the seed of a file that fails, shrunk.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var typed, ..] || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine("tests/fuzz COUNT [SEED]");
            return 2;
        }
        var watch = Stopwatch.StartNew();
        try
        {
            MutatedIssues.Files.Sample(Ordeal.Stand, iter: count, seed: arguments.Length > 1 ? arguments[1] : null);
        }
        catch (CsCheckException e)
        {
            Console.Error.WriteLine(e.Message);
            Console.Error.WriteLine(e.InnerException);
            return 1;
        }
        Console.WriteLine($"{count} files, none failed, {watch.Elapsed.TotalSeconds:0} s");
        return 0;
    }
}
