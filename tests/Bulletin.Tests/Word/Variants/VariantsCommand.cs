using System.Globalization;
using Bulletin.Cli;
using Bulletin.Tests.Fidelity.LibreOfficeRules;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Word.Variants;

/// <summary><c>tests/variants [WORD] [FOLDER]</c>: every variant, or those whose name has the word; text lost, and for ten the lines beside LibreOffice's.</summary>
internal static class VariantsCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments is ["--list"]) return List();
        using var bench = new TemporaryFolder();
        var root = arguments.Length > 1 ? Path.GetFullPath(arguments[1]) : bench.Path;
        var variants = TemplateVariants.All.Where(variant => arguments.Length == 0 || variant.Name.Contains(arguments[0], StringComparison.Ordinal)).ToList();
        var built = variants.Select((variant, i) => BuiltVariant.Of(variant, Path.Combine(root, $"{i:00} {variant.Name}".Replace('/', ' ')))).ToList();
        var faults = 0;
        foreach (var made in built)
        {
            var fault = Fault(made);
            if (fault is not null) faults++;
            Console.WriteLine($"{made.Variant.Expected,-16} exit {(int)made.Code}  {made.Variant.Name}{(fault is null ? "" : $"  *** {fault}")}");
            if (arguments.Length > 0 || fault is not null) Console.WriteLine(made.Said);
        }
        faults += Compare([.. built.Where(made => made.Variant.IsCompared && made.Code == ExitCode.Done)], root);
        Console.WriteLine($"{built.Count} variants, {built.Count(made => made.Variant.IsBuilt)} of them to be built; {faults} not as they should be");
        return faults == 0 ? 0 : 1;
    }

    /// <summary>The rows of tests/template-variants.md, for who adds a variant.</summary>
    private static int List()
    {
        foreach (var variant in TemplateVariants.All) Console.WriteLine($"| {variant.Name} | {variant.Expected} | {(variant.IsCompared ? "yes" : "")} |");
        return 0;
    }

    private static string? Fault(BuiltVariant made)
    {
        if (made.Code != (made.Variant.IsBuilt ? ExitCode.Done : ExitCode.Findings)) return "exit code";
        if (made.Variant.Code is { } code && !made.Said.Contains(code, StringComparison.Ordinal)) return $"no {code}";
        if (!made.Variant.IsBuilt) return File.Exists(made.Docx) ? "written all the same" : null;
        if (made.LostInWord() is { Count: > 0 } word) return $"lost in the Word file: {string.Join(" / ", word)}";
        return made.LostInPdf() is { Count: > 0 } pdf ? $"lost in the PDF: {string.Join(" / ", pdf)}" : null;
    }

    /// <summary>Copies under names of their own, for one start of LibreOffice.</summary>
    private static int Compare(IReadOnlyList<BuiltVariant> built, string root)
    {
        if (built.Count == 0) return 0;
        var folder = Directory.CreateDirectory(Path.Combine(root, "libreoffice")).FullName;
        var copies = built.Select((made, i) => Path.Combine(folder, $"variant-{i:00}.docx")).ToList();
        foreach (var (made, copy) in built.Zip(copies)) File.Copy(made.Docx, copy, overwrite: true);
        var faults = 0;
        foreach (var (made, theirs) in built.Zip(LibreOffice.Render(folder, copies)))
        {
            var comparison = PdfComparison.Of(RenderedDocument.Read(theirs), TheirLayout.Of(made.Docx));
            var isEqual = comparison.ExpectedPages == comparison.ActualPages && comparison.EqualShare >= 0.99;
            if (!isEqual) faults++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pages {comparison.ExpectedPages} {comparison.ActualPages}, lines {comparison.EqualShare:P1} of {comparison.Lines}, pictures {comparison.Pictures.Count} matched {comparison.UnmatchedPictures} not, edges off {comparison.Pictures.Select(picture => picture.LargestEdgeShift).DefaultIfEmpty().Max():0.00} mm, baselines off {comparison.Matched.Max(line => Math.Abs(line.BaselineShift)):0.00} pt  {made.Variant.Name}{(isEqual ? "" : "  ***")}"));
            if (!isEqual)
                foreach (var difference in comparison.Differences.Take(8)) Console.WriteLine($"    {difference.Page}: {difference.Expected?.Text} | {difference.Actual?.Text}");
        }
        return faults;
    }
}
