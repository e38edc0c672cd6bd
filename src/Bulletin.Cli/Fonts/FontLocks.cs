using System.Collections.Concurrent;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Fonts;

/// <summary>
/// The locks of a run: the nearest at or above each issue's folder, up to the repository's root or the home folder, as for season.yaml;
/// each is compared with the faces once.
/// </summary>
/// <param name="home">Absolute; null where there is none.</param>
internal sealed class FontLocks(IOutside outside, FaceCatalog catalog, FaceHashes hashes, string? home)
{
    private const long MostBytes = 1L << 20;

    private readonly ConcurrentDictionary<string, Lazy<FontLockState?>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Null: no lock there.</summary>
    public FontLockState? Of(string folder) => _byFolder.GetOrAdd(folder, start => new Lazy<FontLockState?>(() => Find(start))).Value;

    private FontLockState? Find(string folder)
    {
        var content = outside.Read(Path.Combine(folder, FontLock.FileName), MostBytes);
        if (content.State != FileState.Missing) return Compare(content);
        if (folder == home || outside.Resolve(Path.Combine(folder, ".git")) is not null) return null;
        return Path.GetDirectoryName(folder) is { } above ? Of(above) : null;
    }

    private FontLockState Compare(FileContent content) => content.State == FileState.Read && FontLock.Read(content.Bytes) is { } faces
        ? new FontLockState(faces.Differences(catalog, hashes), faces.Profile)
        : new FontLockState(
            [new($"{FontLock.FileName} 读不懂，请用 bulletin fonts --lock 重新生成",
                $"{FontLock.FileName} cannot be read; make it anew with bulletin fonts --lock")], null);
}

/// <summary>A lock, compared with the faces here.</summary>
/// <param name="Profile">Of the press; null: any may serve.</param>
internal sealed record FontLockState(IReadOnlyList<Wording> Differences, Source? Profile);
