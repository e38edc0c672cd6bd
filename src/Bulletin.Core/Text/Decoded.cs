using Bulletin.Core.Findings;

namespace Bulletin.Core.Text;

/// <summary>Bytes as text: <see cref="Text"/> is null where they are none, and a finding says so.</summary>
public sealed record Decoded(SourceText? Text, IReadOnlyList<Finding> Findings)
{
    /// <summary>How to write it back; null with <see cref="Text"/>, and where some bytes are no text.</summary>
    public TextForm? Form { get; init; }
}
