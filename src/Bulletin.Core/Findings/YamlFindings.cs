using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>What YAML allows and the contract does not.</summary>
internal static class YamlFindings
{
    public static Finding Anchor(SourceSpan at) => new(Codes.Anchor, Severity.Error, at,
        new($"“{at.Text}”被当作 YAML 的锚点或引用，期刊文件里不用它", $"\"{at.Text}\" is a YAML anchor or alias, which an issue file does not use"),
        new("如果是正文，请把整个值用引号括起来；如果想重复一段内容，请写两遍", "put the value in quotes if it is text; write repeated content out"));

    public static Finding Tag(SourceSpan at) => new(Codes.Tag, Severity.Error, at,
        new($"“{at.Text}”被当作 YAML 的类型标签，期刊文件里不用它", $"\"{at.Text}\" is a YAML tag, which an issue file does not use"),
        new("如果是正文，请把整个值用引号括起来；否则删去它", "put the value in quotes if it is text; remove it otherwise"));

    public static Finding SeveralDocuments(SourceSpan at) => new(Codes.SeveralDocuments, Severity.Error, at,
        new("一个文件里有几份文档（中间有一行“---”）", "the file holds several documents (a line `---` between them)"),
        new("一期一个文件：删去这行“---”，或把后面的内容另存为一个文件", "one issue a file: remove the line or move what follows into a file of its own"));

    public static Finding TooDeep(SourceSpan at) => new(Codes.TooDeep, Severity.Error, at,
        new($"层次太深，超过 {Limits.YamlDepth} 层", $"nested deeper than {Limits.YamlDepth} levels"),
        new("期刊文件最多五层，请检查缩进和括号", "an issue file needs five levels: check indents and brackets"));

    public static Finding TooMany(SourceSpan at) => new(Codes.TooLarge, Severity.Error, at,
        new($"内容太多，超过 {Limits.YamlNodes} 项", $"more than {Limits.YamlNodes} values"),
        new("一期写不下就分成几期", "split the issue"));

    public static Finding KeyNotText(SourceSpan at) => new(Codes.KeyNotText, Severity.Error, at,
        new("键应当是一个词，这里却是一组内容", "a key is a word, but here stands a list or map"),
        new("请写成“键: 值”，方括号、花括号开头的文字要用引号括起来", "write `key: value`; quote text that begins with a bracket"));
}
