using System.Text;
using Bulletin.Cli.Arguments;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Explaining;

/// <summary><c>bulletin explain</c>: the page of a code, or all codes with a line each.</summary>
internal sealed class ExplainCommand(Request request, Surroundings here)
{
    private readonly StringBuilder _text = new();

    public ExitCode Run()
    {
        if (request.Code is null) foreach (var page in RulePages.All) Line(page);
        else Page(RulePages.Find(request.Code)!);
        here.Out.Write(_text);
        return ExitCode.Done;
    }

    private void Line(RulePage page) =>
        _text.Append($"{page.Code}  {FindingWriter.Word(page.Severity),-7}  {page.What.In(request.Language)}  ({page.Name})\n");

    private void Page(RulePage page)
    {
        _text.Append($"{page.Code}  {page.Name}  ({FindingWriter.Word(page.Severity)})\n\n{page.What.In(request.Language)}\n");
        Part("为什么", "Why", page.Why.In(request.Language));
        Part("错的", "Wrong", page.Wrong?.Text);
        Part("对的", "Right", page.Right?.Text);
        Part("怎么改", "What to do",
            page.Remedy.In(request.Language)
                + (page.HasFix ? InLanguage("（bulletin check --fix 会代为改正）", " (bulletin check --fix does it)") : ""));
        if (page.Severity != Severity.Error)
            Part("有意如此", "If it is meant",
                InLanguage($"在上一行写  # bulletin: ignore[{page.Code}] 理由",
                    $"write on the line above  # bulletin: ignore[{page.Code}] reason"));
    }

    private void Part(string chinese, string english, string? text)
    {
        if (text is null) return;
        _text.Append($"\n{InLanguage(chinese, english)}\n");
        foreach (var line in text.Split('\n')) _text.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
    }

    private string InLanguage(string chinese, string english) => new Wording(chinese, english).In(request.Language);
}
