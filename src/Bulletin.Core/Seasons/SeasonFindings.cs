using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Seasons;

/// <summary>What is said of a season's file as a whole.</summary>
public static class SeasonFindings
{
    internal static Finding Empty(SourceSpan at) => new(Codes.EmptyFile, Severity.Notice, at,
        new("season.yaml 是空的，各期没有可以沿用的内容", "season.yaml is empty: its issues inherit nothing"),
        new("写上各期共用的报头、版记、联系等", "write what the issues share: masthead, imprint, contact"));

    internal static Finding Unreadable(SourceSpan at, FileState state) => new(Codes.SeasonUnreadable, Severity.Error, at,
        state switch
        {
            FileState.NotAFile => new("season.yaml 不是文件", "season.yaml is no file"),
            FileState.Denied => new("没有权限读 season.yaml", "no permission to read season.yaml"),
            _ => new("season.yaml 打不开：它是一个链接，指向的地方没有文件", "season.yaml cannot be opened: it is a link that leads to no file"),
        },
        new("各期共用的内容都在这里：换成一个读得出来的文件，不用它就改名或移走", "what the issues share stands here: put a readable file in its place, or move it away"));

    /// <summary>Such as season.yml: what is in it would be missed without a word.</summary>
    /// <param name="shown">Its path as findings print it.</param>
    /// <param name="fullPath">Absolute.</param>
    public static Finding Misnamed(string shown, string fullPath)
    {
        var name = Path.GetFileName(fullPath);
        return new(Codes.SeasonMisnamed, Severity.Warning, new SourceText(shown, "") { FullPath = fullPath }.Span(0, 0),
            new($"“{name}”没有起作用：各期共用的内容只从 season.yaml 读", $"\"{name}\" is not used: what issues share is read from season.yaml alone"),
            new("把它改名为 season.yaml（小写）；不用它就换一个名字", "rename it to season.yaml, in lower case; or, if it is something else, give it another name"));
    }
}
