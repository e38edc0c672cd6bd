using Bulletin.Cli.Sources;
using Bulletin.Core;
using Bulletin.Core.Outside;
using Bulletin.Export.Colours;

namespace Bulletin.Cli.Colours;

/// <summary>
/// Looks for the profile of the press (印刷机特性文件) in the folders of our own faces, once in a run: the first by name in the first
/// folder that has one. The system's are left alone, for which press a bulletin is for is nobody's to guess.
/// </summary>
internal sealed class PressProfiles(IReadOnlyList<string> folders, IOutside outside)
{
    private readonly Lazy<FoundProfile?> _found = new(() => Find(folders, outside));

    /// <summary>A profile, and what an output records of it.</summary>
    internal sealed record FoundProfile(PressProfile Profile, Source Source);

    /// <summary>Null: there is none.</summary>
    public FoundProfile? Found => _found.Value;

    private static FoundProfile? Find(IReadOnlyList<string> folders, IOutside outside)
    {
        foreach (var folder in folders)
        {
            foreach (var name in outside.Names(folder))
            {
                if (!name.EndsWith(".icc", StringComparison.OrdinalIgnoreCase)
                    && !name.EndsWith(".icm", StringComparison.OrdinalIgnoreCase))
                    continue;
                var file = outside.Read(Path.Combine(folder, name), Limits.ProfileBytes);
                if (file.State == FileState.Read && PressProfile.Read(file.Bytes) is { } profile)
                    return new FoundProfile(profile, new Source(SourceKind.Profile, name, Source.HashOf(file.Bytes)));
            }
        }
        return null;
    }
}
