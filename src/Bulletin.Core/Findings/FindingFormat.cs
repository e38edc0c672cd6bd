namespace Bulletin.Core.Findings;

/// <summary>How findings are written out.</summary>
public enum FindingFormat
{
    /// <summary>A line each, with the text, a caret below it and what to do.</summary>
    Full,

    /// <summary>A line each.</summary>
    Concise,
    Json,

    /// <summary>SARIF 2.1.0, for code hosts.</summary>
    Sarif,

    /// <summary>Workflow commands that annotate lines on GitHub.</summary>
    Github,

    /// <summary>JUnit's XML, for build servers.</summary>
    Junit,
}
