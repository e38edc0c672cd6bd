namespace Bulletin.Tests.Word.Variants;

/// <summary>One small change of the red-header template, as an office or its programs make it.</summary>
/// <param name="Name">As tests/template-variants.md lists it.</param>
/// <param name="Expected"><c>builds</c>, <c>builds, CODE</c> for one that builds with something said, or the code of the error.</param>
/// <param name="Change">Makes the change.</param>
internal sealed record TemplateVariant(string Name, string Expected, Action<VariantPackage> Change)
{
    public const string Builds = "builds";

    /// <summary>Its pages are compared with LibreOffice's.</summary>
    public bool IsCompared { get; init; }

    /// <summary>What the issue leaves out: a line of its text.</summary>
    public string? Without { get; init; }

    public bool IsBuilt => Expected.StartsWith(Builds, StringComparison.Ordinal);

    /// <summary>The finding it gives, or null.</summary>
    public string? Code => Expected == Builds ? null : Expected.Split(' ')[^1];

    public byte[] ToBytes()
    {
        var package = new VariantPackage();
        Change(package);
        return package.ToBytes();
    }

    public override string ToString() => Name;
}
