using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>One generated issue: built by us, rendered by LibreOffice, compared.</summary>
internal sealed record FidelityResult(string Name, PdfComparison Comparison)
{
    public required IReadOnlyList<string> ForbiddenBreaks { get; init; }

    /// <summary>Words of the issue that its PDF lacks.</summary>
    public required IReadOnlyList<string> MissingWords { get; init; }
    public required RuleComparison Rules { get; init; }

    /// <summary>Lines of ours, page numbers left out.</summary>
    public required int Lines { get; init; }

    /// <summary>Lines that end elsewhere, whatever page they stand on.</summary>
    public required IReadOnlyList<(LineDifference Difference, ParityException Reason)> OtherwiseEnded { get; init; }

    /// <summary>The same Word document laid out by LibreOffice's line rules: what differs here no exception explains.</summary>
    public required PdfComparison ByTheirRules { get; init; }

    /// <summary>LibreOffice's PDF.</summary>
    public required string Expected { get; init; }

    /// <summary>Our PDF.</summary>
    public required string Actual { get; init; }

    public IReadOnlyList<LineDifference> Unexplained => [.. OtherwiseEnded.Where(d => d.Reason == ParityException.None).Select(d => d.Difference)];

    /// <summary>Differences under LibreOffice's rules, but for marks that its PDF leaves out and lines carried along to an imprint's page.</summary>
    public IReadOnlyList<LineDifference> Unproven => [.. ByTheirRules.Differences.Where(difference => !IsTheirs(difference, ByTheirRules.ExpectedPages))];

    /// <summary>The first difference without a reason, with its page.</summary>
    public LineDifference? First => Unproven is [var unproven, ..]
        ? unproven
        : Comparison.Differences.FirstOrDefault(d => Unexplained.Any(u => IsSame(u.Expected, d.Expected) || IsSame(u.Actual, d.Actual)));

    private static bool IsSame(RenderedLine? a, RenderedLine? b) => a is not null && ReferenceEquals(a, b);

    private static bool IsTheirs(LineDifference difference, int pages)
    {
        if (ParityExceptions.Of(difference.Expected, difference.Actual) == ParityException.MarkLostInPdf) return true;
        return difference.Actual is null ? difference.Page == pages : difference.Expected is null && difference.Page == pages - 1;
    }
}
