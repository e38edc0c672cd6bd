namespace Bulletin.Word.Checking.Geometry;

/// <summary>A rule (线).</summary>
/// <param name="Millimetres">How thick; 0: none.</param>
internal readonly record struct Border(double Millimetres, string Colour)
{
    // Eighths of a point (ECMA-376 17.18.2 and 17.3.4).
    private const double PerEighth = 25.4 / 72 / 8;

    public static Border? Read(DocumentFormat.OpenXml.OpenXmlElement? element)
    {
        if (element is null) return null;
        if (TextFormat.Attribute(element, "val") is null or "nil" or "none") return new Border(0, "auto");
        return new Border((TextFormat.Number(TextFormat.Attribute(element, "sz")) ?? 0) * PerEighth,
            TextFormat.Attribute(element, "color") ?? "auto");
    }
}
