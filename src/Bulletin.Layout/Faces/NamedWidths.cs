using System.Globalization;

namespace Bulletin.Layout.Faces;

/// <summary>
/// Widths of ASCII characters in faces that no free one equals: where another stands in, a line must still hold what it holds in Word.
/// </summary>
public static class NamedWidths
{
    private const int First = 0x20;

    // Thousandths of an em, from space to tilde.
    private const string CambriaWidths = """
        220 287 392 623 554 885 756 213 382 382 480 623 205 332 205 490
        554 554 554 554 554 554 554 554 554 554 236 236 623 623 623 436
        972 623 611 563 662 575 537 611 687 324 307 629 537 815 681 653
        568 653 621 496 593 648 604 921 571 570 538 361 490 361 623 470
        289 488 547 441 555 488 303 494 552 278 266 524 271 832 558 531
        556 547 414 430 338 552 504 774 483 504 455 429 384 429 623
        """;

    private static readonly double[] _half = [.. Enumerable.Repeat(0.5, 95)];
    private static readonly double[] _consolas = [.. Enumerable.Repeat(1126 / 2048.0, 95)];
    private static readonly Lazy<double[]> _cambria = new(() =>
        [.. CambriaWidths.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(width => int.Parse(width,
            CultureInfo.InvariantCulture) / 1000.0)]);

    /// <summary>The widths of a face by name, in ems from space to tilde; null where the stand-in's own serve.</summary>
    public static IReadOnlyList<double>? Of(string name) => name.ToUpperInvariant() switch
    {
        // Windows' own faces for Chinese have ASCII half as wide as hanzi.
        "宋体" or "SIMSUN" or "新宋体" or "NSIMSUN" or "仿宋" or "FANGSONG" or "仿宋_GB2312" or "FANGSONG_GB2312"
            or "楷体" or "KAITI" or "楷体_GB2312" or "KAITI_GB2312" or "黑体" or "SIMHEI" => _half,
        "CAMBRIA" => _cambria.Value,
        "CONSOLAS" => _consolas,
        _ => null,
    };

    /// <summary>One of them, or null for a character beyond ASCII.</summary>
    public static double? At(IReadOnlyList<double> widths, int c) => c >= First && c - First < widths.Count ? widths[c - First] : null;
}
