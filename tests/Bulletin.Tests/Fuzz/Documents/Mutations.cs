namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>All that is done to packages.</summary>
internal static class Mutations
{
    /// <summary>Those after which every part is XML, and the package opens.</summary>
    private static readonly IReadOnlyList<Mutation> _trees =
        [.. ElementMutations.All, .. AttributeMutations.All, .. TextMutations.Trees, .. NamespaceMutations.All];

    private static readonly IReadOnlyList<Mutation> _all =
        [.. _trees, .. TextMutations.Bytes, .. RelationshipMutations.All, .. PartMutations.All, .. ArchiveMutations.All];

    private static readonly Dictionary<string, Mutation> _byName = _all.ToDictionary(mutation => mutation.Name, StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = [.. _all.Select(mutation => mutation.Name)];

    public static Mutation Find(string name) => _byName[name];

    public static Mutation Draw(Dice dice, bool isPackageSound)
    {
        var from = isPackageSound ? _trees : _all;
        var drawn = dice.Below(from.Sum(mutation => mutation.Weight));
        foreach (var mutation in from)
            if ((drawn -= mutation.Weight) < 0)
                return mutation;
        return from[^1];
    }
}
