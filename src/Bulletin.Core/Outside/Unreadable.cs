using Bulletin.Core.Findings;

namespace Bulletin.Core.Outside;

/// <summary>Why a file could not be read, in words.</summary>
public static class Unreadable
{
    /// <param name="name">Of the file, as the message shall name it.</param>
    public static Wording Because(FileState state, string name) => state switch
    {
        FileState.Missing => new($"找不到“{name}”", $"there is no \"{name}\""),
        FileState.NotAFile => new($"“{name}”不是文件", $"\"{name}\" is not a file"),
        FileState.TooLarge => new($"“{name}”太大", $"\"{name}\" is too large"),
        FileState.InUse => new($"“{name}”正在别的程序里打开着，读不出来", $"\"{name}\" is open in another program and cannot be read"),
        FileState.TooManyOpen => new(
            $"“{name}”读不出来：同时打开的文件太多（可以放宽 ulimit -n，或用 -j 1）",
            $"\"{name}\" cannot be read: too many files are open at once (raise ulimit -n, or use -j 1)"),
        FileState.Broken => new(
            $"“{name}”读不出来：磁盘出错，或网络盘断开了",
            $"\"{name}\" cannot be read: the disk reports an error, or the network share is gone"),
        _ => new($"没有权限读“{name}”", $"no permission to read \"{name}\""),
    };
}
