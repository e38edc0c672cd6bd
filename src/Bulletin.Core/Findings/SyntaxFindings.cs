using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Lines that YAML cannot read, or reads as something the clerk did not mean.</summary>
internal static class SyntaxFindings
{
    public static Finding NotYaml(SourceSpan at, string reason) => Error(Codes.NotYaml, at,
        new("从这里起读不下去了", reason.Length > 0 ? $"cannot be read from here on: {reason}" : "cannot be read from here on"),
        new("检查这一行和上一行：缩进是否对齐，冒号、引号、括号是否半角并成对", "check this line and the one above: indents, colons, quotes, brackets"));

    public static Finding Escape(SourceSpan at) => Error(Codes.NotYaml, at,
        new("双引号里的反斜杠“\\”另有用处，这里看不懂", "a backslash in double quotes means something else, which cannot be read here"),
        new("改用单引号，路径里用“/”", "use single quotes, and `/` in paths"));

    public static Finding FullWidthColon(SourceSpan at, string key) => Error(Codes.FullWidthColon, at,
        new($"“{key}”后面是全角冒号“：”", $"after `{key}` stands a full-width colon"),
        new($"改成半角冒号加一个空格：“{key}: ”", $"write a half-width colon and a blank: `{key}: `"));

    public static Finding FullWidthQuote(SourceSpan at) => Error(Codes.FullWidthQuote, at,
        new($"以半角引号开头，却以全角引号 {at.Text} 结尾", $"opened by a half-width quote, closed by the full-width {at.Text}"),
        new("两头用同样的半角引号，或两头都不用", "use the same half-width quote at both ends, or none"));

    public static Finding FullWidthComma(SourceSpan at) => Error(Codes.FullWidthComma, at,
        new($"方括号里的“{at.Text}”不能分开各项，整个方括号成了一项", $"\"{at.Text}\" does not part the entries of a list: the brackets hold one entry"),
        new("改成半角逗号加一个空格", "write a half-width comma and a blank"));

    public static Finding FullWidthDash(SourceSpan at) => Error(Codes.FullWidthDash, at,
        new(at.Text == "－" ? "短横是全角的“－”，列表的每一条要以半角“-”开头" : $"列表的每一条要以半角“-”开头，这里是“{at.Text}”",
            $"an entry of a list begins with `-`, but here stands \"{at.Text}\""),
        new("改成半角减号加一个空格：“- ”", "write a hyphen and a blank: `- `"));

    public static Finding TabIndent(SourceSpan at) => Error(Codes.TabIndent, at,
        new("缩进用了制表符（Tab 键）", "indented with a tab"),
        new("缩进只用空格键，每层两格", "indent with blanks, two a level"));

    public static Finding WideIndent(SourceSpan at) => Error(Codes.WideIndent, at,
        new("缩进用了全角空格", "indented with full-width blanks"),
        new("缩进用半角空格，每层两格；正文段首不用空格，排版时自动缩进", "indent with half-width blanks, two a level; paragraphs are indented when set"));

    public static Finding NoBlankAfterColon(SourceSpan at, string key) => Error(Codes.NoBlankAfterColon, at,
        new($"“{key}:”后面缺一个半角空格", $"a blank is missing after `{key}:`"),
        new($"在冒号后加一个半角空格：“{key}: ”", $"put one blank after the colon: `{key}: `"));

    public static Finding NoBlankAfterDash(SourceSpan at) => Error(Codes.NoBlankAfterDash, at,
        new("短横“-”后面缺一个空格", "a blank is missing after the `-` of a list"),
        new("写成“- ”", "write `- `"));

    public static Finding UnclosedQuote(SourceSpan at) => Error(Codes.UnclosedQuote, at,
        new($"引号 {at.Text} 没有配对的另一半", $"the quote {at.Text} is not closed"),
        new("在这一项的末尾补上同样的半角引号，或删去开头的引号", "close it with the same quote, or remove it"));

    public static Finding UnclosedBracket(SourceSpan at) => Error(Codes.UnclosedBracket, at,
        new($"括号 {at.Text} 没有配对的另一半", $"the bracket {at.Text} is not closed"),
        new("补上另一半；如果是文字，就把整个值用引号括起来", "close it; if it is text, put the whole value in quotes"));

    public static Finding ReservedOpening(SourceSpan at) => Error(Codes.ReservedOpening, at,
        new($"值不能以“{at.Text}”开头，它在 YAML 里另有用处", $"a value cannot begin with `{at.Text}`, which means something else in YAML"),
        new("把整个值用半角单引号括起来：'…'", "put the whole value in single quotes: '…'"));

    public static Finding TextAfterQuote(SourceSpan at) => Error(Codes.TextAfterQuote, at,
        new($"引号或括号之后又有文字“{Quoted(at)}”", $"text follows the closing quote or bracket: \"{Quoted(at)}\""),
        new("引号、括号本是文字的，把整个值再用半角单引号括起来：'…'", "if the quotes or brackets are text, put the whole value in single quotes: '…'"));

