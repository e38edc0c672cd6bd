using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Keys and shapes that are not those of the contract.</summary>
internal static class ShapeFindings
{
    public static Finding EmptyFile(SourceSpan at) => new(Codes.EmptyFile, Severity.Error, at,
        new("文件是空的", "the file is empty"),
        new("至少要有报头和一篇文章；可照着示例填写", "it needs a masthead and one article at least; start from a sample"));

    public static Finding Duplicate(SourceSpan at, Field field, SourceSpan first) => new(Codes.DuplicateKey, Severity.Error, at,
        new($"“{field.Chinese}”写了两次，第一次在第 {first.Line} 行", $"`{field.English}` stands twice, first in line {first.Line}"),
        new("删去其中一个；中文名和英文名是同一项", "remove one; the Chinese and the English name are the same field"));

    public static Finding DuplicateLabel(SourceSpan at, string label, SourceSpan first) => new(Codes.DuplicateKey, Severity.Error, at,
        new($"“{label}”写了两次，第一次在第 {first.Line} 行", $"`{label}` stands twice, first in line {first.Line}"),
        new("合成一个，几个单位可写成列表", "join them; several units may stand in a list"));

    public static Finding Unknown(SourceSpan at, string key, Field parent, string? meant, Field? elsewhere)
    {
        var where = Contract.IsFile(parent) ? "" : $"“{parent.Chinese}”里";
        var help = meant is not null
            ? new Wording(
                $"你是不是想写“{meant}”？{(elsewhere is null ? "" : $"（“{key}”是“{elsewhere.Chinese}”里面的一项）")}",
                $"did you mean `{meant}`?{(elsewhere is null ? "" : $" (`{key}` belongs inside `{elsewhere.English}`)")}")
            : elsewhere is not null
                ? new Wording($"“{key}”应写在“{elsewhere.Chinese}”里面，检查它的缩进",
                    $"`{key}` belongs inside `{elsewhere.English}`: check its indent")
                : new Wording($"可以写的有：{string.Join('、', parent.Fields.Select(f => f.Chinese))}",
                    $"allowed: {string.Join(", ", parent.Fields.Select(f => f.English))}");
        return new(Codes.UnknownKey, Severity.Error, at,
            new($"{where}没有“{key}”这一项", Contract.IsFile(parent) ? $"unknown key `{key}`" : $"unknown key `{key}` in `{parent.English}`"),
            help);
    }

    /// <summary>Named in an issue, though it belongs into the season's file.</summary>
    public static Finding SeasonsOwn(SourceSpan at, Field field) => new(Codes.UnknownKey, Severity.Error, at,
        new($"期刊文件里没有“{field.Chinese}”这一项", $"unknown key `{field.English}` in an issue"),
        new($"“{field.Chinese}”写在各期共用的 season.yaml 里", $"`{field.English}` belongs into season.yaml, which the issues share"));

    public static Finding IssuesOwn(SourceSpan at, Field field) => new(Codes.KeyOfIssue, Severity.Error, at,
        new($"season.yaml 里不能写“{field.Chinese}”：每期的都不同", $"season.yaml cannot hold `{field.English}`, which differs from issue to issue"),
        new($"把“{field.Chinese}”移到各期自己的文件里", $"move `{field.English}` into the file of each issue"));

    public static Finding ContentsInSeason(SourceSpan at) => new(Codes.KeyOfIssue, Severity.Error, at,
        new("season.yaml 里的“要目”只能写“自动”：各期的条目都不同", "`contents` in season.yaml can only be `auto`: entries differ from issue to issue"),
        new("写“要目: 自动”，或把条目移到各期自己的文件里", "write `contents: auto`, or move the entries into the file of each issue"));

    /// <summary>An empty value takes away what the season gives, also where it is needed.</summary>
    public static Finding TakenAway(SourceSpan at, Field field, string season) => new(Codes.MissingKey, Severity.Error, at,
        new($"“{field.Chinese}”空着，就是不要“{season}”里写好的，可是它不能没有",
            $"`{field.English}` is empty, which takes away what \"{season}\" gives, but it is required"),
        new("删去这一行就沿用共用的；本期不同就写上", "remove the line to inherit it, or write this issue's own"));

    /// <param name="isShared">The issue has a season, which could give it.</param>
    public static Finding Missing(SourceSpan at, Field field, Field parent, bool isShared = false) =>
        new(Codes.MissingKey, Severity.Error, at,
        Contract.IsFile(parent)
            ? new($"缺少“{field.Chinese}”", $"`{field.English}` is missing")
            : new($"“{parent.Chinese}”缺少“{field.Chinese}”", $"`{parent.English}` lacks `{field.English}`"),
        isShared ? Shared(Written(field)) : Written(field));

    public static Finding MissingBody(SourceSpan at) => new(Codes.MissingKey, Severity.Error, at,
        new("这篇文章没有正文", "the article has no body"),
        new("写上“正文: |”，下一行起缩进写正文；或用“正文文件”写出文件名", "write `body: |` and the text indented below it, or name a file with `body_file`"));

