namespace Bulletin.Core.Text;

/// <summary>
/// Addresses that a link may lead to: what a browser, a mail or a telephone program opens, and nothing that runs or reads the reader's own
/// files.
/// </summary>
public static class LinkAddress
{
    /// <summary>Such a link is followed with a server after it, the others with any text.</summary>
    private static readonly string[] _servers = ["http", "https", "ftp"];
    private static readonly string[] _others = ["mailto", "tel"];

    /// <summary>
    /// The address as it is to be written, or null where it must not be live. Relative ones lead to files beside the document, and are not.
    /// </summary>
    public static string? Live(string address)
    {
        var typed = address.Trim();
        // Readers take blanks and control characters out before they look for the scheme.
        foreach (var c in typed)
            if (char.IsControl(c) || c == '\\')
                return null;
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var (scheme, rest) = (typed[..colon], typed[(colon + 1)..]);
        if (Contains(_servers, scheme))
            return rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or ' ') ? typed : null;
        return Contains(_others, scheme) && rest.Length > 0 ? typed : null;
    }

    private static bool Contains(string[] schemes, string scheme) =>
        Array.Exists(schemes, known => known.Equals(scheme, StringComparison.OrdinalIgnoreCase));
}
