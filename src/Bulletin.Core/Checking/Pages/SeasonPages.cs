using Bulletin.Core.Findings;

namespace Bulletin.Core.Checking;

/// <summary>season.yaml, and 7xx over the issues of a season: what no single issue file can show.</summary>
internal static class SeasonPages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        RulePage.Of(Codes.KeyOfIssue, "key-of-issue", Severity.Error,
            new("season.yaml 里写了每期才有的内容", "season.yaml holds what is an issue's own"),
            new("文章、期号、总期号、日期、编号、印发日期和逐条的要目每期不同，写在共用的文件里每期都会印成一样", "articles, number, total, date, copy number, date of printing and entries of the contents differ from issue to issue; shared, all issues would print the same"),
            new("移到各期自己的文件里", "move it into the file of each issue")),
        RulePage.Of(Codes.SeasonMisnamed, "season-misnamed", Severity.Warning,
            new("像是 season.yaml，名字却不对", "a file looks like season.yaml, but its name is another"),
            new("各期共用的内容只从 season.yaml 读（全部小写，后缀 .yaml），别的名字不起作用", "what issues share is read from season.yaml alone, in lower case and with that ending"),
            new("改名为 season.yaml；在 Windows 里先显示文件的扩展名", "rename it to season.yaml; on Windows, let extensions be shown first")),
        RulePage.Of(Codes.SeasonUnreadable, "season-unreadable", Severity.Error,
            new("season.yaml 打不开", "season.yaml cannot be opened"),
            new("各期共用的内容读不到，期刊就会缺东西", "what the issues share is not there to read, so they would lack it"),
            new("换成一个读得出来的文件；不用它就移走", "put a readable file in its place, or move it away")),
    ];
}
