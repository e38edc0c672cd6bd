using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Tests.Fixtures;
using Bulletin.Word.Checking;
using Bulletin.Word.Checking.Geometry;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

/// <summary>templates/README: what people read of controls, styles and clauses is what the program goes by. UPDATE_SNAPSHOTS=1 writes the tables.</summary>
public sealed partial class TemplateReadmeTests
{
    [Theory]
    [InlineData("README.zh-CN.md", Language.Chinese)]
    [InlineData("README.md", Language.English)]
    public void Its_tables_are_those_of_the_program(string name, Language language)
    {
        var path = Repository.PathOf("templates", name);
        var text = File.ReadAllText(path);
        var written = Written(text, language);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, written);
        else Assert.Equal(written, text);
    }

    [Theory]
    [InlineData("README.zh-CN.md")]
    [InlineData("README.md")]
    [InlineData("office-check.md")]
    public void What_it_names_is_there(string name)
    {
        var links = Link().Matches(File.ReadAllText(Repository.PathOf("templates", name))).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Repository.PathOf("templates"), link)), link));
    }

    [Theory]
    [InlineData("README.zh-CN.md")]
    [InlineData("README.md")]
    public void The_codes_it_names_are_codes(string name) => Assert.All(
        Code().Matches(File.ReadAllText(Repository.PathOf("templates", name))).Select(match => match.Value),
        code => Assert.NotNull(Bulletin.Core.Checking.RulePages.Find(code)));

    private static string Written(string text, Language language) => Marked().Replace(text, match =>
    {
        var rows = match.Groups[1].Value switch
        {
            "controls" => Controls(language),
            "styles" => Styles(language),
            _ => Clauses(language),
        };
        return $"<!-- {match.Groups[1].Value} -->\n{rows}<!-- /{match.Groups[1].Value} -->";
    });

    private static string Controls(Language language) => Table(language, new("标题|标记|要不要|放在|填什么", "title|tag|needed|stands in|what prints"), KnownControls.Issue.Select(control => string.Join('|',
        control.Label.Chinese, $"`{control.Tag}`", Need(control).In(language), control.Within is { } within ? $"`{within}`" : "", control.Use.In(language))));

    private static Wording Need(KnownControl control)
    {
        var need = control.Need switch
        {
            ControlNeed.Required => new Wording("**必需**", "**required**"),
            ControlNeed.Frame => new Wording("可不要", "may go"),
            _ => new Wording("可选", "optional"),
        };
        return control.Repeats ? new($"{need.Chinese}，重复节", $"{need.English}, repeats") : need;
    }

    private static string Styles(Language language) => Table(language, new("样式|编号|类型|管什么|程序用", "style|id|kind|carries|used by the program"), KnownStyles.Issue.Select(style => string.Join('|',
        style.Shown.In(language), $"`{style.Id}`", StyleKindNames.Of(style.Kind).In(language), style.Use.In(language).Replace("**", "\\*\\*", StringComparison.Ordinal), style.IsNamedByProgram ? new Wording("是", "yes").In(language) : "")));

    private static string Clauses(Language language) => Table(language, new("条|分量|量什么|应为|约束简报", "clause|strength|what is measured|wanted|binds a bulletin"), Requirements.All.Select(requirement => string.Join('|',
        requirement.Clause.Replace("、", new Wording("、", ", ").In(language), StringComparison.Ordinal), Strength(requirement.Strength, language), requirement.Subject.In(language), requirement.Wanted.In(language),
        requirement.Binds ? new Wording("是", "yes").In(language) : new Wording("否，供对照", "no").In(language))));

    private static string Strength(ClauseStrength strength, Language language)
    {
        var name = ClauseStrengthNames.Of(strength);
        return language == Language.Chinese ? name.Chinese : $"{name.Chinese} {name.English}";
    }

    private static string Table(Language language, Wording head, IEnumerable<string> rows)
    {
        var columns = head.In(language).Split('|');
        var text = new StringBuilder().Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Append(string.Concat(columns.Select(_ => "---|"))).Append('\n');
        foreach (var row in rows) text.Append("| ").AppendJoin(" | ", row.Split('|')).Append(" |\n");
        return text.ToString();
    }

    [GeneratedRegex("<!-- (controls|styles|clauses) -->.*?<!-- /\\1 -->", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("\\]\\(([^)#]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("BUL\\d{3}")]
    private static partial Regex Code();
}
