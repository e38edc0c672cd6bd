using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;

namespace Bulletin.Cli.Indexing;

/// <summary>
/// Issues whose outputs somebody corrected by hand: index and volume are made from the issue files, and would be without it.
/// </summary>
internal sealed class EditedOutputs(BuildOptions options, string currentFolder, IOutside outside)
{
    /// <returns>Empty, or a warning at the issue's file.</returns>
    public IReadOnlyList<Finding> Of(LaidIssue laid)
    {
        if (laid.Plan is not { } plan || laid.OnDisk.Source is not { } source) return [];
        var edited = Candidates(laid, plan).Where(file => OutputFiles.State(file, outside) == OutputState.Edited).Select(file => file.Shown)
            .Distinct(StringComparer.Ordinal).ToList();
        if (edited.Count == 0) return [];
        var (names, english) = ($"“{string.Join("”“", edited)}”", string.Join(", ", edited.Select(name => $"\"{name}\"")));
        var finding = new Finding(Codes.OutputEdited, Severity.Warning, source.Span(0, 0),
            options.Bound
                ? new($"{names}生成以后被人改过，合订本和总目录里没有这些改动",
                    $"{english} was edited since it was made; neither the bound volume nor the index has what was changed")
                : new($"{names}生成以后被人改过，总目录里没有这些改动", $"{english} was edited since it was made; the index does not know what was changed"),
            new($"请把改动补进“{laid.OnDisk.Path.Shown}”，用 bulletin build --force 重新生成，再运行一次",
                $"put the changes into \"{laid.OnDisk.Path.Shown}\", make it anew by bulletin build --force, and run this again"));
        return Silencing.Apply([finding], source);
    }

    /// <summary>
    /// Beside the issue or where it says, and below this run's <c>-o</c>, where a build may have put them too; a PDF may be of an earlier
    /// build.
    /// </summary>
    private IEnumerable<OutputFile> Candidates(LaidIssue laid, OutputPlan plan)
    {
        foreach (var extension in (string[])[OutputPlan.WordExtension, OutputPlan.PdfExtension])
        {
            yield return plan.File(extension, []);
            if (options.OutputFolder is not { } given) continue;
            var below = Path.Combine(laid.OnDisk.Path.Below, Path.GetFileName(plan.Stem) + extension);
            yield return new OutputFile(Path.Combine(Path.GetFullPath(given, currentFolder), below),
                Path.Combine(given, below).Replace('\\', '/'), []);
        }
    }
}
