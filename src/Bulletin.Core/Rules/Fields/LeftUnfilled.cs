using Bulletin.Core.Checking;
using Bulletin.Core.Drafting;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Rules.Fields;

/// <summary>
/// A mark of <c>bulletin new</c> that still stands (待填). An error, for it is no guess: only a drafted file holds it, and nothing
/// half-filled is to be sent out.
/// </summary>
public sealed class LeftUnfilled : StretchRule
{
    public override RulePage Page { get; } = new(Codes.LeftUnfilled, "left-unfilled", Severity.Error)
    {
        What = new("bulletin new 留的“〔待填：…〕”还没有换成内容", "a 〔fill in …〕 of bulletin new still stands"),
        Why = new("没有填完的简报不能印发", "a bulletin that is not filled in is not to be sent out"),
        Wrong = Example.Body("〔待填：正文，一行一段〕"),
        Right = Example.Body("1月20日下午，全市春运工作会议召开。"),
        Remedy = new("连同括号换成内容；用不着的项目，整行删去", "put the content in its place, brackets and all; remove the line where it is not needed"),
    };

    protected override void Check(TextStretch stretch, FindingSink found)
    {
        foreach (var match in Matching.All(Unfilled.Mark(), stretch.Text).Take(Limits.FindingsOfOneCode))
            found.Add(stretch.Span(match.Index, match.Index + match.Length),
                new($"还没有填：{match.Value}", $"not filled in: {match.Value}"),
                new("连同括号换成内容；用不着的项目，整行删去", "put the content in its place, brackets and all; remove the line where it is not needed"));
    }
}
