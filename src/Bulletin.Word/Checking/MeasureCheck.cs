using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking;

/// <summary>Finds page and table measures that are no numbers: Word mends such a file when it opens it, and a build ends where it first looks at them.</summary>
internal static partial class MeasureCheck
{
    private static readonly HashSet<string> _page = new(StringComparer.Ordinal) { "pgSz", "pgMar" };

    private static readonly HashSet<string> _numbers = new(StringComparer.Ordinal) { "w", "h", "top", "bottom", "left", "right", "header", "footer", "gutter" };

    private static readonly HashSet<string> _widths = new(StringComparer.Ordinal) { "tcW", "tblW", "tblInd" };

    /// <summary>ECMA-376 17.18.90.</summary>
    private static readonly HashSet<string> _units = new(StringComparer.Ordinal) { "auto", "dxa", "nil", "pct" };

    public static bool AreNumbers(MainDocumentPart main) => main.Document!.Descendants().All(IsSound);

    private static bool IsSound(OpenXmlElement element)
    {
        if (_page.Contains(element.LocalName)) return element.GetAttributes().All(attribute => !_numbers.Contains(attribute.LocalName) || Whole().IsMatch(attribute.Value ?? ""));
        return !_widths.Contains(element.LocalName) || element.GetAttributes().All(attribute => attribute.LocalName != "type" || _units.Contains(attribute.Value ?? ""));
    }

    [GeneratedRegex("^-?\\d{1,9}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
