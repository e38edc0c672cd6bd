using System.Diagnostics;
using System.Globalization;
using Bulletin.Export;
using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Tests.Conformance;

/// <summary>
/// `tests/bench-tagging FILE.docx ...`: what structure costs. Each document is laid out and written as it is, and once more with every drawing taken
/// out of the structure tree, by turns; medians in milliseconds, and bytes.
/// </summary>
internal static class TaggingCommand
{
    private const int Rounds = 101;

    // On one processor: side by side, faces are cut in times that differ more than what is measured.
    private static readonly PdfOptions Options = new() { CutsSideBySide = false };

    public static int Run(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("usage: tests/bench-tagging FILE.docx ...");
            return 2;
        }
        Console.WriteLine("                     lay out   tagged  untagged   of writing   of both    bytes");
        foreach (var path in arguments) Measure(path);
        return 0;
    }

    private static void Measure(string path)
    {
        using var document = WordprocessingDocument.Open(path, false);
        var pages = DocumentLayout.LayOut(document, TestFaces.Catalog).Pages;
        var plain = Untagged(pages);
        var times = (LayOut: new List<double>(), Tagged: new List<double>(), Plain: new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            times.LayOut.Add(Time(() => DocumentLayout.LayOut(document, TestFaces.Catalog)));
            // By turns, for what goes first pays for the garbage before it.
            if (i % 2 == 0) times.Tagged.Add(Time(() => PdfWriter.Write(pages, Options)));
            times.Plain.Add(Time(() => PdfWriter.Write(plain, Options)));
            if (i % 2 == 1) times.Tagged.Add(Time(() => PdfWriter.Write(pages, Options)));
        }
        var (layOut, tagged, untagged) = (Median(times.LayOut), Median(times.Tagged), Median(times.Plain));
        var bytes = PdfWriter.Write(pages, Options).Length - PdfWriter.Write(plain, Options).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(path),-18} {layOut,9:0.00} {tagged,8:0.00} {untagged,9:0.00} {tagged / untagged,11:0.000}x {(layOut + tagged) / (layOut + untagged),8:0.000}x {bytes,8}"));
    }

    private static PageSequence Untagged(PageSequence pages) => pages with
    {
        Structure = new StructureElement(StructureRole.Document),
        Pages = [.. pages.Pages.Select(page => page with { Drawings = [.. page.Drawings.Select(drawing => drawing with { Element = null })] })],
    };

    private static double Time(Action action)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
