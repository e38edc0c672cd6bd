using System.Globalization;

namespace Bulletin.Word.Composing.Preprinted;

/// <summary>Which colours are a head's red (红色).</summary>
internal static class RedColour
{
    /// <summary>A red that offices print their heads in: bright, with less than two fifths of green or blue.</summary>
    public static bool Is(string? hex)
    {
        if (hex is not { Length: 6 } || !int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour))
            return false;
        var (red, green, blue) = (colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
        return red >= 0x80 && green * 5 < red * 2 && blue * 5 < red * 2;
    }
}
