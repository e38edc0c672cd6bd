using System.Text.Json;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Word;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The season that an office learns from: clean, up to date once it is built, and the same in LibreOffice.</summary>
public sealed class SeasonSampleTests(BuiltSeason season) : IClassFixture<BuiltSeason>
{
    private static readonly string[] PictureFiles = [.. Directory.GetFiles(Path.Combine(BuiltSeason.Source, "pictures")).Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Issues => [.. BuiltSeason.Names];

    [Fact]
    public void Every_issue_gives_a_word_document_and_a_pdf_and_nothing_else() =>
        Assert.Equal(BuiltSeason.Names.SelectMany(name => (string[])[name + ".docx", name + ".pdf"]).Order(StringComparer.Ordinal), season.Files);

    [Fact]
    public void The_texts_are_proof_read_without_a_finding() => Assert.Equal((ExitCode.Done, "", ""), Run("check", BuiltSeason.Source));

    [Fact]
    public void Its_pages_raise_nothing_but_the_notice_of_free_faces()
    {
        var (code, found, _) = Run("check", BuiltSeason.Source, "--pages", "--format", "json");

        Assert.Equal(ExitCode.Done, code);
        Assert.All(JsonDocument.Parse(found).RootElement.EnumerateArray(), finding => Assert.Equal("BUL601", finding.GetProperty("code").GetString()));
    }

    [Fact]
    public void Right_after_a_build_nothing_differs() => Assert.Equal(ExitCode.Done, Run("build", BuiltSeason.Source, "--pdf", "-o", season.Folder, "--check").Code);

    [Theory]
    [MemberData(nameof(Issues))]
    public void LibreOffice_breaks_it_into_as_many_pages(string name) => Assert.Equal(season.LibreOffices(name).Pages.Count, season.Ours(name).Pages.Count);

    [Theory]
    [MemberData(nameof(Issues))]
    public void The_word_document_is_valid(string name) => Assert.Empty(Validation.Errors(File.ReadAllBytes(season.Docx(name))));

    [Theory]
    [MemberData(nameof(Issues))]
    public void What_the_season_gives_stands_on_the_first_page_and_on_the_last(string name)
    {
        var pages = season.Ours(name).Pages;

        Assert.Contains("云川市2021年春运工作", Text(pages[0]), StringComparison.Ordinal);
        Assert.Contains("云川市春运工作领导小组办公室", Text(pages[0]), StringComparison.Ordinal);
        Assert.Contains("共印120份", Text(pages[^1]), StringComparison.Ordinal);
        Assert.Contains("0998-3126688", Text(pages[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_issue_is_long_and_the_closing_ones_imprint_on_an_even_page()
    {
        Assert.True(season.Ours("issue-05").Pages.Count >= 8);
        Assert.Equal(0, season.Ours("issue-06").Pages.Count % 2);
    }

    [Fact]
    public void Its_pictures_are_all_used_and_small()
    {
        var texts = string.Concat(Directory.EnumerateFiles(BuiltSeason.Source, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(PictureFiles, picture => Assert.Contains("pictures/" + picture + ")", texts, StringComparison.Ordinal));
        Assert.InRange(PictureFiles.Sum(picture => new FileInfo(Path.Combine(BuiltSeason.Source, "pictures", picture)).Length), 1, 1_500_000);
    }

    private static string Text(RenderedPage page) => string.Concat(page.Lines.SelectMany(line => line.Text).Where(c => !char.IsWhiteSpace(c)));

    private (ExitCode Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, season.Folder, season.Folder, name => name == "BULLETIN_FONTS" ? Repository.Faces : null);
        return (BulletinCommand.Run(arguments, here), output.ToString(), error.ToString());
    }
}
