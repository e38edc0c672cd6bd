using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Body files and tables that cannot be read, or lead where they may not.</summary>
internal static class FileFindings
{
    /// <returns>Null: the path is good.</returns>
    public static Finding? Of(TreePath path, Sourced<string> typed) => path.State switch
    {
        TreePathState.Missing => new(Codes.FileMissing, Severity.Error, typed.Span,
            new($"找不到文件“{typed.Value}”", $"there is no file \"{typed.Value}\""),
            new("文件名从本文件所在的文件夹算起，请核对名称和后缀", "names count from the folder of this file: check spelling and extension")),
        TreePathState.WrongCase => new(Codes.FileWrongCase, Severity.Warning, typed.Span,
            new($"文件名的大小写不同，实际是“{Path.GetFileName(path.FullPath)}”",
                $"letter case differs: on disk it is \"{Path.GetFileName(path.FullPath)}\""),
            new("照实际的写法改，换一台电脑才找得到", "spell it as on disk, or another computer will not find it")),
        TreePathState.Remote => new(Codes.FileRemote, Severity.Error, typed.Span,
            new($"“{typed.Value}”在网络上", $"\"{typed.Value}\" is on a network"),
            new("先下载到本期的文件夹里，再写文件名；本程序不上网", "download it into the issue's folder first; nothing is fetched from a network")),
        TreePathState.Absolute or TreePathState.Outside => new(Codes.FileOutside, Severity.Error, typed.Span,
            new($"“{typed.Value}”不在本期的文件夹里", $"\"{typed.Value}\" lies outside the issue's folder"),
            new("把它放到本文件所在的文件夹（或其下级）里，写从这里算起的路径；各期共用的放在 season.yaml 所在的文件夹里",
                "put it in the folder of this file or below, and write the path from here; what issues share lies beside or below "
                    + "season.yaml")),
        _ => null,
    };

    public static Finding Unreadable(Sourced<string> typed, FileState state) => new(Codes.FileUnreadable, Severity.Error, typed.Span,
        state switch
        {
            FileState.TooLarge =>
                new($"文件“{typed.Value}”太大，超过 {Limits.TextBytes / 1024 / 1024} MB",
                    $"\"{typed.Value}\" is larger than {Limits.TextBytes / 1024 / 1024} MB"),
            FileState.Missing => new($"找不到文件“{typed.Value}”", $"there is no file \"{typed.Value}\""),
            _ => Outside.Unreadable.Because(state, typed.Value),
        },
        new("请核对文件名，或换一个文件", "check the name, or take another file"));

    public static Finding WrongKind(Sourced<string> typed, string allowed) => new(Codes.WrongFileKind, Severity.Error, typed.Span,
        new($"“{typed.Value}”不能用在这里，这里要 {allowed} 文件", $"\"{typed.Value}\" cannot stand here, which takes {allowed}"),
        new($"另存为 {allowed} 的纯文本", $"save it as plain text, {allowed}"));
}
