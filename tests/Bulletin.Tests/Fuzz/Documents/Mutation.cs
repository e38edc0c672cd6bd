namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>Something done to a package.</summary>
/// <param name="Name">As the list beside a faulty file has it; it stays when others are added.</param>
/// <param name="Weight">How often it is drawn, beside the others.</param>
/// <param name="Do">Draws where, and does it; does nothing where there is no such place.</param>
internal sealed record Mutation(string Name, int Weight, Action<FuzzPackage, Dice> Do);
