using System.Text.RegularExpressions;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>The page of a rule is its test.</summary>
public sealed partial class RulePageTests
{
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
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
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
    public void Pages_are_written_out_in_both_languages() => Assert.All(RuleList.All, rule =>
    {
        Assert.Matches(Name(), rule.Page.Name);
        foreach (var wording in (Wording[])[rule.Page.What, rule.Page.Why, rule.Page.Remedy])
        {
            Assert.NotEmpty(wording.Chinese);
            Assert.NotEmpty(wording.English);
        }
    });

    private static RulePage Page(string code) => RuleList.All.Single(rule => rule.Code == code).Page;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
