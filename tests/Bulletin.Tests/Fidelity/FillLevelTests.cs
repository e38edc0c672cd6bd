using System.Globalization;
using Bulletin.Cli;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Fidelity;

/// <summary>The imprint on the lower edge of the type area whatever the length of the last page, in our PDF and in LibreOffice's.</summary>
public sealed class FillLevelTests
{
    private const double LowerEdge = 297 - 35;
    private const double PointsToMillimetres = 25.4 / 72;

    private static string Issue(int lines, string output = "") => $"""
        报头:
          刊名: 简报
          期号: 1
          编发单位: 市交通运输局
          日期: 2026-01-20
        文章:
          - 标题: 通报
            另起页: 是
            正文: |
        {string.Join('\n', Enumerable.Range(1, lines).Select(i => $"      第{i.ToString(CultureInfo.InvariantCulture)}项工作按时完成。"))}
        版记:
          报送: 省交通运输厅。
          分送: 各县区人民政府。
        {output}
        """;

    private static (string Folder, List<RenderedDocument> Theirs, List<RenderedDocument> Ours) Render(IReadOnlyList<string> issues)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-fill-").FullName;
        for (var i = 0; i < issues.Count; i++) File.WriteAllText(Path.Combine(folder, $"{i:00}.yaml"), issues[i]);
        using var errors = new StringWriter();
        var here = new Surroundings(TextWriter.Null, errors, folder, folder, name => name == "BULLETIN_FONTS" ? Fixtures.Repository.Faces : null);
        Assert.True(BulletinCommand.Run(["build", ".", "--pdf"], here) == ExitCode.Done, errors.ToString());
        var theirs = Directory.CreateDirectory(Path.Combine(folder, "libreoffice")).FullName;
        var rendered = LibreOffice.Render(theirs, [.. issues.Select((_, i) => Path.Combine(folder, $"{i:00}.docx"))]);
        return (folder, [.. rendered.Select(RenderedDocument.Read)], [.. issues.Select((_, i) => RenderedDocument.Read(Path.Combine(folder, $"{i:00}.pdf")))]);
    }

    [Fact]
    public void The_last_rule_is_on_the_lower_edge_at_every_fill_from_1_to_22_lines()
    {
        var (folder, theirs, ours) = Render([.. Enumerable.Range(1, 22).Select(lines => Issue(lines))]);
        for (var i = 0; i < 22; i++)
        {
            Assert.Equal(theirs[i].Pages.Count, ours[i].Pages.Count);
            foreach (var document in new[] { theirs[i], ours[i] })
                Assert.Equal(LowerEdge, document.Pages[^1].Rules.Max(rule => rule.Bottom) * PointsToMillimetres, 0.3);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Drawn_together_an_imprint_that_would_stand_alone_comes_back_in_both()
    {
        // Paragraphs that reach into a third line by two characters: closer ones do with two.
        const string Sentence = "各地各部门要统筹安排好节日期间的值班值守和应急保障工作，严格执行领导带班制度，确保信息畅通、反应迅速、处置得当。";
        string Text(int lines) => Issue(lines).Replace("版记:", $"      {Sentence}\n      {Sentence}\n      {Sentence}\n版记:", StringComparison.Ordinal);
        var loose = Enumerable.Range(5, 6).Select(Text).ToList();
        var tight = Enumerable.Range(5, 6).Select(lines => Text(lines) + "\n输出:\n  收紧: 是").ToList();
        var (folder, theirs, ours) = Render([.. loose, .. tight]);
        var pulled = 0;
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(theirs[6 + i].Pages.Count, ours[6 + i].Pages.Count);
            if (ours[6 + i].Pages.Count < ours[i].Pages.Count) pulled++;
        }
        Assert.True(pulled > 0, "nothing was drawn together");
        Directory.Delete(folder, recursive: true);
    }
}
