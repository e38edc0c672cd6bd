using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
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
        Codes.NotADate, Codes.NotANumber, Codes.NotAChoice, Codes.UnsupportedVersion,
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-schema-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Schema_and_reader_agree_on_every_fixture()
    {
        var texts = Texts().ToList();
        for (var i = 0; i < texts.Count; i++) File.WriteAllText(Path.Combine(_folder, $"{i:0000}.yaml"), texts[i]);
        var schema = Repository.PathOf("samples", "issue.schema.json");
        var answers = Judge.Run("node", Repository.PathOf("tests", "schema", "judge.mjs"), schema, _folder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(texts.Count, answers.Length);
        var judged = 0;
        var apart = new List<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            // What the other parser cannot read at all (it minds uneven indents that ours repairs) says nothing of the schema.
            if (answers[i].Contains(" unread ") || Expected(texts[i]) is not { } isGood) continue;
            judged++;
            if (answers[i].EndsWith(" fits", StringComparison.Ordinal) != isGood) apart.Add($"{answers[i]}; the reader takes it {(isGood ? "well" : "ill")}:\n{texts[i]}");
        }
        Assert.True(judged >= 1000, $"only {judged} fixtures could be compared");
        Assert.True(apart.Count == 0, string.Join("\n\n", apart));
    }

    /// <returns>Null where the fault is one that no schema sees.</returns>
    private static bool? Expected(string text)
    {
        var errors = IssueReader.Read(new SourceText("一.yaml", text), new FakeOutside(), Given.Folder).Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code).ToList();
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

    /// <summary>Every field in turn, in both languages, with values of every kind.</summary>
    private static IEnumerable<string> Spelt()
    {
        string[] values = ["", "文字", "1", "0", "-3", "'01'", "增刊1", "增刊 2", "第1期", "是", "true", "no", "2021-01-20", "2021年1月2日", "2021/1/2", "自动", "auto", "[甲, 乙]", "[docx, pdf]", "{甲: 乙}", "[{标题: 甲}]", "docx", "双页", "even", "''"];
        foreach (var parent in Contract.Root.Fields.Where(f => f.Kind is FieldKind.Map or FieldKind.LabelMap && f != Contract.Masthead))
            foreach (var field in parent.Fields)
                foreach (var value in values)
                    yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n{parent.Chinese}:\n  {field.English}: {value}\n";
        foreach (var field in Contract.Root.Fields.Where(f => f != Contract.Masthead && f != Contract.Articles))
            foreach (var value in values)
                yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n{field.Chinese}: {value}\n";
        foreach (var field in Contract.Masthead.Fields.Where(f => !f.IsRequired))
            foreach (var value in values)
                yield return $"{Given.Masthead.TrimEnd()}\n  {field.English}: {value}\n文章:\n  - 标题: 春运\n    正文: 开始。\n";
        foreach (var field in Contract.Articles.Fields.Where(f => f.English is not ("title" or "body" or "body_file")))
            foreach (var value in values)
                yield return $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文: 开始。\n    {field.English}: {value}\n";
    }
}
