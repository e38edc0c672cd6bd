using Bulletin.Export;
using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.Layout.Random;

/// <summary>Lays a random document out, writes its PDF, and looks for each of its texts.</summary>
internal static class RandomTrial
{
    /// <returns>What is wrong; empty where nothing is.</returns>
    public static string Of(int seed)
    {
        try
        {
            var source = new RandomDocument(seed);
            using var stream = new MemoryStream();
            using var document = RandomPackage.Make(source, stream);
            var laid = DocumentLayout.LayOut(document, TestFaces.Catalog);
            // Tables within tables may be so narrow that a line holds a character; some thousand pages with a long header are refused.
            if (laid.Findings.Any(finding => finding.Problem == LayoutProblem.TooMuch)) return "";
            PdfWriter.Write(laid.Pages, new PdfOptions());
            return Wrong(source, laid);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static string Wrong(RandomDocument source, LayoutResult laid)
    {
        var drawn = laid.Pages.Pages.SelectMany(page => page.Drawings).Select(drawing => drawing switch { GlyphRun run => run.Text, MissingGlyphBox box => box.Text, _ => "" });
        var seen = string.Concat(drawn).ToHashSet();
        var told = laid.Findings.Where(finding => finding.Problem == LayoutProblem.TextOffPage).SelectMany(finding => finding.Subject).ToHashSet();
        var wrong = source.Seen.Where(c => !seen.Contains(c) && !told.Contains(c)).Select(c => $"lost {c}").ToList();
        // Word would have written none of what layout has no place for.
        wrong.AddRange(laid.Findings.Where(finding => finding.Problem is LayoutProblem.TextNotDrawn or LayoutProblem.TextInMergedCell).Select(finding => finding.ToString()));
        return string.Join('\n', wrong.Take(5));
    }
}
