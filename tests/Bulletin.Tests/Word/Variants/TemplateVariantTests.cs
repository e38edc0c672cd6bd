using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Word.Variants;

/// <summary>Each variant of the template does what tests/template-variants.md says of it: builds with all text, or tells the clerk what to do.</summary>
public sealed class TemplateVariantTests
{
    public static TheoryData<string> Names => [.. TemplateVariants.All.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_with_all_text_or_says_why_not(string name)
    {
        var variant = TemplateVariants.All.Single(variant => variant.Name == name);
        using var folder = new TemporaryFolder();
        var built = BuiltVariant.Of(variant, folder.Path);
        if (!variant.IsBuilt)
        {
            Assert.Equal(ExitCode.Findings, built.Code);
            Assert.Contains($"error {variant.Code} ", built.Said, StringComparison.Ordinal);
            Assert.False(File.Exists(built.Docx) || File.Exists(built.Pdf));
            return;
        }
        Assert.True(built.Code == ExitCode.Done, built.Said);
        Assert.Empty(built.LostInWord());
        Assert.Empty(built.LostInPdf());
        Assert.Empty(Validation.Errors(File.ReadAllBytes(built.Docx)));
        // Which faces stand in, and that other paper leaves the imprint alone, is not of the template.
        var told = built.Said.Split('\n').Where(line => (line.Contains(" BUL6", StringComparison.Ordinal) || line.Contains(" BUL8", StringComparison.Ordinal))
            && !line.Contains(" BUL601 ", StringComparison.Ordinal) && !line.Contains(" BUL603 ", StringComparison.Ordinal)).ToList();
        if (variant.Code is { } code) Assert.Contains(told, line => line.Contains(code, StringComparison.Ordinal));
        Assert.All(told, line => Assert.Contains(variant.Code ?? "nothing", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_says_beforehand_what_each_gives()
    {
        var listed = File.ReadLines(Repository.PathOf("tests", "template-variants.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| variant", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], cells[2], cells[3])).ToList();
        Assert.Equal(TemplateVariants.All.Select(variant => (variant.Name, variant.Expected, variant.IsCompared ? "yes" : "")), listed);
        Assert.True(listed.Count >= 50);
        Assert.True(TemplateVariants.All.Count(variant => variant.IsBuilt) >= 40);
        Assert.True(TemplateVariants.All.Count(variant => variant.IsCompared) >= 10);
    }
}
