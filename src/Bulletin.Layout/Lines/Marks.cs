namespace Bulletin.Layout.Lines;

/// <summary>Classes of punctuation for lines as Word ends them.</summary>
internal static class Marks
{
    private const string Behind = "。，、；：）》”’】〕」』〉〗］｝．";
    private const string InFront = "（《“‘【〔「『〈〖［｛";
    private const string Hanging = "。，、；：？！,.";
    private const string Closing = Behind + "？！…%‰℃°％,.;:!?)]}";

    /// <summary>Gives half of its width behind when punctuation is compressed.</summary>
    public static bool GivesBehind(int c) => Is(Behind, c);

    /// <summary>Gives half of its width in front.</summary>
    public static bool GivesInFront(int c) => Is(InFront, c);

    /// <summary>May not be parted from what stands before it.</summary>
    public static bool IsClosing(int c) => Is(Closing, c);

    /// <summary>
    /// May stand wholly outside the margin: of those MS-OI29500 2.1.52 lists for Chinese the ones that Word was seen to hang, and the comma
    /// and full stop of Latin.
    /// </summary>
    public static bool Hangs(int c) => Is(Hanging, c);

    private static bool Is(string set, int c) => c is > 0 and < 0x10000 && set.Contains((char)c);
}
