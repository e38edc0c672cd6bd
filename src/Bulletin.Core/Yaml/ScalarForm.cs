namespace Bulletin.Core.Yaml;

/// <summary>How a text was written (YAML 1.2 chapters 7.3 and 8.1).</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary><c>|</c>: line by line.</summary>
    Literal,

    /// <summary><c>&gt;</c>: lines joined.</summary>
    Folded,
}
