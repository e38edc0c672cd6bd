using System.Diagnostics;
using System.Globalization;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Growth;

/// <summary>How the processor time of a kind grows with its number.</summary>
/// <param name="Size">The eightfold; the twofold and the fourfold are shares of it.</param>
/// <param name="Seconds">At twofold, fourfold, eightfold, without what one of it takes.</param>
internal sealed record GrowthMeasure(int Size, double[] Seconds)
{
    /// <summary>What the eightfold has to take, so that the measure is of the kind and not of the program's beginning.</summary>
    private const double Least = 0.25;

    private const int Times = 3;

    /// <summary>The shell's time is exact to the millisecond, that of /usr/bin/time to ten.</summary>
    private const string Timed = "TIMEFORMAT=%3U; time timeout -s KILL 120 \"$@\" >out 2>err";

    public bool IsLongEnough => Seconds[^1] >= 0.8 * Least;

    /// <summary>Of the straight line through the logarithms.</summary>
    public double Exponent
    {
        get
        {
            var points = Seconds.Select((seconds, i) => (X: (double)i, Y: Math.Log2(Math.Max(seconds, 0.0005)))).ToList();
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
        }
    }

    public static GrowthMeasure Of(GrowthKind kind, string program)
    {
        var alone = Measure(kind, 1, program);
        var size = kind.Start;
        while (size < kind.Most && IsShort(size)) size = Math.Min(kind.Most, size * 2);
        int[] sizes = [size / 4, size / 2, size];
        return new GrowthMeasure(size, Array.ConvertAll(sizes, some => Math.Max(0, Measure(kind, some, program) - alone)));

        // One run can be long by chance; the least of some is not.
        bool IsShort(int some) => Once(kind, some, program) - alone < Least || Measure(kind, some, program) - alone < Least;
    }

    /// <summary>The least of some runs: what else the machine does only adds.</summary>
    private static double Measure(GrowthKind kind, int size, string program)
    {
        var least = double.MaxValue;
        for (var i = 0; i < Times; i++)
        {
            least = Math.Min(least, Once(kind, size, program));
            if (least > 5) break;
        }
        return least;
    }

    private static double Once(GrowthKind kind, int size, string program)
    {
        using var folder = new TemporaryFolder();
        kind.Make(folder.Path, Math.Max(1, size));
        var start = new ProcessStartInfo("bash", ["-c", Timed, "bash", program, .. kind.Arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd().Trim().Split('\n');
        process.WaitForExit();
        var errors = File.ReadAllText(Path.Combine(folder.Path, "err"));
        if (errors.Contains("缺陷", StringComparison.Ordinal)) throw new InvalidOperationException($"{kind.Name}: {size} are a bug in bulletin: {errors}");
        return double.Parse(said[^1], CultureInfo.InvariantCulture);
    }
}
