using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>The page of a rule is its test.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Shown => [.. RulePages.All.Where(page => page.Wrong is not null).Select(page => page.Code)];

    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void The_wrong_example_is_found_at_its_weight(string code)
    {
        var page = Page(code);
        var found = Checked.Findings(page.Wrong!.ToIssue()).Where(f => f.Code == code).ToList();
        Assert.NotEmpty(found);
        Assert.Contains(found, f => f.Severity == page.Severity);
        Assert.All(found, f => Assert.NotEmpty(f.Help.Chinese + f.Help.English));
    }

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Nothing_is_said_of_the_right_example(string code) =>
        Assert.Equal("", Checked.Said(Checked.Findings(Page(code).Right!.ToIssue())));

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public void A_fix_leaves_nothing_to_fix_and_no_fix_is_promised_in_vain(string code)
    {
        var page = Page(code);
        var wrong = page.Wrong!.ToIssue();
        Assert.Equal(page.HasFix, Checked.Findings(wrong).Any(f => f.Code == code && f.Fix is { IsCertain: true }));
        var repaired = Checked.Repaired(wrong);
        if (page.HasFix) Assert.DoesNotContain(Checked.Findings(repaired), f => f.Fix is { IsCertain: true });
        Assert.Equal(repaired, Checked.Repaired(repaired));
    }

    [Fact]
    public void Rules_stand_in_order_each_once() =>
        Assert.Equal(RuleList.All.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal), RuleList.All.Select(r => r.Code));

    [Fact]
    public void Pages_are_written_out_in_both_languages() => Assert.All(RulePages.All, page =>
    {
        Assert.Matches(Name(), page.Name);
        foreach (var wording in (Wording[])[page.What, page.Why, page.Remedy])
        {
            Assert.NotEmpty(wording.Chinese);
            Assert.NotEmpty(wording.English);
        }
    });

    /// <summary>A machine without a Chinese face, a document only Word lays out so, a template with a picture that only the PDF needs: no test makes them yet.</summary>
    private static readonly string[] NotShown = [Codes.ImprintUnplaced, Codes.LaidOtherwise, Codes.TemplatePicture];

    /// <summary>What no text can show (a picture's pixels, a face, a disk) is shown by a test that names the code.</summary>
    [Fact]
    public void A_code_without_an_example_is_raised_by_a_test()
    {
        // Those named here are not shown by being named.
        var own = File.ReadAllText(Repository.PathOf("tests", "Bulletin.Tests", "Checking", "RulePageTests.cs"));
        var names = typeof(Codes).GetFields().ToDictionary(field => (string)field.GetRawConstantValue()!, field => $"Codes.{field.Name}");
        var tests = string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests", "Bulletin.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText)).Replace(own, "", StringComparison.Ordinal);
        Assert.Equal("", string.Join(' ', RulePages.All.Where(page => page.Wrong is null && !NotShown.Contains(page.Code) && !tests.Contains(page.Code, StringComparison.Ordinal) && !tests.Contains(names[page.Code], StringComparison.Ordinal)).Select(page => page.Code)));
    }

    [Fact]
    public void Every_code_has_one_page_and_every_name_is_its_own()
    {
        var given = typeof(Codes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        Assert.Equal(given, RulePages.All.Select(page => page.Code));
        Assert.Distinct(RulePages.All.Select(page => page.Name));
        Assert.All(RulePages.All, page => Assert.Same(page, RulePages.Find(page.Name)));
    }

    [Fact]
    public void Examples_of_the_readers_codes_show_what_they_say() => Assert.All(RulePages.All.Where(page => page.Wrong is not null), page =>
    {
        Assert.Contains(Checked.Findings(page.Wrong!.ToIssue()), f => f.Code == page.Code && f.Severity == page.Severity);
        Assert.DoesNotContain(Checked.Findings(page.Right!.ToIssue()), f => f.Code == page.Code);
    });

    private static RulePage Page(string code) => RulePages.Find(code)!;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
