namespace Bulletin.Tests.Judges;

/// <summary>`tests/parity EXPECTED OURS.pdf`: the comparison from a shell. EXPECTED is a PDF, or a .docx that LibreOffice renders first.</summary>
public static class ParityCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length is not (2 or 3))
        {
            Console.Error.WriteLine("usage: tests/parity FILE.docx|EXPECTED.pdf OURS.pdf [differences shown, default 20]");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("bulletin-parity-");
        try
        {
            var expected = Path.GetFullPath(arguments[0]);
            if (Path.GetExtension(expected) == ".docx") expected = LibreOffice.Render(folder.FullName, [expected])[0];
            var comparison = PdfComparison.Of(RenderedDocument.Read(expected), RenderedDocument.Read(arguments[1]));
            Console.Write(ComparisonReport.Write(comparison, arguments.Length == 3 ? int.Parse(arguments[2]) : 20));
            return comparison.Differences.Count == 0 && comparison.ExpectedPages == comparison.ActualPages ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
