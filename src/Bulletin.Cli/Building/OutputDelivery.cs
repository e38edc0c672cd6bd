using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;

namespace Bulletin.Cli.Building;

/// <summary>Takes what was made of an issue to the disk, or compares it with what is there.</summary>
internal sealed class OutputDelivery(BuildOptions options, IOutside outside, IssuePath path, BulletinIssue issue, OutputPlan plan)
{
    public Outcome Deliver(BuiltIssue built)
    {
        var outcome = new Outcome { Findings = built.Findings, Faults = built.Faults, Pages = built.Pages };
        return options.CompareOnly ? Compare(built, outcome) : Write(built, outcome);
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
            if (Why(file, standing, from) is { } why)
                notes.Add(new($"“{file.Shown}”不是最新的：{why.Chinese}", $"\"{file.Shown}\" is not up to date: {why.English}"));
        }
        return outcome with { Results = results, Notes = notes, Differs = results.Count > 0 };
    }

    private Wording? Why(OutputFile file, StandingFile standing, MadeFrom from)
    {
        switch (standing.State)
        {
            case OutputState.Missing: return null;
            case OutputState.Edited: return new("生成以后被人改过", "it was edited since it was made");
            case OutputState.NotOurs: return new("不是本程序生成的", "it was not made by this tool");
            case OutputState.DeadLink: return new("它是一个链接，指向的文件不在了", "it is a link to a file that is not there");
            case OutputState.Denied: return new("读不出来", "it cannot be read");
        }
        var before = RecordOf(file, standing);
        if (before is null)
        {
            return Path.GetExtension(file.FullPath) == OutputPlan.PdfExtension
                ? new("它是用 bulletin pdf 从 Word 文件转成的，不是从期刊文件生成的",
                    "it was converted from a Word file by bulletin pdf and not made from an issue file")
                : new("它没有记下是从哪个期刊文件生成的", "it does not say which issue file it was made from");
        }
        if (WhoseOutput.Other(before, path, issue, plan, outside) is { } other)
            return new($"它是{other.Chinese}生成的", $"it was made from {other.English}");
        var changed = from.ChangesSince(before).ToList();
        // Which faces there are to record follows from what is printed.
        if (changed.Exists(change => change.Kind == SourceKind.Option))
            changed.RemoveAll(change => change is { Kind: SourceKind.Face, Before: null } or { Kind: SourceKind.Face, Now: null });
        var changes = changed.Select(change => change.Say()).ToList();
        return changes.Count == 0
            ? new("来源没有变，生成的方式变了", "its sources are the same, the way it is made is not")
            : new(string.Join('，', changes.Select(change => change.Chinese)), string.Join(", ", changes.Select(change => change.English)));
    }

    private Outcome Write(BuiltIssue built, Outcome outcome)
    {
        var standing = built.Files.Select(made => Judge(made.File)).ToList();
        if (!options.Force)
        {
            var left = built.Files.Zip(standing, (made, found) => (made.File.Shown, found.Obstacle))
                .Where(pair => pair.Obstacle is not null).ToList();
            if (left.Count > 0)
                return outcome with
                {
                    Findings = [.. outcome.Findings, .. left.Select(pair => pair.Obstacle!)],
                    LeftAlone = [.. left.Select(pair => pair.Shown)],
                };
        }
        OutputFiles.Write([.. built.Files.Where((_, i) => standing[i].State != OutputState.Same).Select(made => made.File)]);
        return outcome with
        {
            Results = [.. built.Files.Select((made, i) => (made.File.Shown,
                standing[i].State == OutputState.Same ? Fates.Unchanged : Fates.Written))],
        };
    }

    /// <summary>What stands in its place, and why it may not be overwritten.</summary>
    private (OutputState State, Finding? Obstacle) Judge(OutputFile file)
    {
        var standing = OutputFiles.Look(file, outside);
        if (standing.State != OutputState.Intact) return (standing.State, OutputFindings.Protected(plan.Place, file, standing.State));
        var other = RecordOf(file, standing) is { } before ? WhoseOutput.Other(before, path, issue, plan, outside) : null;
        return (standing.State, other is { } named ? OutputFindings.OfAnother(plan.Place, file, named) : null);
    }

    private static MadeFrom? RecordOf(OutputFile file, StandingFile standing) =>
        Seals.RecordIn(file.FullPath, standing.Bytes) is { } record ? MadeFrom.Read(record) : null;
}
