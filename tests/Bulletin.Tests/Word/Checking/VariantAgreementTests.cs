using Bulletin.Core.Findings;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.Checking;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

/// <summary>What <c>template check</c> says of each variant of the template is what <c>build</c> does with it (tests/template-variants.md).</summary>
public sealed class VariantAgreementTests
{
    public static TheoryData<string> Names => TemplateVariantTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_variant_that_builds_has_no_error_and_another_is_told_of(string name)
    {
        var variant = TemplateVariants.All.Single(variant => variant.Name == name);
        var findings = TemplateCheck.Run(variant.ToBytes(), "本单位.docx").Findings;
        var said = string.Join('\n', findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Message.Chinese}"));
        if (variant.IsBuilt) Assert.False(findings.Any(finding => finding.Severity == Severity.Error), said);
        // What only pages show is not a template's.
        if (variant.Code is not { } code || !code.StartsWith("BUL8", StringComparison.Ordinal)) return;
        // Where build misses a control, a check may find it in the wrong place.
        Assert.True(findings.Any(finding => finding.Code == code || (code == Codes.ControlMissing && finding.Code == Codes.ControlMisplaced)), said);
    }
}
