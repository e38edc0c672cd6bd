namespace Bulletin.Tests.Word.Variants;

/// <summary>All variants, in the order of tests/template-variants.md.</summary>
internal static class TemplateVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
        [.. PlacedVariants.All, .. EditedVariants.All, .. ControlVariants.All, .. StyleVariants.All, .. PageVariants.All, .. ProgramVariants.All];
}
