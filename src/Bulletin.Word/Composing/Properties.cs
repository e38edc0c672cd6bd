using Bulletin.Core.Issue;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Composing;

/// <summary>Document properties (文档属性) of an issue; its own date stands where others write the clock.</summary>
internal static class Properties
{
    public static void Set(WordprocessingDocument document, BulletinIssue issue)
    {
        var masthead = issue.Masthead;
        var properties = document.PackageProperties;
        properties.Title = $"{masthead.Heading?.Value}{masthead.Name.Value}{masthead.Number.Value}";
        properties.Creator = string.Join('、', masthead.Issuers.Select(issuer => issuer.Value));
        properties.LastModifiedBy = properties.Creator;
        properties.Subject =
            string.Join('；', issue.Articles.Select(article => article.Title.Value.Replace("|", "", StringComparison.Ordinal)));
        properties.Keywords = string.Join('；', Keywords(issue).Distinct(StringComparer.Ordinal));
        properties.Language = "zh-CN";
        var date = masthead.Date.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Created = date;
        properties.Modified = date;
        properties.Revision = "1";
    }

    // By what an archive is searched: kind, number, columns.
    private static IEnumerable<string> Keywords(BulletinIssue issue)
    {
        var masthead = issue.Masthead;
        yield return masthead.Name.Value;
        yield return masthead.Number.Value.ToString();
        if (masthead.Total is { } total) yield return $"总第{total.Value}期";
        foreach (var article in issue.Articles)
            if (article.Column is { } column) yield return column.Value;
    }
}
