using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>The schema and the reader are made from one table; a foreign validator says whether they agree.</summary>
public sealed class SchemaTests : IDisposable
{
    /// <summary>What a schema can tell of: keys and shapes, and scalars by their looks.</summary>
    private static readonly string[] Told =
    [
        Codes.UnknownKey, Codes.WrongShape, Codes.MissingKey, Codes.BothBodies, Codes.DuplicateKey,
        Codes.KeyOfIssue, Codes.NotADate, Codes.NotANumber, Codes.NotAChoice, Codes.UnsupportedVersion,
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-schema-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Schema_and_reader_agree_on_every_fixture()
    {
        Compare(Texts().ToList(), "issue.schema.json", Expected, least: 1000);
    }

    [Fact]
    public void The_seasons_schema_and_reader_agree() => Compare(Seasons().ToList(), "season.schema.json", ExpectedOfSeason, least: 400);

    [Fact]
    public void An_issue_below_a_season_is_asked_for_what_no_season_gives() => Compare(Shared().ToList(), "issue-in-season.schema.json", ExpectedInSeason, least: 280);

    private void Compare(List<string> texts, string name, Func<string, bool?> expected, int least)
    {
        for (var i = 0; i < texts.Count; i++) File.WriteAllText(Path.Combine(_folder, $"{i:0000}.yaml"), texts[i]);
        var schema = Repository.PathOf("samples", name);
        var answers = Judge.Run("node", Repository.PathOf("tests", "schema", "judge.mjs"), schema, _folder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(texts.Count, answers.Length);
        var judged = 0;
        var apart = new List<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            // What the other parser cannot read at all (it minds uneven indents that ours repairs) says nothing of the schema.
            if (answers[i].Contains(" unread ") || expected(texts[i]) is not { } isGood) continue;
            judged++;
            if (answers[i].EndsWith(" fits", StringComparison.Ordinal) != isGood) apart.Add($"{answers[i]}; the reader takes it {(isGood ? "well" : "ill")}:\n{texts[i]}");
        }
        Assert.True(judged >= least, $"only {judged} fixtures could be compared");
        Assert.True(apart.Count == 0, string.Join("\n\n", apart));
    }

    /// <returns>Null where the fault is one that no schema sees.</returns>
    private static bool? Expected(string text) => Expected(IssueReader.Read(new SourceText("一.yaml", text), new FakeOutside(), Given.Folder).Findings);

    private static bool? ExpectedOfSeason(string text) => Expected(SeasonReader.Read(new SourceText("season.yaml", text), new FakeOutside(), Given.Folder).Findings);

    private static bool? ExpectedInSeason(string text) => Expected(IssueReader.Read(new SourceText("一.yaml", text), new FakeOutside(), Given.Folder, Full).Findings);

    private static bool? Expected(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code).ToList();
        if (errors.Count == 0) return true;
        return errors.Exists(Told.Contains) ? errors.TrueForAll(Told.Contains) ? false : null : null;
    }

    private static IEnumerable<string> Texts()
    {
        foreach (var page in RulePages.All.Where(page => page.Wrong is not null))
        {
            yield return page.Wrong!.ToIssue();
            yield return page.Right!.ToIssue();
        }
        foreach (var folder in (string[])["samples", "tests/corpus", "tests/fixtures"])
            foreach (var path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return File.ReadAllText(path);
        foreach (var text in Spelt()) yield return text;
    }

    /// <summary>A season that gives all that can be given.</summary>
    private static readonly Season Full = SeasonReader.Read(new SourceText("season.yaml", "报头:\n  刊名: 简报\n  编发单位: 盘锦市交通运输局\n"), new FakeOutside(), Given.Folder);

    private static IEnumerable<string> Seasons()
    {
        foreach (var value in Values)
        {
            foreach (var field in Contract.Season.Fields)
            {
                yield return $"{field.Chinese}: {value}\n";
                foreach (var inner in field.Fields.Where(_ => field.Kind is FieldKind.Map or FieldKind.LabelMap)) yield return $"{field.English}:\n  {inner.Chinese}: {value}\n";
            }
            yield return $"名称:\n  units:\n    市公安局: {value}\n";
            yield return $"版记:\n  本单位的标签: {value}\n";
        }
    }

    private static IEnumerable<string> Shared()
    {
        const string Rest = "文章:\n  - 标题: 春运\n    正文: 开始。\n";
        yield return Rest;
        yield return "报头:\n  期号: 1\n  日期: 2021-01-20\n";
        foreach (var field in Contract.Masthead.Fields)
            foreach (var value in Values.Where(value => value.Length > 0 && value != "''"))
                yield return $"报头:\n  {field.English}: {value}\n{(field.English == "number" ? "" : "  期号: 1\n")}{(field.English == "date" ? "" : "  日期: 2021-01-20\n")}{Rest}";
        foreach (var parent in Contract.Root.Fields.Where(f => f.Kind is FieldKind.Map or FieldKind.LabelMap && f != Contract.Masthead))
            foreach (var value in Values)
                yield return $"报头:\n  期号: 1\n  日期: 2021-01-20\n{Rest}{parent.Chinese}: {value}\n";
    }

    private static readonly string[] Values = ["", "文字", "1", "0", "-3", "'01'", "增刊1", "增刊 2", "第1期", "是", "true", "no", "2021-01-20", "2021年1月2日", "2021/1/2", "自动", "auto", "[甲, 乙]", "[docx, pdf]", "{甲: 乙}", "[{标题: 甲}]", "docx", "双页", "even", "''"];

    /// <summary>Every field in turn, in both languages, with values of every kind.</summary>
    private static IEnumerable<string> Spelt()
    {
        foreach (var parent in Contract.Root.Fields.Where(f => f.Kind is FieldKind.Map or FieldKind.LabelMap && f != Contract.Masthead))
            foreach (var field in parent.Fields)
                foreach (var value in Values)
                    yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n{parent.Chinese}:\n  {field.English}: {value}\n";
        foreach (var field in Contract.Root.Fields.Where(f => f != Contract.Masthead && f != Contract.Articles))
            foreach (var value in Values)
                yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n{field.Chinese}: {value}\n";
        foreach (var field in Contract.Masthead.Fields.Where(f => !f.IsRequired))
            foreach (var value in Values)
                yield return $"{Given.Masthead.TrimEnd()}\n  {field.English}: {value}\n文章:\n  - 标题: 春运\n    正文: 开始。\n";
        foreach (var field in Contract.Articles.Fields.Where(f => f.English is not ("title" or "body" or "body_file")))
            foreach (var value in Values)
                yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n    {field.English}: {value}\n";
    }
}
