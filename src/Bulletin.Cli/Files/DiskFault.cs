using Bulletin.Core.Findings;

namespace Bulletin.Cli.Files;

/// <summary>What a disk refuses, in words that say what to do.</summary>
public static class DiskFault
{
    /// <summary>Null: not the disk's doing.</summary>
    /// <param name="shown">What was worked on, where the exception does not name the file.</param>
    public static Wording? Of(Exception e, string shown) => e switch
    {
        WriteException { InnerException: { } cause } write => Of(cause, write.Path, write.Path),
        UnauthorizedAccessException or IOException => Of(e, shown, null),
        _ => null,
    };

    /// <summary>A file stands where a folder should: itself, or one of those above it; null: none does.</summary>
    public static string? FileInTheWay(string folder)
    {
        for (var at = folder; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(at)) return null;
            if (File.Exists(at)) return at;
        }
        return null;
    }

    public static Wording NotAFolder(string file) => new(
        $"“{file}”是一个文件，不是文件夹，结果放不进去；请换一个文件夹",
        $"\"{file}\" is a file and not a folder, so nothing can be put into it: name a folder");

    private static Wording Of(Exception e, string shown, string? path)
    {
        if (path is not null && Path.GetDirectoryName(path) is { } folder && FileInTheWay(folder) is { } file) return NotAFolder(file);
        if (path is not null && Directory.Exists(path)) return new($"“{path}”是一个文件夹，不能写成文件；请改名或移走", $"\"{path}\" is a folder, where a file is to be written: rename or move it");
        return KindOf(e) switch
        {
            DiskProblem.Full => new($"“{shown}”：磁盘满了（或超出了限额），没有写成；请腾出空间再试", $"{shown}: the disk, or the quota, is full: make room and try again"),
            DiskProblem.ReadOnly => new($"“{shown}”：这个磁盘是只读的，写不进去；请用 -o 换一个文件夹", $"{shown}: the disk is read-only: name another folder with -o"),
            DiskProblem.NameTooLong => new($"“{shown}”：文件名或路径太长，系统不接受；请改短文件名，或用 -o 换一个浅一些的文件夹", $"{shown}: the name or path is too long for the system: shorten it, or name a folder nearer the top with -o"),
            DiskProblem.BadName => new($"“{shown}”：系统不接受这个文件名；请去掉其中的特殊符号（如 : * ? \" < > |）", $"{shown}: the system does not take that name: leave out special characters (such as : * ? \" < > |)"),
            DiskProblem.Denied => new($"“{shown}”：没有权限写；请换一个文件夹，或请管理员开通权限", $"{shown}: no permission to write: name another folder, or have it permitted"),
            DiskProblem.InUse => new($"“{shown}”正在别的程序里打开着（Word？），没有覆盖；请关掉它再试", $"{shown} is open in another program (Word?): close it and try again"),
            DiskProblem.Gone => new($"“{shown}”：文件夹不见了（是不是移动硬盘或网络盘断开了？）", $"{shown}: the folder is gone (a drive unplugged, a network share lost?)"),
            _ => new($"“{shown}”：读写磁盘失败（{e.Message}）", $"{shown}: the disk failed ({e.Message})"),
        };
    }

    /// <summary>By the system's own numbers: errno on Unix, HRESULT of a Win32 code on Windows.</summary>
    private static DiskProblem KindOf(Exception e) => (e, e.HResult) switch
    {
        (PathTooLongException, _) => DiskProblem.NameTooLong,
        (DirectoryNotFoundException or DriveNotFoundException or FileNotFoundException, _) => DiskProblem.Gone,
        (_, unchecked((int)0x80070070) or unchecked((int)0x80070027) or 28) => DiskProblem.Full,
        (_, 122 or 69) when !OperatingSystem.IsWindows() => DiskProblem.Full,
        (_, unchecked((int)0x80070013) or 30) => DiskProblem.ReadOnly,
        (_, unchecked((int)0x800700CE) or 36 or 63) => DiskProblem.NameTooLong,
        (_, unchecked((int)0x8007007B) or 22 or 84 or 92) => DiskProblem.BadName,
        (_, unchecked((int)0x80070020) or unchecked((int)0x80070021) or 26 or 16) => DiskProblem.InUse,
        (UnauthorizedAccessException, _) => DiskProblem.Denied,
        _ => DiskProblem.Other,
    };
}

/// <summary>Why a disk refuses.</summary>
internal enum DiskProblem
{
    Full,
    ReadOnly,
    NameTooLong,
    BadName,
    Denied,
    InUse,
    Gone,
    Other,
}
