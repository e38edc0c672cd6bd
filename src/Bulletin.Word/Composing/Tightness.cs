namespace Bulletin.Word.Composing;

/// <summary>How far a document is drawn together (收紧), each within what a reader does not notice.</summary>
/// <param name="Pitch">Twips taken off the line pitch, 0 to 25: 27.7 pt makes 23 lines of a page.</param>
/// <param name="Spacing">Twips taken off each body character, 0 to 11: 29 characters to a line.</param>
/// <param name="Photos">Part taken off the height and width of photos, 0 to 0.1.</param>
public readonly record struct Tightness(int Pitch, int Spacing, double Photos)
{
    public const int MostPitch = 25;
    public const int MostSpacing = 11;
    public const double MostPhotos = 0.1;

    /// <summary>What is tried, the least visible first; each from its mildest degree (1 of 5) to its full one.</summary>
    public static IEnumerable<Tightness> Steps
    {
        get
        {
            for (var degree = 1; degree <= 5; degree++) yield return Of(0, 0, degree);
            for (var degree = 1; degree <= 5; degree++) yield return Of(degree, 0, 0);
            for (var degree = 1; degree <= 5; degree++) yield return Of(degree, 0, degree);
            for (var degree = 1; degree <= 5; degree++) yield return Of(5, degree, 5);
        }
    }

    private static Tightness Of(int pitch, int spacing, int photos) =>
        new(MostPitch * pitch / 5, (MostSpacing * spacing + 4) / 5, MostPhotos * photos / 5);
}
