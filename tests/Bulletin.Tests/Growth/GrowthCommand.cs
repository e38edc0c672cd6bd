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
        foreach (var kind in GrowthKinds.All.Where(kind => arguments.Length == 0 || kind.Name.Contains(arguments[0], StringComparison.Ordinal)))
        {
            var measure = GrowthMeasure.Of(kind, program);
            var isOver = measure.IsLongEnough && measure.Exponent > Most;
            // What the machine does beside it can bend one measure; it hardly bends two.
            if (isOver && GrowthMeasure.Of(kind, program) is var again && again.Exponent < measure.Exponent) isOver = (measure = again).Exponent > Most;
            if (isOver) over.Add(kind.Name);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {measure.Exponent:0.00}{(isOver ? " ***" : "")} | {measure.Seconds[0] * 1000:0} | {measure.Seconds[1] * 1000:0} | {measure.Seconds[2] * 1000:0}{(measure.IsLongEnough ? "" : " (the most there may be)")} | {measure.Size} | {kind.Name} |"));
        }
        Console.WriteLine(over.Count == 0 ? "\nnone over 1.3" : $"\nover 1.3: {string.Join(", ", over)}");
        return over.Count == 0 ? 0 : 1;
    }
}
