using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>Issue files to read in tests.</summary>
internal static class Given
{
    public const string Folder = "/刊";

    public const string Masthead = """
        报头:
          刊名: 简报
          期号: 1
          编发单位: 盘锦市交通运输局
          日期: 2021-01-20

        """;

    public static Reading Read(string yaml, IOutside? outside = null) =>
        IssueReader.Read(new SourceText("刊/一.yaml", yaml), outside ?? new FakeOutside(), Folder);

    /// <summary>Reads an issue that must have no finding at all.</summary>
    public static BulletinIssue Clean(string yaml, IOutside? outside = null)
    {
        var reading = Read(yaml, outside);
        Assert.Equal("", Said(reading));
        return reading.Issue!;
    }

    /// <summary>An issue whose one article has this body, each line indented.</summary>
    public static string WithBody(string body) =>
        $"{Masthead}文章:\n  - 标题: 春运\n    正文: |\n{string.Concat(body.Split('\n').Select(l => l.Length == 0 ? "\n" : "      " + l + "\n"))}";

    public static Article Article(string body, IOutside? outside = null) => Clean(WithBody(body), outside).Articles[0];

    /// <summary>One line a finding: place, code, the text it stands at.</summary>
    public static string Said(Reading reading) => string.Join('\n', reading.Findings.Select(f =>
        $"{f.Span.Line}:{f.Span.Column} {f.Severity} {f.Code} [{f.Span.Text.Replace("\n", "⏎")}] {f.Message.Chinese}"));
}
