using System.Text;

namespace Bulletin.Core.Text;

/// <summary>How a file spells its text in bytes, so that an edited one is written as it was found.</summary>
/// <param name="Mark">The byte order mark it began with; empty: none.</param>
public sealed record TextForm(Encoding Encoding, byte[] Mark)
{
    /// <exception cref="EncoderFallbackException">The encoding has no such character; none of those that are read here lacks
    /// any.</exception>
    public byte[] Encode(string text) => [.. Mark, .. Encoding.GetBytes(text)];
}
