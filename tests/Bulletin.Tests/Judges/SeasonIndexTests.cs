using Bulletin.Tests.Fidelity;
using System.Text.Json;
using Bulletin.Cli;
using Bulletin.Tests.Conformance;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Word;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The sample season's index (总目录) and bound volume (合订本), as other programs see them.</summary>
public sealed class SeasonIndexTests(IndexedSeason season) : IClassFixture<IndexedSeason>
{
    [Fact]
    public void The_word_document_is_valid() => Assert.Empty(Validation.Errors(File.ReadAllBytes(season.PathOf("总目录.docx"))));

    [Fact]
    public void Its_lines_are_libre_offices()
    {
        var folder = Directory.CreateDirectory(season.PathOf("libreoffice")).FullName;
        var theirs = RenderedDocument.Read(LibreOffice.Render(folder, [season.PathOf("总目录.docx")])[0]);
        LineProof.Check(theirs, RenderedDocument.Read(season.PathOf("总目录.pdf")), season.PathOf("总目录.docx"));
    }

    [Theory]
    [InlineData("总目录.pdf"), InlineData("合订本.pdf")]
    public void Qpdf_finds_no_fault(string name)
    {
        var verdict = Judge.Run("qpdf", "--check", season.PathOf(name));
        Assert.DoesNotContain("WARNING", verdict.Output + verdict.Errors, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", verdict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_pages_are_those_of_each_issue_by_itself()
    {
        var bound = RenderedDocument.Read(season.PathOf("合订本.pdf")).Pages;
        var alone = IndexedSeason.Files.SelectMany(name => RenderedDocument.Read(season.PathOf(name + ".pdf")).Pages).ToList();
        Assert.Equal(RenderedDocument.Read(season.PathOf("总目录.pdf")).Pages.Count + alone.Count, bound.Count);
        foreach (var (expected, actual) in alone.Zip(bound.Skip(bound.Count - alone.Count)))
        {
            Assert.Equal(expected.Lines.Select(line => (line.Text, line.Left, line.Baseline)), actual.Lines.Select(line => (line.Text, line.Left, line.Baseline)));
            Assert.Equal(expected.Rules, actual.Rules);
            Assert.Equal(expected.Pictures.Count, actual.Pictures.Count);
        }
    }

    [Fact]
    public void Faces_are_in_the_bound_volume_once_and_it_is_smaller_than_its_issues()
    {
        var faces = Judge.Run("pdffonts", season.PathOf("合订本.pdf")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..].Select(line => line.Split(' ')[0][7..]).ToList();
        Assert.Distinct(faces);
        var sum = IndexedSeason.Files.Sum(name => new FileInfo(season.PathOf(name + ".pdf")).Length);
        Assert.True(new FileInfo(season.PathOf("合订本.pdf")).Length < sum);
    }

    [Fact]
    public void Bookmarks_lead_from_issues_to_articles_and_titles_of_the_index_to_their_pages()
    {
        var outline = Judge.Run("mutool", "show", season.PathOf("合订本.pdf"), "outline").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("总目录", outline[0], StringComparison.Ordinal);
        var issues = outline.Where(line => line[0] == '+').ToList();
        Assert.Equal(IndexedSeason.Files.Count, issues.Count);
        Assert.Contains("第1期（", issues[0], StringComparison.Ordinal);
        Assert.Contains("增刊第1期（", issues[^1], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Judge.Run("qpdf", "--json", "--json-key=qpdf", season.PathOf("合订本.pdf")).Output);
        var objects = json.RootElement.GetProperty("qpdf")[1];
        var links = objects.EnumerateObject().Count(one => one.Value.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("/Subtype", out var kind) && kind.GetString() == "/Link" && value.TryGetProperty("/Dest", out _));
        // Each title of the index is one at least.
        Assert.True(links >= outline.Count(line => line.StartsWith("|\t\t", StringComparison.Ordinal) && !line.StartsWith("|\t\t\t", StringComparison.Ordinal)), $"{links}");
    }

    [Theory]
    [InlineData("总目录.pdf")]
    [InlineData("合订本.pdf")]
    public void Index_and_volume_break_no_clause_of_the_ledger(string name) => Assert.Empty(ConformanceCheck.Breaches(season.PathOf(name)));

    [Fact]
    public void The_structure_has_a_section_for_the_index_and_for_each_issue()
    {
        var structure = Judge.Run("pdfinfo", "-struct", season.PathOf("合订本.pdf")).Output.Split('\n');
        Assert.Equal("Document", structure[0].Trim());
        Assert.Equal(1 + IndexedSeason.Files.Count, structure.Count(line => line.StartsWith("  Sect", StringComparison.Ordinal)));
        Assert.DoesNotContain(structure, line => line.Contains("rror", StringComparison.Ordinal));
    }
}

/// <summary>The sample season built, indexed and bound, once.</summary>
public sealed class IndexedSeason : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-index-").FullName;

    /// <summary>In the order of the index.</summary>
    public static IReadOnlyList<string> Files { get; } = ["issue-01", "issue-02", "issue-03", "issue-04", "issue-05", "issue-06", "extra-01"];

    public IndexedSeason()
    {
        var season = Repository.PathOf("samples", "season-2021");
        Run("build", season, "--pdf", "-o", _folder);
        Run("index", season, "--pdf", "--bound", "-o", _folder);
    }

    public string PathOf(string name) => Directory.EnumerateFiles(_folder, name, SearchOption.AllDirectories).FirstOrDefault() ?? Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, _folder, _folder, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        var code = BulletinCommand.Run(arguments, here);
        if (code != ExitCode.Done) throw new InvalidOperationException($"{arguments[0]} ended with {code}:\n{error}{output}");
    }
}
