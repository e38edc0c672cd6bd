using Bulletin.Core.Findings;

namespace Bulletin.Cli.Sources;

/// <summary>A thing that is not as it was when an output was made from it.</summary>
/// <param name="Before">Null: it was not there.</param>
/// <param name="Now">Null: it is not there any more.</param>
internal readonly record struct SourceChange(SourceKind Kind, string Name, string? Before, string? Now)
{
    public Wording Say()
    {
        if (Kind == SourceKind.Tool) return new($"程序版本从 {Before} 变为 {Now}", $"the program's version went from {Before} to {Now}");
        if (Kind == SourceKind.Place) return new($"期刊文件从“{Before}”移到了“{Now}”", $"the issue file moved from {Before} to {Now}");
        if (Kind == SourceKind.Option)
            return Before is null
                ? new($"那时没有用 --{Name}", $"it was made without --{Name}")
                : new($"那时用了 --{Name}", $"it was made with --{Name}");
        var (chinese, english) = Kind switch
        {
            SourceKind.Text => ("文字", "text"),
            SourceKind.Template => ("模板", "template"),
            SourceKind.Picture => ("图片", "picture"),
            SourceKind.Profile => ("印刷特性文件", "press profile"),
            _ => ("字体", "face"),
        };
        var (quoted, named) = Name.Length == 0 ? ("", "") : ($"“{Name}”", $" {Name}");
        if (Before is null) return new($"{chinese}{quoted}是新用的", $"the {english}{named} is new");
        return Now is null
            ? new($"{chinese}{quoted}不再用了", $"the {english}{named} is used no more")
            : new($"{chinese}{quoted}改过", $"the {english}{named} changed");
    }
}
