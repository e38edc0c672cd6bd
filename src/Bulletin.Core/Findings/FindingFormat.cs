namespace Bulletin.Core.Findings;

/// <summary>How findings are written out.</summary>
public enum FindingFormat
{
    /// <summary>A line each, with the text, a caret below it and what to do.</summary>
    Full,

    /// <summary>A line each.</summary>
    Concise,
    Json,
}
