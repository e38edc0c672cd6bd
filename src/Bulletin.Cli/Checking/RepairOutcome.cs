using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Checking;

/// <summary>What repairs come to: files written, or a difference shown.</summary>
internal static class RepairOutcome
{
    public static Outcome Written(RepairRounds repair, IOutside outside)
    {
        // Each by itself and looked at last: what an editor saved in the meantime is newer than what was repaired.
        var written = new List<RepairedFile>();
        var overtaken = repair.Overtaken.ToList();
        foreach (var file in repair.Files)
        {
            var target = outside.Resolve(file.FullPath) ?? file.FullPath;
            if (outside.Read(target, Limits.TextBytes) is { State: FileState.Read, Bytes: var now }
                && now.AsSpan().SequenceEqual(file.Before))
            {
                OutputFiles.Write([new OutputFile(target, file.Shown, file.After) { RealFolder = Path.GetDirectoryName(target) }]);
                written.Add(file);
            }
            else overtaken.Add(file.Shown);
        }
        return new Outcome
        {
            Results = [.. written.Select(file => (file.Shown, new Wording($"改正了 {file.Count} 处", $"{file.Count} repaired")))],
            Faults = [.. overtaken.Select(shown => new Wording($"“{shown}”在改正时被别的程序保存过，没有动它，请再运行一次",
                $"\"{shown}\" was saved by another program meanwhile and was left alone; run again"))],
        };
    }

    public static Outcome Shown(RepairRounds repair) =>
        new()
        {
            Text = string.Concat(repair.Files.Select(file => LineDifference.Of(file.Shown, Decoded(file.Before), Decoded(file.After)))),
        };

    public static string Decoded(byte[] bytes) => TextDecoder.Decode("", bytes).Text?.Content ?? "";
}
