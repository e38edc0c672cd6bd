using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Core.Findings;

namespace Bulletin.Cli;

/// <summary>Prints what came of a run: findings and faults to standard error, results to standard output.</summary>
internal sealed class Report(Request request, Surroundings here)
{
    private readonly List<Finding> _forJson = [];
    private readonly HashSet<Wording> _toldFaces = [];

    public ExitCode ExitCode { get; private set; }

    public void Take(Outcome outcome)
    {
        ExitCode = Worse(outcome.ExitCode);
        // Which faces stood in is the machine's matter: said once for a run, not for each of its issues.
        var findings = outcome.Findings.Where(finding => finding.Code != Codes.FaceStoodIn || _toldFaces.Add(finding.Message)).ToList();
        if (request.Format == FindingFormat.Json) _forJson.AddRange(findings);
        else here.Error.Write(FindingWriter.Write(findings, request.Format, request.Language));
        foreach (var fault in outcome.Faults) Print(fault);
        foreach (var (shown, fate) in outcome.Results) here.Out.Write($"{shown}  {fate.In(request.Language)}\n");
    }

    public ExitCode Fault(Wording message)
    {
        Print(message);
        return ExitCode = ExitCode.CouldNotRun;
    }

    /// <summary>One array for the whole run, also when there is nothing in it.</summary>
    public void Close()
    {
        if (request.Format == FindingFormat.Json) here.Out.Write(FindingWriter.Write(_forJson, FindingFormat.Json, request.Language));
    }

    private ExitCode Worse(ExitCode code) => code > ExitCode ? code : ExitCode;

    private void Print(Wording message) => here.Error.Write($"bulletin: {message.In(request.Language)}\n");
}
