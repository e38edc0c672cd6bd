namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The archive itself: cut short, with check sums and sizes that are not so.</summary>
internal static class ArchiveMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfEntry("crc", 2, (entry, dice) => entry.Crc = (uint)dice.Next()),
        OfEntry("packed-byte", 2, (entry, dice) => entry.BrokenAt = dice.Below(100_000)),
        OfEntry("size", 2, (entry, dice) => entry.Size = dice.Of(Sizes((uint)entry.Content.Length))),
        OfEntry("packed-size", 1, (entry, dice) => entry.PackedSize = dice.Of<uint>([0u, 1u, (uint)entry.Content.Length, int.MaxValue])),
        OfEntry("method", 1, (entry, dice) => entry.Method = dice.Of<ushort>([0, 1, 9, 12, 14, 95, 99])),
        OfEntry("encrypted", 1, (entry, _) => entry.Flags = 1),
        OfEntry("data-descriptor", 1, (entry, _) => entry.Flags = 8),
        OfEntry("two-names", 1, (entry, _) => entry.LocalName = "word/other.xml"),
        AtLast("archive-cut", 1, (file, dice) => file[..dice.Below(file.Length)]),
        AtLast("archive-head", 1, (file, dice) => [.. new byte[dice.Below(500)], .. file]),
        AtLast("archive-tail", 1, (file, dice) => [.. file, .. new byte[dice.Below(70_000)]]),
        AtLast("archive-byte", 2, Byte),
        AtLast("archive-twice", 1, (file, _) => [.. file, .. file]),
    ];

    private static uint[] Sizes(uint length) => [0, 1, length + 1, length / 2, int.MaxValue, uint.MaxValue - 1];

    private static Mutation OfEntry(string name, int weight, Action<FuzzEntry, Dice> change) => new(name, weight, (package, dice) =>
    {
        if (package.Entries.Count > 0) change(dice.Of(package.Entries), dice);
    });

    private static Mutation AtLast(string name, int weight, Func<byte[], Dice, byte[]> change) =>
        new(name, weight, (package, dice) => package.AtLast.Add(file => file.Length == 0 ? file : change(file, dice)));

    private static byte[] Byte(byte[] file, Dice dice)
    {
        // Half of them in the directory at the end, which everything is found by.
        var at = dice.OneIn(2) ? dice.Below(file.Length) : Math.Max(0, file.Length - 1 - dice.Below(2_000));
        file[at] = (byte)dice.Below(256);
        return file;
    }
}
