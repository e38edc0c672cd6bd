using Bulletin.Core.Findings;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Cli.Templating;

/// <summary>What each built-in template is for, in a few words.</summary>
public static class TemplateDescriptions
{
    /// <summary>Those for issues, then that of the index.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. BuiltInTemplates.Names, BuiltInTemplates.Index];

    /// <returns>Null: none of that name.</returns>
    public static Wording? Of(string name) => name switch
    {
        BuiltInTemplates.Default => new("红头简报：红色刊名，几个编发单位上下排列（默认）", "red head, the issuers stacked (the default)"),
        "red-header-pair" => new("联合编发：单位左右并列，总第期号单列，可放徽标", "joint issuers side by side, the total number by itself, a place for a crest"),
        "meeting" => new("会议简报：会议情况按纪要的规则排在文章之前", "meeting bulletin: the meeting set as minutes are, before the articles"),
        "special" => new("专报：只登一篇，报头有密级、编号、签发", "special report: one text, with classification, copy number and approver in the masthead"),
        BuiltInTemplates.Index => new("总目录（bulletin index 用）", "index of a season, for bulletin index"),
        _ => null,
    };
}