    public static Finding BothBodies(SourceSpan at) => new(Codes.BothBodies, Severity.Error, at,
        new("“正文”和“正文文件”都写了", "both `body` and `body_file` are given"),
        new("只留一个", "keep one"));

    public static Finding WrongShape(SourceSpan at, string chinese, string english, FieldKind wanted, string found, string foundEnglish)
    {
        var (zh, en) = Shape(wanted);
        return new(Codes.WrongShape, Severity.Error, at,
            new($"“{chinese}”应当是{zh}，这里却是{found}", $"`{english}` takes {en}, but here is {foundEnglish}"),
            SaysNothing(at.Text) ? Empty(chinese, english) : Advice(wanted, chinese, english));
    }

    public static Finding SeasonNotAMap(SourceSpan at, bool isList) => new(Codes.WrongShape, Severity.Error, at,
        new($"season.yaml 应当是一组“键: 值”，这里却是{(isList ? "一个列表" : "文字")}",
            $"season.yaml is a map, but here is {(isList ? "a list" : "a text")}"),
        new("从行首写起：报头:、版记: 等，各项在它下面缩进两格",
            "begin at the start of a line with `masthead:` and `imprint:`, their fields below, indented by two"));

    public static Finding NotAMap(SourceSpan at, bool isList) => new(Codes.WrongShape, Severity.Error, at,
        new($"期刊文件应当是一组“键: 值”，这里却是{(isList ? "一个列表" : "文字")}", $"an issue file is a map, but here is {(isList ? "a list" : "a text")}"),
        new("从行首写起：报头:、文章: 等，各项在它下面缩进两格",
            "begin at the start of a line with `masthead:` and `articles:`, their fields below, indented by two"));

    public static Finding FoldedBody(SourceSpan at) => new(Codes.FoldedBody, Severity.Warning, at,
        new("正文没有以“|”起头，各行连成了一段", "the body does not begin with `|`: its lines became one paragraph"),
        new("写成“正文: |”，下一行起缩进写正文，一行一段", "write `body: |` and the text indented below it, a line a paragraph"));

    private static Wording Shared(Wording help) =>
        new($"{help.Chinese}；各期都一样的，写在 season.yaml 里一次就够", $"{help.English}; what is the same in all issues goes into season.yaml once");

    private static Wording Written(Field field) => field.Example.Length > 0
        ? new($"补上一行，如“{field.Chinese}: {field.Example}”", $"add a line such as `{field.English}: {field.Example}`")
        : new($"补上“{field.Chinese}:”和它下面的各项：{string.Join('、', field.Fields.Where(f => f.IsRequired).Select(f => f.Chinese))}",
            $"add `{field.English}:` and below it {string.Join(", ", field.Fields.Where(f => f.IsRequired).Select(f => f.English))}");

    private static (string, string) Shape(FieldKind kind) => kind switch
    {
        FieldKind.Map or FieldKind.LabelMap => ("一组“键: 值”", "a map"),
        FieldKind.MapList => ("一个列表", "a list"),
        FieldKind.ChoiceOrMapList => ("“自动”或一个列表", "`auto` or a list"),
        FieldKind.TextOrList or FieldKind.Choices => ("文字或一列文字", "a text or a list of texts"),
        _ => ("文字", "a text"),
    };

    /// <summary>What other programs and people write for none.</summary>
    private static bool SaysNothing(string typed) =>
        typed.Trim().Trim('"', '\'').ToLowerInvariant() is "null" or "~" or "none" or "nil" or "无" or "没有" or "空" or "-" or "/";

    private static Wording Empty(string chinese, string english) => new(
        $"不要这一项，就让“{chinese}:”后面空着，或删去这一行", $"to have none, leave nothing after `{english}:`, or remove the line");

    private static Wording Advice(FieldKind kind, string chinese, string english) => kind switch
    {
        FieldKind.Map or FieldKind.LabelMap => new(
            $"在“{chinese}:”下面一行一项，缩进两格，半角冒号后空一格", $"below `{english}:`, one `key: value` a line, indented by two"),
        FieldKind.MapList or FieldKind.ChoiceOrMapList => new(
            $"在“{chinese}:”下面每一条以“- ”开头，再写各项", $"below `{english}:`, begin each entry with `- `"),
        FieldKind.TextOrList or FieldKind.Choices => new(
            "每个一行，以“- ”开头，后面只写文字", "one a line, each beginning with `- ` and a plain text"),
        FieldKind.Markdown =>
            new($"写成“{chinese}: |”，下一行起缩进写，一行一段", $"write `{english}: |` and the text indented below it, a line a paragraph"),
        _ => new("写在同一行；文字里有“: ”或以方括号开头的，用引号括起来", "write it on the same line; quote a text that holds `: ` or begins with a bracket"),
    };
}
