using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Tests.Fuzz;
using Xunit;

namespace Bulletin.Tests.Checking;

public sealed class RepairTests
{
    private static readonly SourceText Source = new("一.yaml", "甲乙丙丁");

    /// <summary>Samples, fixtures and corpus: after a fix nothing that could be fixed is found, and a second fix changes nothing.</summary>
    [Fact]
    public void A_fix_leaves_every_fixture_clean_of_what_it_repairs() => Assert.All(MutatedIssues.Seeds.Concat(RulePages.All.Where(page => page.Wrong is not null).Select(page => page.Wrong!.ToIssue())), text =>
    {
        var repaired = Checked.Repaired(text);
        Assert.DoesNotContain(Checked.Findings(repaired), finding => finding.Fix is { IsCertain: true });
        Assert.Equal(repaired, Checked.Repaired(repaired));
    });

    [Fact]
    public void Repairs_that_overlap_wait_for_another_round()
    {
        var repair = Repair.Of(Source, [Given("BUL301", 0, 2, "一二"), Given("BUL302", 1, 3, "三"), Given("BUL303", 3, 4, "")]);
        Assert.Equal("一二丙", repair.Text);
        Assert.Equal(["BUL301", "BUL303"], repair.Repaired.Select(f => f.Code));
    }

    [Fact]
    public void The_same_edit_wanted_twice_is_made_once()
    {
        var repair = Repair.Of(Source, [Given("BUL301", 1, 2, "一"), Given("BUL302", 1, 2, "一")]);
        Assert.Equal(("甲一丙丁", 2), (repair.Text, repair.Repaired.Count));
    }

    [Fact]
    public void An_uncertain_repair_is_not_made() =>
        Assert.Equal(Source.Content, Repair.Of(Source, [Given("BUL301", 1, 2, "一") is var f ? f with { Fix = f.Fix! with { IsCertain = false } } : null!]).Text);

    private static Finding Given(string code, int start, int end, string text) =>
        new(code, Severity.Warning, Source.Span(start, end), new("错", "wrong"), new("改", "mend")) { Fix = new([new TextEdit(Source.Span(start, end), text)]) };
}
