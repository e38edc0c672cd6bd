using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Tests.CommandLine;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Checking;

public sealed class SarifTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-sarif-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Findings of every code that text can show, repairs and all, and a run without any.</summary>
    [Fact]
    public void A_log_fits_the_schema_of_SARIF()
    {
        var findings = RulePages.All.Where(page => page.Wrong is not null).SelectMany(page => Checked.Findings(page.Wrong!.ToIssue())).ToList();
        Assert.Contains(findings, finding => finding.Fix is not null);
        Assert.Equal("fits", Judged(findings));
        Assert.Equal("fits", Judged([]));
    }

    /// <summary>By the command, of files as well as of text: a picture nobody uses has no line, a body file stands below the issue's folder.</summary>
    [Fact]
    public void The_log_of_a_folder_fits_it_too()
    {
        using var desk = new Desk();
        desk.AddWith("刊/a b.yaml", "模板: 没有.docx").Add("刊/b.yaml", "报头: [\n").Add("刊/c.yaml", Given.Masthead + "文章:\n  - 标题: 春运\n    正文文件: 文/a.md\n").Add("刊/文/a.md", "会议指出,开始。\n![](无.jpg)\n");
        foreach (var folder in (string[])["刊", "刊/c.yaml", "."])
        {
            var answer = desk.Run("check", folder, "--format", "sarif");
            Assert.Contains("\"results\"", answer.Out);
            Assert.Equal("fits", JudgedText(answer.Out));
        }
    }

    private string Judged(IEnumerable<Finding> findings) =>
        JudgedText(FindingWriter.Write(findings, FindingFormat.Sarif, Language.Chinese, new("1.0.0", "/刊", [])));

    private string JudgedText(string text)
    {
        var log = Path.Combine(_folder, "log.sarif");
        File.WriteAllText(log, text);
        return Judge.Run("node", Repository.PathOf("tests", "schema", "sarif.mjs"), log).Output.Trim();
    }
}
