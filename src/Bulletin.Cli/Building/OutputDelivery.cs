using Bulletin.Cli.Arguments;
using Bulletin.Cli.Files;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Building;

/// <summary>Takes what was made of an issue to the disk, or compares it with what is there.</summary>
internal sealed class OutputDelivery(Request request, IOutside outside, SourceSpan place)
{
    public Outcome Deliver(BuiltIssue built)
    {
        var outcome = new Outcome { Findings = built.Findings, Faults = built.Faults, Pages = built.Pages };
        return request.CompareOnly ? Compare(built, outcome) : Write(built, outcome);
    }

    private Outcome Compare(BuiltIssue built, Outcome outcome)
    {
        var results = new List<(string, Wording)>();
        var notes = new List<Wording>();
        foreach (var (file, from) in built.Files)
        {
            var standing = OutputFiles.Look(file, outside);
            if (standing.State == OutputState.Same) continue;
            results.Add((file.Shown, standing.State == OutputState.Missing ? Fates.Missing : Fates.Differs));
            if (Why(file, standing, from) is { } why) notes.Add(new($"“{file.Shown}”不是最新的：{why.Chinese}", $"\"{file.Shown}\" is not up to date: {why.English}"));
        }
        return outcome with { Results = results, Notes = notes, Differs = results.Count > 0 };
    }

    private static Wording? Why(OutputFile file, StandingFile standing, MadeFrom from)
    {
        switch (standing.State)
        {
            case OutputState.Missing: return null;
            case OutputState.Edited: return new("生成以后被人改过", "it was edited since it was made");
            case OutputState.NotOurs: return new("不是本程序生成的", "it was not made by this tool");
            case OutputState.Denied: return new("读不出来", "it cannot be read");
        }
        var before = Seals.RecordIn(file.FullPath, standing.Bytes) is { } record ? MadeFrom.Read(record) : null;
        if (before is null) return new("没有记录是用什么生成的", "it does not say what it was made from");
        var changes = from.ChangesSince(before).Select(change => change.Say()).ToList();
        return changes.Count == 0
            ? new("来源没有变，生成的方式变了", "its sources are the same, the way it is made is not")
            : new(string.Join('，', changes.Select(change => change.Chinese)), string.Join(", ", changes.Select(change => change.English)));
    }

    private Outcome Write(BuiltIssue built, Outcome outcome)
    {
        var states = built.Files.Select(made => OutputFiles.State(made.File, outside)).ToList();
        if (!request.Force)
        {
            var left = built.Files.Zip(states, (made, state) => (made.File.Shown, Finding: OutputFindings.Protected(place, made.File, state))).Where(pair => pair.Finding is not null).ToList();
            if (left.Count > 0)
                return outcome with { Findings = [.. outcome.Findings, .. left.Select(pair => pair.Finding!)], LeftAlone = [.. left.Select(pair => pair.Shown)] };
        }
        OutputFiles.Write([.. built.Files.Where((_, i) => states[i] != OutputState.Same).Select(made => made.File)]);
        return outcome with { Results = [.. built.Files.Select((made, i) => (made.File.Shown, states[i] == OutputState.Same ? Fates.Unchanged : Fates.Written))] };
    }
}
