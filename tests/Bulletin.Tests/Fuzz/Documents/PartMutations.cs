namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Parts gone, doubled, renamed, exchanged.</summary>
internal static class PartMutations
{
    private const string Media = "word/media/";

    private static readonly string[] _names =
    [
        "word/vbaProject.bin", "word/", "mimetype", "../a.xml", "/word/document.xml", "word\\document.xml", "C:\\a.xml",
        "word/document.xml/a.xml", "[trash]/0000.dat", "a\u0000.xml",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Make("part-delete", 3, (package, entry, _) => package.Entries.Remove(entry)),
        Make("part-twice", 2, (package, entry, _) => package.Entries.Add(entry.Copy(entry.Name))),
        Make("part-twice-other", 2, (package, entry, dice) => package.Entries.Add(dice.Of(package.Entries).Copy(entry.Name))),
        Make("part-rename", 2, (_, entry, dice) => entry.Name = Renamed(entry.Name, dice)),
        Make("part-exchange", 3, Exchange),
        Make("part-empty", 2, (_, entry, _) => entry.Content = []),
        Make("part-like-other", 2, (package, entry, dice) => entry.Content = dice.Of(package.Entries).Content),
        Make("part-noise", 1, (_, entry, dice) => entry.Content = Noise(dice)),
        Make("part-new", 1, (package, entry, dice) => package.Entries.Insert(0, entry.Copy(dice.Of(_names)))),
        new("parts-reversed", 1, (package, _) => package.Entries.Reverse()),
        Make("picture-cut", 3, (package, entry, dice) => OfPicture(package, dice, bytes => bytes[..dice.Below(bytes.Length)])),
        Make("picture-byte", 3, (package, entry, dice) => OfPicture(package, dice, bytes => Noisy(bytes, dice))),
    ];

    private static Mutation Make(string name, int weight, Action<FuzzPackage, FuzzEntry, Dice> change) =>
        new(name, weight, (package, dice) =>
        {
            if (package.Entries.Count > 0) change(package, dice.Of(package.Entries), dice);
        });

    private static byte[] Noise(Dice dice) => [.. Enumerable.Range(0, dice.Below(4_000)).Select(_ => (byte)dice.Below(256))];

    private static string Renamed(string name, Dice dice) => dice.Below(8) switch
    {
        0 => name.ToUpperInvariant(),
        1 => "/" + name,
        2 => name.Replace('/', '\\'),
        3 => "./" + name,
        4 => name.Replace("word/", "word//", StringComparison.Ordinal),
        5 => name.Replace(".xml", "%2Exml", StringComparison.Ordinal),
        6 => Path.ChangeExtension(name, ".bin"),
        _ => name + " ",
    };

    private static void Exchange(FuzzPackage package, FuzzEntry entry, Dice dice)
    {
        var other = dice.Of(package.Entries);
        (entry.Content, other.Content) = (other.Content, entry.Content);
    }

    private static void OfPicture(FuzzPackage package, Dice dice, Func<byte[], byte[]> change)
    {
        var pictures = package.Entries.FindAll(entry => entry.Content.Length > 0 && entry.Name.StartsWith(Media, StringComparison.Ordinal));
        if (pictures.Count == 0) return;
        var picture = dice.Of(pictures);
        picture.Content = change(picture.Content);
    }

    /// <summary>A few bytes of the head, where sizes stand, or of anywhere.</summary>
    private static byte[] Noisy(byte[] bytes, Dice dice)
    {
        var copy = bytes.ToArray();
        for (var i = 1 + dice.Below(4); i > 0; i--)
        {
            var at = dice.Below(dice.OneIn(2) ? Math.Min(64, copy.Length) : copy.Length);
            copy[at] = (byte)dice.Of([0, 1, 127, 128, 255, dice.Below(256)]);
        }
        return copy;
    }
}
