using System.Globalization;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Growth;

/// <summary><c>tests/growth [WORD]</c>: how the processor time of the published program grows with each kind of element.</summary>
internal static class GrowthCommand
{
    private const double Most = 1.3;

    public static int Run(string[] arguments)
    {
        var program = PublishedProgram.Path;
        var over = new List<string>();
        Console.WriteLine("| exponent | 2× | 4× | 8× (user ms) | number at 8× | kind |\n|---|---|---|---|---|---|");
        var word = arguments.Length == 0 ? "" : arguments[0];
        foreach (var kind in GrowthKinds.All.Where(kind => kind.Name.Contains(word, StringComparison.Ordinal)))
        {
            var measure = Measure(kind, program);
            if (IsOver(measure)) over.Add(kind.Name);
            Console.WriteLine(Row(kind, measure));
        }
        Console.WriteLine(over.Count == 0 ? "\nnone over 1.3" : $"\nover 1.3: {string.Join(", ", over)}");
        return over.Count == 0 ? 0 : 1;
    }

    /// <summary>What the machine does beside it bends a measure, and hardly bends three alike.</summary>
    private static GrowthMeasure Measure(GrowthKind kind, string program)
    {
        var least = GrowthMeasure.Of(kind, program);
        for (var i = 0; i < 2 && IsOver(least); i++)
            if (GrowthMeasure.Of(kind, program) is var again && again.Exponent < least.Exponent)
                least = again;
        return least;
    }

    private static bool IsOver(GrowthMeasure measure) => measure.IsLongEnough && measure.Exponent > Most;

    private static string Row(GrowthKind kind, GrowthMeasure measure)
    {
        var times = string.Join(" | ", measure.Seconds.Select(seconds => (seconds * 1000).ToString("0", CultureInfo.InvariantCulture)));
        var exponent = measure.Exponent.ToString("0.00", CultureInfo.InvariantCulture);
        return $"| {exponent}{(IsOver(measure) ? " ***" : "")} | {times} | {measure.Size}{(measure.IsLongEnough ? "" : ", the most there may be")} | {kind.Name} |";
    }
}
