using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Checking;

/// <summary>What repairs come to: files written, or a difference shown.</summary>
internal static class RepairOutcome
{
    public static Outcome Written(RepairRounds repair, IOutside outside)
    {
        var files = repair.Files.ToList();
        OutputFiles.Write([.. files.Select(file => new OutputFile(outside.Resolve(file.FullPath) ?? file.FullPath, file.Shown, file.After))]);
        return new Outcome { Results = [.. files.Select(file => (file.Shown, new Wording($"改正了 {file.Count} 处", $"{file.Count} repaired")))] };
    }

    public static Outcome Shown(RepairRounds repair) =>
        new() { Text = string.Concat(repair.Files.Select(file => LineDifference.Of(file.Shown, Decoded(file.Before), Decoded(file.After)))) };

    public static string Decoded(byte[] bytes) => TextDecoder.Decode("", bytes).Text?.Content ?? "";
}
