using System.Globalization;
using System.IO.Hashing;

namespace Bulletin.Cli.Sources;

/// <summary>One thing an output is made from.</summary>
/// <param name="Name">From the folder, with <c>/</c>; empty for the issue file itself, so that a copy under another name gives the
/// same output.</param>
/// <param name="Hash">Of its bytes (XXH3, 16 hexadecimal digits), or a version.</param>
internal readonly record struct Source(SourceKind Kind, string Name, string Hash)
{
    public static string HashOf(ReadOnlySpan<byte> bytes) => Written(XxHash3.HashToUInt64(bytes));

    public static string Written(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
