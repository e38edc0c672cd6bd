using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Word.Composing;

/// <summary>Says which text of an issue the template has no place for.</summary>
internal static class TemplateNeeds
{
    /// <param name="log">What filling came to: a control may be there and stay unfilled.</param>
    public static IReadOnlyList<Finding> Check(BulletinIssue issue, Template template, FillLog log)
    {
        var tags = TemplateFindings.Tags(template).ToHashSet(StringComparer.Ordinal);
        if (!tags.Any(template.Kind.Knows)) return [TemplateFindings.NoControls(template)];
        var lost = Needs(issue, tags)
            .Where(need => need.Is && !log.IsFilled(need.Tag) && !(need.Tag == FieldTags.Total && log.IsFilled(FieldTags.TotalNumber)))
            .ToList();
        // The mark before an entry is an ornament.
        if (issue.Contents is not null && issue.ContentsMark is not null && !log.IsFilled(FieldTags.EntryMark))
            lost.Add((FieldTags.EntryMark, "要目标记", true));
        return
        [
            .. lost.Select(need => TemplateFindings.Missing(template, need.Tag, need.Field,
                need.Tag == FieldTags.EntryMark ? Severity.Warning : Severity.Error)),
            .. log.Repeated.Select(tag => TemplateFindings.Repeated(template, tag)),
            .. issue.Articles.Count > 1 && log.IsFilled(FieldTags.Article)
                ? [TemplateFindings.SeveralArticles(template.Name, issue.Articles[1].Title.Span)]
                : Array.Empty<Finding>(),
        ];
    }

    private static IEnumerable<(string Tag, string Field, bool Is)> Needs(BulletinIssue issue, HashSet<string> tags)
    {
        var masthead = issue.Masthead;
        yield return (FieldTags.Classification, "密级", masthead.Classification is not null);
        yield return (FieldTags.Copy, "编号", masthead.Copy is not null);
        yield return (FieldTags.Heading, "标题", masthead.Heading is not null);
        yield return (FieldTags.Name, "刊名", true);
        yield return (FieldTags.Number, "期号", true);
        yield return (FieldTags.Total, "总期号", masthead.Total is not null);
        yield return (FieldTags.Issuer, "编发单位", true);
        yield return (FieldTags.Date, "日期", true);
        // Where the template has a control for it, the contact line leaves it out.
        yield return (FieldTags.Approver, "签发",
            tags.Contains(FieldTags.Approver) && issue.Contact.Any(item => item.Key == IssueFields.ApproverKey));
        yield return (FieldTags.EntryTitle, "要目", issue.Contents is not null);
        yield return (FieldTags.EntrySummary, "摘要", HasSummary(issue));
        yield return (FieldTags.EditorNote, "按语", issue.EditorNote is not null);
        yield return (FieldTags.MeetingLabel, "会议", issue.Meeting.Count > 0);
        yield return (FieldTags.MeetingValue, "会议", issue.Meeting.Count > 0);
        yield return (FieldTags.ArticleColumn, "栏目", issue.Articles.Any(article => article.Column is not null));
        yield return (FieldTags.ArticleTitle, "文章标题", true);
        yield return (FieldTags.ArticleSubtitle, "副标题", issue.Articles.Any(article => article.Subtitle is not null));
        yield return (FieldTags.ArticleEditorNote, "文章按语", issue.Articles.Any(article => article.EditorNote is not null));
        yield return (FieldTags.ArticleBody, "正文", true);
        yield return (FieldTags.ArticleSource, "供稿", issue.Articles.Any(article => article.ContributedBy is not null));
        yield return (FieldTags.ArticleNotes, "注释", issue.Articles.Any(article => article.Notes.Count > 0));
        yield return (FieldTags.ImprintLabel, "版记", issue.Imprint.Count > 0);
        yield return (FieldTags.ImprintValue, "版记", issue.Imprint.Count > 0);
        yield return (FieldTags.PrintedBy, "印发单位", issue.Printing?.PrintedBy is not null);
        yield return (FieldTags.PrintedOn, "印发日期", issue.Printing?.PrintedOn is not null);
        // Without printing office and date they close the imprint's last line.
        yield return (FieldTags.Copies, "印数",
            issue.Printing is { Copies: not null } printing
                && (printing.PrintedBy is not null || printing.PrintedOn is not null || issue.Imprint.Count == 0));
        yield return (FieldTags.Contact, "联系",
            issue.Contact.Any(item => item.Key != IssueFields.ApproverKey || !tags.Contains(FieldTags.Approver)));
    }

    private static bool HasSummary(BulletinIssue issue) => issue.Contents switch
    {
        null => false,
        { IsAutomatic: true } => issue.Articles.Any(article => article.Summary is not null),
        var contents => contents.Entries.Any(entry => entry.Summary is not null),
    };
}
