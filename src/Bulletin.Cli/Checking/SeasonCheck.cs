using Bulletin.Cli.Building;
using Bulletin.Core;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;

namespace Bulletin.Cli.Checking;

/// <summary>Checks a season's own file: its shape, its values and its texts.</summary>
internal sealed class SeasonCheck(BuildOptions options, IOutside outside)
{
    /// <param name="inIssues">What its issues found in it.</param>
    /// <param name="isComplete">Those were all of its issues.</param>
    public Outcome Check(Season season, IReadOnlyList<Finding> inIssues, bool isComplete) => new()
    {
        Path = season.Shown,
        Findings = options.Selection.Apply([.. Found(season, outside, Limits.FindingsOfOneCode), .. inIssues], season, isComplete),
    };

    public RepairRounds Repaired(Season season)
    {
        var repair = new RepairRounds(outside, Findings, _ => false);
        repair.Run();
        return repair;

        IReadOnlyList<Finding> Findings(IOutside door, int most)
        {
            var read = SeasonReader.Open(season.Shown, season.FullPath, door);
            return options.Selection.Apply(Found(read, door, most), read, isComplete: false);
        }
    }

    private static List<Finding> Found(Season season, IOutside door, int mostOfOneCode)
    {
        var found = new List<Finding>(season.Findings);
        if (season.Draft is not { } draft) return found;
        found.AddRange(IssueCheck.Run(draft, isWhole: false, mostOfOneCode));
        if (draft.Template is not null && Templates.Of(draft, door, out var missing) is null) found.Add(missing!);
        return found;
    }
}
