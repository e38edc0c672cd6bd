using Bulletin.Layout.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads borders (17.3.4, 17.4.66).</summary>
internal static class Borders
{
    // In eighths of a point and in points; Word takes less than either (17.3.4).
    private const uint Widest = 255;
    private const uint Farthest = 255;

    /// <summary>The border an element describes; null for none and for an element that is not there.</summary>
    public static Border? Of(BorderType? border)
    {
        if (border?.Val.Known() is not { } style || style == BorderValues.Nil || style == BorderValues.None) return null;
        return new Border((int)Math.Min(border.Size.Known() ?? 4, Widest), (int)Math.Min(border.Space.Known() ?? 0, Farthest),
            RunFormats.ParseColour(border.Color.Known()) ?? Colour.Black);
    }

    /// <summary>One side of a set of borders; <paramref name="inherited"/> where the set does not name it.</summary>
    public static Border? Side<T>(OpenXmlElement? set, Border? inherited)
        where T : BorderType
    {
        var border = set?.GetFirstChild<T>();
        return border is null ? inherited : Of(border);
    }
}
