using System.Text.RegularExpressions;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>What a screen reader is given, line by line.</summary>
[Collection(nameof(ConformanceSamples))]
public sealed partial class StructureTests(ConformanceSamples samples)
{
    [Fact]
    public void The_first_sample() => Snapshot.Check(Read("issue-01"));

    [Fact]
    public void One_of_everything() => Snapshot.Check(Read(ConformanceSamples.Everything));

    [Fact]
    public void A_heading_that_jumps_over_a_level_is_tagged_one_below_the_one_over_it()
    {
        var headings = new ReadPdf(samples.Pdf(ConformanceSamples.Everything)).Structure!.All.Select(node => node.Role).Where(role => role.StartsWith('H'));
        Assert.Equal(["H1", "H2", "H3", "H2", "H1"], headings);
    }

    [Fact]
    public void Each_entry_of_the_contents_leads_to_its_article_by_one_link()
    {
        var contents = new ReadPdf(samples.Pdf("issue-01")).Structure!.OfRole("TOC").Single();
        Assert.Equal(2, contents.Children.Count);
        Assert.All(contents.Children, entry => Assert.Equal(["Reference", "P"], entry.Children.Select(child => child.Role)));
        var links = contents.OfRole("Link").ToList();
        Assert.Equal(2, links.Count);
        // The first goes over two lines: one link, two areas.
        Assert.Equal([2, 1], links.Select(link => link.Objects.Count));
    }

    [Fact]
    public void Photos_side_by_side_are_read_each_with_its_caption()
    {
        var read = new ReadPdf(samples.Pdf("issue-01")).Structure!.Children[0].Children.Select(node => node.Role).ToList();
        var at = read.FindLastIndex(role => role == "Figure");
        Assert.Equal(["Figure", "Caption", "Figure", "Caption"], read[(at - 2)..(at + 2)]);
    }

    [Fact]
    public void Masthead_and_imprint_are_no_tables() => Assert.Empty(new ReadPdf(samples.Pdf("issue-01")).Structure!.OfRole("Table"));

    /// <summary>Object numbers and places aside, which say nothing to a reader.</summary>
    private string Read(string name) => Places().Replace(Judge.Run("pdfinfo", "-struct-text", samples.Pdf(name)).Output, "");

    [GeneratedRegex(@"(?<=Object) \d+ 0|(?<=BBox) \[[^\]]*\]")]
    private static partial Regex Places();
}
