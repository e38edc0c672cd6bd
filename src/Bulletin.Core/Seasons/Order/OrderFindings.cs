using Bulletin.Core.Findings;

namespace Bulletin.Core.Seasons.Order;

/// <summary>What is said of the order of issues.</summary>
internal static class OrderFindings
{
    public static Finding Missing(PlacedIssue issue, PlacedIssue last)
    {
        var (from, to) = (last.Number + 1, issue.Number - 1);
        var prefix = issue.Issue.Masthead.Number.Value.IsSupplement ? "增刊" : "";
        var gap = from == to ? $"{prefix}第{from}期" : $"{prefix}第{from}期到第{to}期";
        return new(Codes.NumberMissing, Severity.Warning, issue.Issue.Masthead.Number.Span,
            new($"缺{gap}：前一期“{last.Shown}”是{last.Title}，这里已是{issue.Title}",
                $"{gap} is missing: \"{last.Shown}\" before is {last.Title}, and this is {issue.Title}"),
            new($"核对期号，或补上缺的文件；确实没有出的，在这一行上面写“# bulletin: ignore[{Codes.NumberMissing}] 理由”",
                $"check the number, or add the file; if it never came out, write \"# bulletin: ignore[{Codes.NumberMissing}] reason\" "
                    + $"above this line"));
    }

    /// <param name="next">What it is most likely to be, or null.</param>
    public static Finding Repeated(PlacedIssue issue, PlacedIssue other, int? next)
    {
        var (zh, en) = next is null ? ("", "") : ($"，多半是第{next}期", $", most likely {next}");
        return new(Codes.NumberRepeated, Severity.Warning, issue.Issue.Masthead.Number.Span,
            new($"“{other.Shown}”也是{other.Title}", $"\"{other.Shown}\" is {other.Title} too"),
            new($"核对期号{zh}；两个文件是同一期的，删去一个", $"check the number{en}; if both files are one issue, remove one"));
    }

    public static Finding Misnumbered(PlacedIssue issue, PlacedIssue? before, PlacedIssue? after)
    {
        var (zh, en) = (before, after) switch
        {
            (null, _) => ($"在{after!.Title}（“{after.Shown}”）前面", $"before {after.Title} (\"{after.Shown}\")"),
            (_, null) => ($"在{before.Title}（“{before.Shown}”）后面", $"after {before.Title} (\"{before.Shown}\")"),
            _ =>
                ($"在{before.Title}（“{before.Shown}”）和{after.Title}（“{after.Shown}”）之间",
                    $"between {before.Title} (\"{before.Shown}\") and {after.Title} (\"{after.Shown}\")"),
        };
        var meant = before is not null && after is not null && after.Number - before.Number == 2 ? before.Number + 1 : (int?)null;
        return new(Codes.NumberOrder, Severity.Warning, issue.Issue.Masthead.Number.Span,
            new($"按日期和文件名，这一期{zh}，期号却是{issue.Title}", $"by date and file name this comes {en}, but it is numbered {issue.Title}"),
            meant is null ? new("核对期号和日期", "check number and date") : new($"核对期号，多半是第{meant}期", $"check the number, most likely {meant}"));
    }

    public static Finding FileBefore(PlacedIssue issue, PlacedIssue after) => File(issue, after, "前面", "before");

    public static Finding FileAfter(PlacedIssue issue, PlacedIssue before) => File(issue, before, "后面", "after");

    public static Finding TooLate(PlacedIssue issue, PlacedIssue next) =>
        Dated(issue, next, $"比后面的{next.Title}还晚", $"later than {next.Title}, which follows");

    public static Finding TooEarly(PlacedIssue issue, PlacedIssue last) =>
        Dated(issue, last, $"比前面的{last.Title}还早", $"earlier than {last.Title}, which comes before");

    public static Finding WrongTotal(PlacedIssue issue, PlacedIssue last, int least, int most)
    {
        var steps = issue.Number > last.Number ? issue.Number - last.Number : 1;
        var (zh, en) =
            least == most ? ($"{least}", $"{least}") : ($"{least} 到 {most}（其间有增刊）", $"{least} to {most}, with supplements in between");
        return new(Codes.TotalOrder, Severity.Warning, issue.Issue.Masthead.Total!.Value.Span,
            new($"总期号是 {issue.Total}，接着“{last.Shown}”的 {last.Total}{(steps > 1 ? $"（{last.Title}）" : "")}应是 {zh}",
                $"the total number is {issue.Total}; after {last.Total} of \"{last.Shown}\" it should be {en}"),
            new($"核对这一期和“{last.Shown}”的总期号", $"check the total number here and in \"{last.Shown}\""));
    }

    public static Finding TotalRepeated(PlacedIssue issue, PlacedIssue other) =>
        new(Codes.TotalOrder, Severity.Warning, issue.Issue.Masthead.Total!.Value.Span,
        new($"总期号 {issue.Total} 与“{other.Shown}”（{other.Title}）相同",
            $"the total number {issue.Total} is that of \"{other.Shown}\" ({other.Title}) too"),
        issue.Issue.Masthead.Number.Value.IsSupplement
            ? new("核对总期号；增刊不计总期号的，删去这一行", "check it; where supplements are not counted, remove the line")
            : new("核对这一期的总期号", "check the total number"));

    public static Finding NoTotal(PlacedIssue issue, PlacedIssue last, int expected) =>
        new(Codes.TotalOrder, Severity.Warning, issue.Issue.Masthead.Number.Span,
        new($"“{last.Shown}”有总期号，这一期没有", $"\"{last.Shown}\" has a total number, and this has none"),
        new($"补上“总期号: {expected}”", $"add `total: {expected}`"));

    private static Finding File(PlacedIssue issue, PlacedIssue other, string zh, string en) =>
        new(Codes.NumberOrder, Severity.Warning, issue.Issue.Masthead.Number.Span,
        new($"按文件名，这一期在“{other.Shown}”{zh}，期号却是{issue.Title}，那一期是{other.Title}",
            $"by file name this comes {en} \"{other.Shown}\", but it is {issue.Title} and that {other.Title}"),
        new("核对两期的期号；期号没有错就改文件名", "check both numbers; if they are right, rename a file"));

    private static Finding Dated(PlacedIssue issue, PlacedIssue other, string zh, string en) =>
        new(Codes.DateOrder, Severity.Warning, issue.Issue.Masthead.Date.Span,
        new($"{issue.Title}的日期是{Written(issue.Date)}，{zh}（{Written(other.Date)}）",
            $"{issue.Title} is dated {issue.Date:yyyy-MM-dd}, {en} ({other.Date:yyyy-MM-dd})"),
        new($"核对这一期和“{other.Shown}”的日期、期号", $"check dates and numbers here and in \"{other.Shown}\""));

    private static string Written(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