    public static Finding ColonInValue(SourceSpan at) => Error(Codes.ColonInValue, at,
        new("值里面又有半角冒号，会被当成另一个键", "the value holds another half-width colon, which would make it a key"),
        new("文字里的冒号用全角“：”，或把整个值用半角单引号括起来：'…'", "use the full-width colon in text, or put the whole value in single quotes: '…'"));

    public static Finding NotIndented(SourceSpan at) => Error(Codes.NotIndented, at,
        new($"这一行缩进不够，不在上面的正文里：“{Quoted(at)}”", $"indented too little to belong to the text above: \"{Quoted(at)}\""),
        new("正文的每一行都要用半角空格缩进，与第一行对齐", "indent every line of the text with blanks, as its first line"));

    /// <summary>
    /// YAML takes the first line for the measure and refuses the others; what was meant is plain, so it is read all the same.
    /// </summary>
    public static Finding DeepFirstLine(SourceSpan at) => new(Codes.DeepFirstLine, Severity.Warning, at,
        new("正文第一行比后面的行缩进得多，已按对齐读取", "the first line of the text is indented deeper than those below; read as if aligned"),
        new("把第一行多出来的空格删去，与后面各行对齐", "remove the blanks too many, to align it with those below"));

    public static Finding UnevenIndent(SourceSpan at, string key) => Error(Codes.UnevenIndent, at,
        new($"“{key}”的缩进与同组各项不齐", $"`{key}` is not indented as its neighbours are"),
        new("同一组的各项用半角空格缩进到同一列", "indent all keys of a group to the same column, with blanks"));

    public static Finding NotAKey(SourceSpan at) => Error(Codes.NotAKey, at,
        new($"这里应当写“键: 值”，“{Quoted(at)}”里没有冒号", $"here belongs `key: value`, but \"{Quoted(at)}\" has no colon"),
        new("补上键名和半角冒号；如果是上一项的文字，就比上一项多缩进两格", "add key and colon; if it goes on from the line above, indent it by two more"));

    public static Finding ControlCharacter(SourceSpan at) => Error(Codes.ControlCharacter, at,
        new($"有看不见的控制字符 U+{(int)at.Source.Content[at.Start]:X4}",
            $"an invisible control character, U+{(int)at.Source.Content[at.Start]:X4}"),
        new("删去它：把这一段先粘到记事本里，再从记事本复制过来", "remove it: paste the passage into a plain editor first"));

    /// <summary>YAML drops it without a word: half a sentence is gone from the print.</summary>
    public static Finding TextInRemark(SourceSpan at) => new(Codes.TextInRemark, Severity.Warning, at,
        new($"空格加“#”以后是注释，“{Quoted(at)}”不会印出来", $"a `#` behind a blank begins a remark: \"{Quoted(at)}\" will not print"),
        new("要印出来，就把整个值用半角单引号括起来：'…'；是注释，就在“#”后加一个空格",
            "if it should print, put the whole value in single quotes: '…'; if it is a remark, put a blank after the `#`"));

    public static Finding QuotesPrinted(SourceSpan at) => new(Codes.QuotesPrinted, Severity.Notice, at,
        new($"整个值放在引号 {at.Text[0]}{at.Text[^1]} 里，引号会照原样印出",
            $"the whole value stands between {at.Text[0]} and {at.Text[^1]}, which will print"),
        new("不想印出引号就删去；要用引号括起一个值，用半角的 '…'", "remove them if they should not print; to quote a value, use half-width '…'"));

    public static Finding FullWidthBrackets(SourceSpan at) => new(Codes.FullWidthBrackets, Severity.Warning, at,
        new("方括号是全角的，整个值连同括号印成一项", "these brackets are full-width: the value prints as one entry, brackets and all"),
        new("写成半角 [甲, 乙]，或每个一行，以“- ”开头", "write half-width [a, b], or one a line, each beginning with `- `"));

    public static Finding Outdented(SourceSpan at, string key, string parent, string parentEnglish) => Error(Codes.UnevenIndent, at,
        new($"“{key}”的缩进不够，它应写在“{parent}”里面", $"`{key}` is indented too little: it belongs inside `{parentEnglish}`"),
        new("用半角空格缩进，与同组的其他各项对齐", "indent it with blanks, as its neighbours are"));

    private static Finding Error(string code, SourceSpan at, Wording message, Wording help) => new(code, Severity.Error, at, message, help);

    private static string Quoted(SourceSpan at)
    {
        var text = at.Text;
        if (text.Length <= 20) return text;
        return (char.IsHighSurrogate(text[18]) ? text[..18] : text[..19]) + "…";
    }
}
