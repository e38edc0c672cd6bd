using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking;

/// <summary>What a style is for (样式类型).</summary>
public enum StyleKind
{
    Paragraph,
    Character,
    Table,
}

/// <summary>The kinds in words.</summary>
public static class StyleKindNames
{
    public static Wording Of(StyleKind kind) => kind switch
    {
        StyleKind.Paragraph => new("段落样式", "paragraph style"),
        StyleKind.Character => new("字符样式", "character style"),
        _ => new("表格样式", "table style"),
    };
}
