using Bulletin.Cli.Files;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>An exception that reached the top, in words: the disk's doing, or ours.</summary>
internal static class Crash
{
    /// <summary>While an issue was made.</summary>
    public static Wording Of(Exception e, Wording stage, string shown, bool verbose) =>
        Of(e, shown)
        ?? OfOurs(e, stage, shown, verbose,
            new("稿件没有问题。请把期刊文件和这段话发给维护者", "the issue is not to blame. Please report it with the issue file"));

    /// <summary>While a Word document was converted.</summary>
    public static Wording OfDocument(Exception e, Wording stage, string shown, bool verbose) =>
        Of(e, shown) ?? OfOurs(e, stage, shown, verbose, new("请把这个文件和这段话发给维护者", "please report it with the document"));

    /// <summary>A type or a thread that could not be set up says of itself no more than that.</summary>
    private static Exception CauseOf(Exception e) =>
        e is TypeInitializationException or TaskSchedulerException or AggregateException && e.InnerException is { } inner
            ? CauseOf(inner)
            : e;

    private static Wording? Of(Exception e, string shown) => CauseOf(e) is OutOfMemoryException
        ? new($"“{shown}”：内存不够，没有做成；请关掉别的程序再试，或用 -j 1 一期一期地做",
            $"{shown}: there is not enough memory: close other programs, or make one issue at a time with -j 1")
        : DiskFault.Of(CauseOf(e), shown);

    private static Wording OfOurs(Exception e, Wording stage, string shown, bool verbose, Wording request)
    {
        return new(
            $"“{shown}”：这是 bulletin 的缺陷，出在“{stage.Chinese}”这一步，{request.Chinese}。",
            $"{shown}: this is a bug in bulletin, while {stage.English}; {request.English}.")
        {
            Detail = verbose ? e.ToString() : $"{e.GetType().Name}: {e.Message}",
        };
    }
}
