using System.Globalization;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>A file of a run: its seed and what is done to it. A step draws from dice of its own, so that any can be left out.</summary>
internal sealed record MutatedFile(string Seed, IReadOnlyList<(string Mutation, ulong Dice)> Steps)
{
    private const int MostSteps = 6;

    /// <summary>A package that grew beyond this is no test of what is done to it, and is grown no further.</summary>
    private const int LargestBytes = 4_000_000;

    /// <summary>The file of a number in a run.</summary>
    public static MutatedFile Of(ulong seed, int number, WordSeeds seeds)
    {
        var dice = Dice.Of(seed, number);
        var name = seeds.Draw(dice);
        // Most with few changes: one that is refused at the door hides what the others would have shown.
        var count = 1 + Math.Min(dice.Below(MostSteps), dice.Below(MostSteps));
        var isPackageSound = !dice.OneIn(3);
        return new MutatedFile(name, [.. Enumerable.Range(0, count).Select(_ => (Mutations.Draw(dice, isPackageSound).Name, dice.Next()))]);
    }

    public byte[] ToBytes(WordSeeds seeds)
    {
        var package = FuzzPackage.Read(seeds.Find(Seed));
        foreach (var (name, dice) in Steps)
            if (package.Entries.Sum(entry => (long)entry.Content.Length) < LargestBytes)
                Mutations.Find(name).Do(package, new Dice(dice));
        return package.ToBytes();
    }

    public MutatedFile Without(int step) => this with { Steps = [.. Steps.Where((_, i) => i != step)] };

    public override string ToString() => $"{Seed} {string.Join(' ', Steps.Select(step => $"{step.Mutation}:{step.Dice:x}"))}";

    public static MutatedFile Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new MutatedFile(parts[0], [.. parts[1..].Select(part => part.Split(':')).Select(step =>
            (step[0], ulong.Parse(step[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))]);
    }
}
