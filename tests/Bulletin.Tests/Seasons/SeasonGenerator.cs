using System.Globalization;
using System.Text;
using System.Text.Json;
using Bulletin.Tests.Fidelity;

namespace Bulletin.Tests.Seasons;

/// <summary>Writes a season of issues that have nothing in common but their shape: an office's own four pages with two photos, other words and other photos in each.</summary>
internal static class SeasonGenerator
{
    /// <summary>Issues from 1; those that are there already stay.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "pictures"));
        Parallel.For(1, count + 1, number => WriteIssue(folder, number));
    }

    private static void WriteIssue(string folder, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"issue-{number:0000}");
        var path = Path.Combine(folder, name + ".yaml");
        if (File.Exists(path)) return;
        string[] photos = [$"pictures/{name}-a.jpg", $"pictures/{name}-b.jpg"];
        for (var i = 0; i < photos.Length; i++) File.WriteAllBytes(Path.Combine(folder, photos[i]), SeasonPhoto.Make((uint)(2 * number + i)));
        var prose = new Prose(new Random(number));
        var issue = new SeasonIssue(
            number,
            $"{prose.Hanzi(6, 12)}工作",
            new DateOnly(2026, 1, 1).AddDays(number % 300),
            [.. photos.Select(photo => new SeasonArticle(prose.Hanzi(14, 30), prose.Paragraph(50), photo, $"{prose.Hanzi(4, 12)}现场", [.. Paragraphs(prose)]))]);
        // What other programs are given to fill their template with.
        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(issue));
        File.WriteAllText(path, Yaml(issue));
    }

    private static IEnumerable<string> Paragraphs(Prose prose)
    {
        for (var i = 0; i < 5; i++) yield return prose.Paragraph(prose.Next(120, 240));
    }

    private static string Yaml(SeasonIssue issue)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"报头:\n  标题: {issue.Heading}\n  刊名: 工作简报\n  期号: {issue.Number}\n  编发单位: [市春运工作领导小组办公室, 市交通运输局]\n");
        text.Append(CultureInfo.InvariantCulture, $"  日期: {issue.Date:yyyy-MM-dd}\n要目: 自动\n文章:\n");
        foreach (var article in issue.Articles)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - 标题: {article.Title}\n    摘要: {article.Summary}\n    正文: |\n");
            for (var i = 0; i < article.Paragraphs.Count; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {article.Paragraphs[i]}\n");
                if (i == 1) text.Append(CultureInfo.InvariantCulture, $"      ![（{article.Caption}）]({article.Photo})\n");
            }
        }
        return text.Append("版记:\n  报送: 省交通运输厅、市政府。\n  分送: 各县区春运办，各成员单位。\n联系:\n  单位: 市春运办\n  电话: 0427-2828578\n").ToString();
    }
}

/// <summary>The content of one issue.</summary>
internal sealed record SeasonIssue(int Number, string Heading, DateOnly Date, IReadOnlyList<SeasonArticle> Articles);

/// <summary>An article with one photo.</summary>
internal sealed record SeasonArticle(string Title, string Summary, string Photo, string Caption, IReadOnlyList<string> Paragraphs);
