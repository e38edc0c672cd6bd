namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Numbers that a seed alone decides, on every machine and under every version of .NET (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to one less than the limit.</summary>
    public int Below(int limit) => limit <= 1 ? 0 : (int)(Next() % (ulong)limit);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>The dice of one file of a run: what other files draw does not move it.</summary>
    public static Dice Of(ulong seed, int file) => new(new Dice(seed + ((ulong)file << 20)).Next());
}
