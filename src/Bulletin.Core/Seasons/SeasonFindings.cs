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
            not FileState.Missing => Core.Outside.Unreadable.Because(state, SeasonSearch.Name),
            _ => new("season.yaml 打不开：它是一个链接，指向的地方没有文件", "season.yaml cannot be opened: it is a link that leads to no file"),
        },
        new("各期共用的内容都在这里：换成一个读得出来的文件，不用它就改名或移走", "what the issues share stands here: put a readable file in its place, or move it away"));

    internal static Finding Outside(SourceSpan at) => new(Codes.SeasonOutside, Severity.Error, at,
        new("season.yaml 是一个链接，指向这个文件夹以外，没有用它", "season.yaml is a link that leads out of its folder, and was not used"),
        new("把文件本身放到这里；各期的文件都不能在 season.yaml 所在的文件夹以外",
            "put the file itself here: nothing that the issues use may lie outside the folder of season.yaml"));

    internal static Finding ShortNameTwice(Sourced<string> form, Sourced<string> first, string second) =>
        new(Codes.ShortNameTwice, Severity.Warning, form.Span,
        new($"“{form.Value}”既是“{first.Value}”（第 {first.Span.Line} 行）的简称，又是“{second}”的简称，分不清是哪一个",
            $"\"{form.Value}\" is a short form of both \"{first.Value}\" (line {first.Span.Line}) and \"{second}\""),
        new("给其中一个换一种简称，或删去", "give one of them another short form, or remove it"));

    /// <summary>Such as season.yml: what is in it would be missed without a word.</summary>
    /// <param name="shown">Its path as findings print it.</param>
    /// <param name="fullPath">Absolute.</param>
    public static Finding Misnamed(string shown, string fullPath)
    {
        var name = Path.GetFileName(fullPath);
        return new(Codes.SeasonMisnamed, Severity.Warning, new SourceText(shown, "") { FullPath = fullPath }.Span(0, 0),
            SeasonSearch.IsCopy(name)
                ? new($"“{name}”是 season.yaml 的副本，没有起作用，也没有当作一期",
                    $"\"{name}\" is a copy of season.yaml: it is not used, nor taken for an issue")
                : new($"“{name}”没有起作用：各期共用的内容只从 season.yaml 读",
                    $"\"{name}\" is not used: what issues share is read from season.yaml alone"),
            SeasonSearch.IsCopy(name)
                ? new("核对以后删去，或移到别的文件夹", "compare the two, then delete it or move it elsewhere")
                : new("把它改名为 season.yaml（小写）；不用它就换一个名字",
                    "rename it to season.yaml, in lower case; or, if it is something else, give it another name"));
    }
}
