namespace Bulletin.Core.Findings;

/// <summary>By file, place, code; the same on every machine.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Span.Source.Path, y.Span.Source.Path);
        if (order == 0) order = x.Span.Start.CompareTo(y.Span.Start);
        if (order == 0) order = string.CompareOrdinal(x.Code, y.Code);
        if (order == 0) order = x.Span.End.CompareTo(y.Span.End);
        return order != 0 ? order : string.CompareOrdinal(x.Message.Chinese, y.Message.Chinese);
    }
}
