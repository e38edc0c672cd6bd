using Bulletin.Core.Findings;

namespace Bulletin.Cli.Issues;

/// <summary>What <c>--verbose</c> tells of the files of a run.</summary>
internal static class IssueNotes
{
    /// <param name="issue">Null: passed over as one of another trade.</param>
    public static Wording Of(IssuePath path, IssueOnDisk? issue)
    {
        if (issue is null) return Of(new SkippedPath(path.Shown, new("里面没有期刊文件的项目", "it holds no key of an issue")));
        return issue.Season is { } season
            ? new($"“{path.Shown}”沿用“{season.Shown}”", $"\"{path.Shown}\" inherits from \"{season.Shown}\"")
            : new($"“{path.Shown}”没有可以沿用的 season.yaml", $"\"{path.Shown}\" has no season.yaml to inherit from");
    }

    public static Wording Of(SkippedPath skipped) =>
        new($"跳过“{skipped.Shown}”：{skipped.Why.Chinese}", $"skipped \"{skipped.Shown}\": {skipped.Why.English}");
}
