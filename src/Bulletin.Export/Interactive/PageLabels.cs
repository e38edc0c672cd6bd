using System.Globalization;
using Bulletin.Export.Objects;

namespace Bulletin.Export.Interactive;

/// <summary>Page labels (ISO 32000-1 12.4.2): what is printed on a page is what the reader's page box shows.</summary>
internal static class PageLabels
{
    /// <param name="labels">What is printed on each page; null: nothing.</param>
    /// <returns>The entries of the number tree.</returns>
    public static PdfBytes Ranges(IReadOnlyList<string?> labels) => Ranges([.. labels.Select(label => ("", label))]);

    /// <param name="labels">With what stands before each in the page box, and is not printed: which of the bound documents it is
    /// of.</param>
    public static PdfBytes Ranges(IReadOnlyList<(string Prefix, string? Printed)> labels)
    {
        var target = new PdfBytes(64);
        for (var i = 0; i < labels.Count; i++)
        {
            var (prefix, label) = labels[i];
            if (i > 0 && labels[i - 1].Prefix == prefix && Continues(labels[i - 1].Printed, label)) continue;
            target.Integer(i).Raw("<<"u8);
            if (Number(label) is { } number)
            {
                if (prefix.Length > 0) target.Raw("/P"u8).Text(prefix);
                target.Raw("/S/D/St "u8).Integer(number);
            }
            else if (!string.IsNullOrEmpty(label)) target.Raw("/P"u8).Text(prefix + label);
            target.Raw(">>"u8);
        }
        return target;
    }

    private static bool Continues(string? previous, string? label) => Number(previous) is { } before
        ? Number(label) == before + 1
        : string.IsNullOrEmpty(previous) && string.IsNullOrEmpty(label);

    private static int? Number(string? label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
