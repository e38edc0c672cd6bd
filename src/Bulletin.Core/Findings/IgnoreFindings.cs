using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Comments <c># bulletin: ignore[…]</c> that do not do what they should.</summary>
internal static class IgnoreFindings
{
    public static Finding Unused(Sourced<string> typed) => new(Codes.UnusedIgnore, Severity.Warning, typed.Span,
        new($"下面没有 {typed.Value} 可以忽略", $"nothing below is silenced by {typed.Value}"),
        new("问题已经改好的，删去这个注释；注释要写在有问题的那一行正上方", "remove the comment if the matter is settled; it belongs right above the line in question"));

    public static Finding OfError(Sourced<string> typed) => new(Codes.UnusedIgnore, Severity.Warning, typed.Span,
        new($"{typed.Value} 在这里是错误，不能忽略", $"{typed.Value} is an error here and cannot be silenced"),
        new("有错误就不能成文，请改正它", "the bulletin cannot be made with it: put it right"));

    public static Finding UnknownCode(Sourced<string> typed) => new(Codes.UnusedIgnore, Severity.Warning, typed.Span,
        new($"没有“{typed.Value}”这个编码", $"there is no code \"{typed.Value}\""),
        new("写提示里的编码，如 ignore[BUL304]；几个编码用逗号分开", "write the code as findings show it, as in ignore[BUL304]; commas part several"));

    public static Finding Unreadable(SourceSpan at) => new(Codes.UnusedIgnore, Severity.Warning, at,
        new("看不懂这个注释，它什么也没有忽略", "this comment cannot be read and silences nothing"),
        new("写成“# bulletin: ignore[BUL304] 理由”", "write `# bulletin: ignore[BUL304] reason`"));

    public static Finding WithoutReason(SourceSpan at) => new(Codes.IgnoreWithoutReason, Severity.Warning, at,
        new("没有写忽略的理由", "the reason for silencing is missing"),
        new("在方括号后面写一句理由，核稿的人才知道不是疏忽", "write it after the brackets, so that the next reader knows it is no oversight"));
}
