using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Values that are not what their field takes.</summary>
internal static class FieldFindings
{
    public static Finding NotADate(Sourced<string> typed, Field field) => new(Codes.NotADate, Severity.Error, typed.Span,
        new($"“{typed.Value}”不是日期", $"\"{typed.Value}\" is no date"),
        new($"{Unquote(typed)}写成 2021-01-20 或 2021年1月20日", "write 2021-01-20 or 2021年1月20日"));

    public static Finding ImpossibleDate(Sourced<string> typed, int year, int month, int day) =>
        new(Codes.ImpossibleDate, Severity.Error, typed.Span,
        new($"没有{year}年{month}月{day}日这一天", $"there is no day {year}-{month:00}-{day:00}"),
        new(month is >= 1 and <= 12 && year is >= 1 and <= 9999
                ? $"{year}年{month}月有 {DateTime.DaysInMonth(year, month)} 天，请核对"
                : "请核对年、月、日",
            "check year, month and day"));

    public static Finding NotANumber(Sourced<string> typed, Field field) => new(Codes.NotANumber, Severity.Error, typed.Span,
        typed.Value.All(char.IsAsciiDigit)
            ? new($"“{field.Chinese}”应当在 1 到 999999999 之间，“{typed.Value}”不是",
                $"`{field.English}` takes a number from 1 to 999999999, which \"{typed.Value}\" is not")
            : new($"“{field.Chinese}”应当是一个整数，“{typed.Value}”不是", $"`{field.English}` takes a whole number, which \"{typed.Value}\" is not"),
        field.Kind == FieldKind.IssueNumber
            ? new($"{Unquote(typed)}只写半角数字，如 1；增刊写“增刊1”；“第”“期”二字会自动加上", "write digits alone, such as 1, or 增刊1; 第 and 期 are added")
            : new($"{Unquote(typed)}只写半角数字，从 1 起，如 {field.Example}", $"write digits alone, from 1, such as {field.Example}"));

    public static Finding NotAChoice(Sourced<string> typed, Field field, string? meant)
    {
        var words = field.Kind == FieldKind.YesNo ? [new("是", "true"), new("否", "false")] : field.Choices;
        var help = meant is not null
            ? new Wording($"你是不是想写“{meant}”？", $"did you mean `{meant}`?")
            : field.Kind == FieldKind.Choices && typed.Value.AsSpan().IndexOfAny(",，、; ") >= 0
            ? new Wording($"要几种就写成列表，放在半角方括号里，用半角逗号隔开，如 {field.Example}",
                $"write several as a list in square brackets, such as {field.Example}")
            : new Wording($"{Unquote(typed)}可以写：{string.Join('、', words.Select(w => w.Chinese))}",
                $"allowed: {string.Join(", ", words.Select(w => w.English))}");
        return new(Codes.NotAChoice, Severity.Error, typed.Span,
            new($"“{field.Chinese}”不能写“{typed.Value}”", $"`{field.English}` does not take \"{typed.Value}\""), help);
    }

    public static Finding UnsupportedVersion(Sourced<string> typed) => new(Codes.UnsupportedVersion, Severity.Error, typed.Span,
        new($"不认识版本“{typed.Value}”", $"unknown version \"{typed.Value}\""),
        new("本程序读的是版本 1：写 1，或删去这一行", "this program reads version 1: write 1 or remove the line"));

    public static Finding EmptyArticle(SourceSpan at) => new(Codes.EmptyArticle, Severity.Error, at,
        new("正文里没有可以印的内容", "the body holds nothing to print"),
        new("写上正文，或删去这篇文章", "write it, or remove the article"));

    /// <summary>Full-width quotes are no marks of YAML: they became part of the value.</summary>
    private static string Unquote(Sourced<string> typed) =>
        typed.Value.AsSpan().IndexOfAny("“”‘’「」") >= 0 ? "去掉全角引号，" : "";
}
