using Bulletin.Core.Findings;

namespace Bulletin.Cli.Files;

/// <summary>What a disk refuses, in words that say what to do.</summary>
public static class DiskFault
{
    /// <summary>Null: not the disk's doing.</summary>
    /// <param name="shown">What was worked on, where the exception does not name the file.</param>
    public static Wording? Of(Exception e, string shown) => e switch
    {
        WriteException { InnerException: FolderExchangedException { Folder: var folder } } => new(
            $"“{folder}”在运行中被换成了别的文件夹或链接，什么也没有往里写；请核对以后再运行一次",
            $"\"{folder}\" became another folder or a link during the run, and nothing was written there: look at it, then run again"),
        WriteException { InnerException: { } cause } write => Of(cause, write.Path, write.Path),
        UnauthorizedAccessException or IOException => Of(e, shown, null),
        _ => null,
    };

    /// <summary>A file, or a link to nothing, stands where a folder should: itself, or one of those above it; null: none does.</summary>
    public static string? FileInTheWay(string folder)
    {
        for (var at = folder; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(at)) return null;
            if (File.Exists(at)) return at;
        }
        return null;
    }

    public static Wording NotAFolder(string file) => RealPath.Of(file) is null
        ? new($"“{file}”是一个链接，它指向的文件夹不在了，结果放不进去；请换一个文件夹",
            $"\"{file}\" is a link to a folder that is not there, so nothing can be put into it: name another folder")
        : new($"“{file}”是一个文件，不是文件夹，结果放不进去；请换一个文件夹",
            $"\"{file}\" is a file and not a folder, so nothing can be put into it: name a folder");

    /// <summary>Why the system refused, in a few words; its own, which are English, only for what is not known here.</summary>
    public static Wording Why(Exception e) => DiskProblems.Of(e) switch
    {
        DiskProblem.Full => new("磁盘满了", "the disk is full"),
        DiskProblem.OverQuota => new("超出了磁盘限额", "the disk quota is used up"),
        DiskProblem.FileTooLarge => new("超出了系统允许的文件大小", "it is larger than the system allows a file to be"),
        DiskProblem.ReadOnly => new("磁盘是只读的", "the disk is read-only"),
        DiskProblem.NameTooLong => new("文件名或路径太长，系统不接受", "the name or path is too long for the system"),
        DiskProblem.BadName => new("系统不接受这个文件名", "the system does not take that name"),
        DiskProblem.Denied => new("没有权限", "no permission"),
        DiskProblem.InUse => new("正在别的程序里打开着", "it is open in another program"),
        DiskProblem.Gone => new("文件或文件夹不见了", "the file or folder is gone"),
        DiskProblem.NotAFolder => new("路径中有一处是文件，不是文件夹", "part of the path is a file and not a folder"),
        DiskProblem.IsAFolder => new("它是一个文件夹", "it is a folder"),
        DiskProblem.LinkLoop => new("链接指来指去，成了一个圈", "links lead round in a circle"),
        DiskProblem.TooManyOpen => new("同时打开的文件太多", "too many files are open at once"),
        DiskProblem.Hardware => new("磁盘读写出错", "the disk reports an error"),
        DiskProblem.Network => new("网络盘断开了", "the network share is gone"),
        DiskProblem.OutOfMemory => new("内存不够", "there is not enough memory"),
        DiskProblem.AlreadyThere => new("那里已经有同名的文件", "there is a file of that name already"),
        DiskProblem.OtherDisk => new("两处不在同一个磁盘上", "the two places are on different disks"),
        DiskProblem.Closed => new("对方已经关闭", "the other side is closed"),
        _ => new($"系统说：{e.Message}", $"the system says: {e.Message}"),
    };

    private static Wording Of(Exception e, string shown, string? path)
    {
        if (path is not null && Path.GetDirectoryName(path) is { } folder && FileInTheWay(folder) is { } file) return NotAFolder(file);
        if (path is not null && Directory.Exists(path)) return new($"“{path}”是一个文件夹，不能写成文件；请改名或移走",
            $"\"{path}\" is a folder, where a file is to be written: rename or move it");
        var remedy = Remedy(DiskProblems.Of(e));
        var why = Why(e);
        return new($"“{shown}”：{why.Chinese}，{(path is null ? "没有做成" : "没有写成")}{remedy.Chinese}",
            $"{shown}: {why.English}, and {(path is null ? "it could not be done" : "it was not written")}{remedy.English}");
    }

    private static Wording Remedy(DiskProblem problem) => problem switch
    {
        DiskProblem.Full or DiskProblem.OverQuota => new("；请腾出空间再试", ": make room and try again"),
        DiskProblem.FileTooLarge => new("；请放宽限制（ulimit -f），或把图片缩小", ": raise the limit (ulimit -f), or make the pictures smaller"),
        DiskProblem.ReadOnly => new("；请用 -o 换一个文件夹", ": name another folder with -o"),
        DiskProblem.NameTooLong => new("；请改短文件名，或用 -o 换一个浅一些的文件夹", ": shorten it, or name a folder nearer the top with -o"),
        DiskProblem.BadName => new("；请去掉其中的特殊符号（如 : * ? \" < > |）", ": leave out special characters (such as : * ? \" < > |)"),
        DiskProblem.Denied => new("；请换一个文件夹，或请管理员开通权限", ": name another folder, or have it permitted"),
        DiskProblem.InUse => new("；是不是在 Word 里打开着？请关掉它再试", ": close it (in Word?) and try again"),
        DiskProblem.Gone or DiskProblem.Network => new("（是不是移动硬盘或网络盘断开了？）；请接好再试",
            " (a drive unplugged, a network share lost?): connect it and try again"),
        DiskProblem.NotAFolder or DiskProblem.IsAFolder or DiskProblem.LinkLoop or DiskProblem.OtherDisk => new("；请换一个文件夹",
            ": name another folder"),
        DiskProblem.TooManyOpen => new("；请关掉别的程序，或放宽限制（ulimit -n），或用 -j 1",
            ": close other programs, raise the limit (ulimit -n), or use -j 1"),
        DiskProblem.OutOfMemory => new("；请关掉别的程序再试，或用 -j 1", ": close other programs, or use -j 1"),
        DiskProblem.Hardware => new("；请检查磁盘，换一个磁盘再试", ": check the disk, and try another"),
        _ => new("；请再试一次", ": try again"),
    };
}
