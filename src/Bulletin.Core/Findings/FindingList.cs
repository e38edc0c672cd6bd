namespace Bulletin.Core.Findings;

/// <summary>Findings while they are collected: the same one at the same place counts once, a flood of one kind is cut.</summary>
/// <param name="mostOfOneCode">Kept of one kind.</param>
internal sealed class FindingList(int mostOfOneCode = Limits.FindingsOfOneCode)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string, int, int, string, string)> _seen = [];
    private readonly Dictionary<string, int> _counts = [];

    public bool HasErrors { get; private set; }

    /// <summary>No more of this kind will be kept: not worth the work of finding them.</summary>
    public bool IsFull(string code) => _counts.GetValueOrDefault(code) >= mostOfOneCode;

    public void Add(Finding finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        if (IsFull(finding.Code)) return;
        if (!_seen.Add((finding.Code, finding.Span.Start, finding.Span.End, finding.Span.Source.Path, finding.Message.Chinese))) return;
        _counts[finding.Code] = _counts.GetValueOrDefault(finding.Code) + 1;
        _findings.Add(finding);
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Add(finding);
    }

    /// <summary>In the order they are shown: by file, place and code.</summary>
    public IReadOnlyList<Finding> Sorted() => [.. _findings.Order(FindingOrder.Instance)];
}
