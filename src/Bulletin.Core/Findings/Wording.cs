namespace Bulletin.Core.Findings;

/// <summary>A sentence in the two languages the command line speaks.</summary>
public readonly record struct Wording(string Chinese, string English)
{
    /// <summary>What a maintainer needs, for the lines below; null: nothing.</summary>
    public string? Detail { get; init; }
}
