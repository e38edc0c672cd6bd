using Bulletin.Cli.Files;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>An exception that reached the top, in words: the disk's doing, or ours.</summary>
internal static class Crash
{
    /// <summary>While an issue was made.</summary>
    public static Wording Of(Exception e, Wording stage, string shown, bool verbose) =>
        DiskFault.Of(e, shown) ?? OfOurs(e, stage, shown, verbose, new("稿件没有问题。请把期刊文件和这段话发给维护者", "the issue is not to blame. Please report it with the issue file"));

    /// <summary>While a Word document was converted.</summary>
    public static Wording OfDocument(Exception e, Wording stage, string shown, bool verbose) =>
        DiskFault.Of(e, shown) ?? OfOurs(e, stage, shown, verbose, new("请把这个文件和这段话发给维护者", "please report it with the document"));

    private static Wording OfOurs(Exception e, Wording stage, string shown, bool verbose, Wording request)
    {
        var detail = verbose ? e.ToString() : $"{e.GetType().Name}: {e.Message}";
        return new(
            $"“{shown}”：这是 bulletin 的缺陷，出在“{stage.Chinese}”这一步，{request.Chinese}。\n{detail}",
            $"{shown}: this is a bug in bulletin, while {stage.English}; {request.English}.\n{detail}");
    }
}
