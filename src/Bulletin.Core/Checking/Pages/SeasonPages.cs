using Bulletin.Core.Findings;

namespace Bulletin.Core.Checking;

/// <summary>season.yaml, and 7xx over the issues of a season: what no single issue file can show.</summary>
internal static class SeasonPages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        RulePage.Of(Codes.KeyOfIssue, "key-of-issue", Severity.Error,
            new("season.yaml 里写了每期才有的内容", "season.yaml holds what is an issue's own"),
            new("文章、期号、总期号、日期、编号、印发日期和逐条的要目每期不同，写在共用的文件里每期都会印成一样",
                "articles, number, total, date, copy number, date of printing and entries of the contents differ from issue to issue; "
                    + "shared, all issues would print the same"),
            new("移到各期自己的文件里", "move it into the file of each issue")),
        RulePage.Of(Codes.SeasonMisnamed, "season-misnamed", Severity.Warning,
            new("像是 season.yaml，名字却不对", "a file looks like season.yaml, but its name is another"),
            new("各期共用的内容只从 season.yaml 读（全部小写，后缀 .yaml），别的名字不起作用",
                "what issues share is read from season.yaml alone, in lower case and with that ending"),
            new("改名为 season.yaml；在 Windows 里先显示文件的扩展名", "rename it to season.yaml; on Windows, let extensions be shown first")),
        RulePage.Of(Codes.SeasonUnreadable, "season-unreadable", Severity.Error,
            new("season.yaml 打不开", "season.yaml cannot be opened"),
            new("各期共用的内容读不到，期刊就会缺东西", "what the issues share is not there to read, so they would lack it"),
            new("换成一个读得出来的文件；不用它就移走", "put a readable file in its place, or move it away")),
        RulePage.Of(Codes.SeasonOutside, "season-outside", Severity.Error,
            new("season.yaml 是通向别处的链接", "season.yaml is a link that leads out of its folder"),
            new("它所在的文件夹就是一刊的范围，各期用的文件都不能在这以外；链接会把别处的内容带进期刊里",
                "its folder is the tree that a season's files may not leave; such a link would bring what lies elsewhere into the issues"),
            new("把文件本身放到这个文件夹里", "put the file itself into the folder")),
        RulePage.Of(Codes.ShortNameTwice, "short-name-twice", Severity.Warning,
            new("“名称”里两个单位用了同一个简称", "the glossary has one short form for two units"),
            new("读的人分不清是哪个单位，“单位叫法不一”也查不准", "a reader cannot tell which is meant, and neither can the check of units"),
            new("给其中一个换一种简称，或删去", "give one of them another short form, or remove it")),
        RulePage.Of(Codes.NumberMissing, "number-missing", Severity.Warning,
            new("期号跳了号", "a number is missing between two issues"),
            new("收文的单位会以为少收了一期；多半是期号写错，或有一期没有存进来",
                "who receives them will look for the one they did not get; most often a number is wrong, or a file not there"),
            new("核对期号，或补上缺的文件；确实没有出的，写明忽略的理由", "check the number, or add the file; if it never came out, silence it with the reason")),
        RulePage.Of(Codes.NumberRepeated, "number-repeated", Severity.Warning,
            new("两期用了同一个期号", "two issues have one number"),
            new("多半是照上一期改稿，忘了改期号；增刊单独排号，不算重复", "most often the last issue was copied and its number left; supplements count by themselves"),
            new("改成自己的期号；同一期的两个文件删去一个", "give it its own; of two files of one issue remove one")),
        RulePage.Of(Codes.NumberOrder, "number-order", Severity.Warning,
            new("期号与日期或文件名的先后不一致", "numbers stand otherwise than dates or file names"),
            new("先后有一处写错了；文件名里有数字、其余相同的，才比较文件名", "one of them is wrong; file names are compared where they differ in their numbers alone"),
            new("核对期号；期号没有错就改文件名", "check the number; if it is right, rename the file")),
        RulePage.Of(Codes.DateOrder, "date-order", Severity.Warning,
            new("日期与期号的先后不一致", "dates stand otherwise than numbers"),
            new("后一期的日期不会早于前一期，多半是日期写错", "no issue is dated before the one it follows; most often the date is wrong"),
            new("核对日期，常错的是年份和月份", "check the date, most of all its year and month")),
        RulePage.Of(Codes.TotalOrder, "total-order", Severity.Warning,
            new("总期号没有接上", "a total number does not follow"),
            new("总期号逐期加一，跨年也不断；增刊可以计入，也可以不计", "it goes on by one, also into a new year; supplements may count or not"),
            new("核对这一期和前一期的总期号", "check it here and in the issue before")),
    ];
}
