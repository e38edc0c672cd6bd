using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Core.Findings;

namespace Bulletin.Cli;

/// <summary>Prints what came of a run: findings and faults to standard error, results to standard output.</summary>
internal sealed class Report(Request request, Surroundings here)
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _checked = [];
    private readonly HashSet<string> _toldFaces = new(StringComparer.Ordinal);

    /// <summary>A fault in what issues share, a season or a body file, is one fault.</summary>
    private readonly HashSet<(string Path, int Start, int End, string Code, Wording Message)> _told = [];

    public ExitCode ExitCode { get; private set; }

    /// <summary>Each output gets a line; off where a table will say it.</summary>
    public bool ListsOutputs { get; set; } = true;

    public void Take(Outcome outcome)
    {
        ExitCode = Worse(outcome.HasFaults ? ExitCode.CouldNotRun : outcome.HasErrors ? ExitCode.Findings : ExitCode.Done);
        if (request.DenyWarnings && outcome.Findings.Any(finding => finding.Severity == Severity.Warning))
            ExitCode = Worse(ExitCode.Findings);
        // Which faces stood in is the machine's matter: said once for a run, not for each of its issues.
        var findings = outcome.Findings
            .Where(finding => finding.Code is not (Codes.FaceStoodIn or Codes.FaceNotLocked) || NamesNewFace(finding))
            .Where(finding => _told.Add((finding.Span.Source.Path, finding.Span.Start, finding.Span.End, finding.Code, finding.Message)))
            .ToList();
        if (outcome.Path.Length > 0) _checked.Add(outcome.Path);
        // They hold their texts: only kept where a whole is printed in the end.
        if (!IsText || IsOnGithub) _findings.AddRange(findings);
        if (IsText) here.Error.Write(FindingWriter.Write(findings, request.Format, request.Language));
        foreach (var fault in outcome.Faults.Concat(outcome.Notes)) Print(fault);
        here.Out.Write(outcome.Text);
        if (!IsText || !ListsOutputs) return;
        foreach (var (shown, fate) in outcome.Results) here.List(shown, fate.In(request.Language));
    }

    public ExitCode Fault(Wording message)
    {
        Print(message);
        return ExitCode = ExitCode.CouldNotRun;
    }

    /// <summary>What is worth knowing and no fault (<c>--verbose</c>).</summary>
    public void Tell(Wording message) => Print(message);

    /// <summary>Says so where not all issues were begun.</summary>
    public void StoppedAfter(int begun, int all)
    {
        if (begun == all) return;
        Fault(new(
            $"已按要求停下：{all} 期中处理完 {begun} 期，其余 {all - begun} 期没有开始；再运行一次即可补齐",
            $"stopped as asked: {begun} of {all} issues are done, the other {all - begun} were not begun; run again to complete them"));
    }

    /// <summary>What other programs read is one whole for the run, also when there is nothing in it.</summary>
    public void Close()
    {
        if (!IsText) Write(request.Format);
        else if (request.Diff || (request.Fix && request.Paths.Contains(Issues.IssuePaths.StandardInput))) return;
        else if (IsOnGithub) Write(FindingFormat.Github);
    }

    /// <summary>An issue that uses fewer of the faces told of before says nothing new.</summary>
    private bool NamesNewFace(Finding finding)
    {
        var isNew = false;
        foreach (var face in PageFindings.FacesIn(finding)) isNew |= _toldFaces.Add(face);
        return isNew;
    }

    private bool IsOnGithub => here.Variable("GITHUB_ACTIONS") == "true";

    /// <summary>Findings go to standard error as they come.</summary>
    private bool IsText => request.Format is FindingFormat.Full or FindingFormat.Concise;

    private void Write(FindingFormat format) =>
        here.Out.Write(FindingWriter.Write(_findings, format, request.Language,
            new(ToolVersion.Number, here.CurrentFolder.Replace('\\', '/'), _checked)));

    private ExitCode Worse(ExitCode code) => code > ExitCode ? code : ExitCode;

    private void Print(Wording message) => here.Say(message, request.Language);
}
