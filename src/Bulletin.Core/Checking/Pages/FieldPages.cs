using Bulletin.Core.Findings;
using static Bulletin.Core.Checking.Example;

namespace Bulletin.Core.Checking;

/// <summary>2xx that the reader itself finds.</summary>
internal static class FieldPages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        RulePage.Of(Codes.NotADate, "not-a-date", Severity.Error,
            new("不是日期", "a value is no date"),
            new("年月日要写全，成文日期才印得出来", "year, month and day are all printed"),
            new("写成 2021-01-20 或 2021年1月20日", "write 2021-01-20 or 2021年1月20日"),
            Masthead("日期: 1月20日"), Masthead("日期: 2021-01-20")),
        RulePage.Of(Codes.ImpossibleDate, "impossible-date", Severity.Error,
            new("没有这一天", "there is no such day"),
            new("多半是打错了", "most often a slip of the keyboard"),
            new("核对年、月、日", "check year, month and day"),
            Masthead("日期: 2021-02-30"), Masthead("日期: 2021-02-28")),
        RulePage.Of(Codes.NotANumber, "not-a-number", Severity.Error,
            new("不是整数", "a value is no whole number"),
            new("“第”“期”等字会自动加上", "第 and 期 are added by themselves"),
            new("只写半角数字", "write digits alone"),
            Masthead("日期: 2021-01-20\n  总期号: 第二百期"), Masthead("日期: 2021-01-20\n  总期号: 200")),
        RulePage.Of(Codes.NotAChoice, "not-a-choice", Severity.Error,
            new("不在可选的几个词里", "a value is none of the words allowed"),
            new("这一项只认几个词", "the key takes a few words only"),
            new("照提示选一个", "take one of those listed"),
            Keys("输出:\n  收紧: 可以"), Keys("输出:\n  收紧: 是")),
        RulePage.Of(Codes.UnsupportedVersion, "unsupported-version", Severity.Error,
            new("不认识这个版本", "the version is unknown"),
            new("本程序读的是版本 1", "this program reads version 1"),
            new("写 1，或删去这一行", "write 1, or remove the line"),
            Keys("版本: 2"), Keys("版本: 1")),
        RulePage.Of(Codes.EmptyArticle, "empty-article", Severity.Error,
            new("正文里没有可以印的内容", "a body holds nothing to print"),
            new("多半是忘了写，或写在了别处", "most often it was forgotten, or put elsewhere"),
            new("写上正文，或删去这篇文章", "write it, or remove the article")),
    ];

    private static Example Masthead(string rest) => Keys("报头:\n  刊名: 简报\n  期号: 1\n  编发单位: 市交通运输局\n  " + rest);
}
