using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Composing;

namespace Bulletin.Cli.Templating;

/// <summary><c>bulletin template check FILE…</c>: findings where those of issues go, and what was looked at to standard output.</summary>
internal sealed class TemplateCheckCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    private bool IsText => request.Format is FindingFormat.Full or FindingFormat.Concise;

    public void Run()
    {
        foreach (var path in request.Paths)
        {
            var shown = path.Replace('\\', '/');
            try
            {
                report.Take(Check(path, shown));
            }
            catch (Exception e)
            {
                report.Fault(Crash.OfDocument(e, new("检查模板", "checking the template"), shown, request.Verbose));
            }
        }
    }

    /// <summary>A built-in name counts as it does for --template.</summary>
    private Outcome Check(string path, string shown)
    {
        if (BuiltInTemplates.Find(path) is { } own) return Judge(own, shown);
        var content = outside.Read(Path.GetFullPath(path, here.CurrentFolder), TemplateLimits.FileBytes);
        return content.State switch
        {
            FileState.Read => Judge(content.Bytes, shown),
            FileState.TooLarge => new Outcome { Path = shown, Findings = [TooLarge(shown)] },
            FileState.Missing =>
                new Outcome
                {
                    Faults = [new($"找不到模板“{shown}”；内置模板用 bulletin template list 列出",
                        $"there is no template \"{shown}\"; bulletin template list lists the built-in ones")],
                },
            FileState.Denied =>
                new Outcome
                {
                    Faults = [new($"“{shown}”读不出来：没有权限，或正在别的程序里打开着", $"\"{shown}\" cannot be read: no permission, or open elsewhere")],
                },
            _ => new Outcome { Faults = [Unreadable.Because(content.State, shown)] },
        };
    }

    private Outcome Judge(byte[] package, string shown)
    {
        var inspection = TemplateCheck.Run(package, shown);
        var findings = request.Selection.Apply(inspection.Findings, null, null);
        var text = IsText && !inspection.IsRefused ? TemplateSummary.Write(inspection, findings, shown, request.Language) : "";
        return new Outcome { Path = shown, Findings = findings, Text = text };
    }

    private static Finding TooLarge(string shown) => new(Codes.TemplateTooLarge, Severity.Error, new SourceText(shown, "").Span(0, 0),
        new($"模板“{shown}”太大", $"the template \"{shown}\" is too large"),
        new("模板只放版式，图片和正文写在期刊文件里", "a template holds the layout only; pictures and text belong to the issue"));
}
