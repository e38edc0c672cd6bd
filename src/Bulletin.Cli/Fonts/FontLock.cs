using System.Text;
using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Fonts;

/// <summary>
/// The faces of a season (字体锁): <c>fonts.lock</c>, made by <c>bulletin fonts --lock</c> and kept with the issues, so that an office's
/// computers
/// and its build server set them in the same faces or say that they cannot. A line a face: role, weight, file, PostScript name, hash,
/// parted by tabs;
/// and a line for the profile of the press, for issues in its colours.
/// </summary>
/// <param name="Profile">Null: there was none.</param>
internal sealed record FontLock(IReadOnlyList<LockedFace> Faces, Source? Profile)
{
    public const string FileName = "fonts.lock";

    private const string Head = "# bulletin fonts --lock: 这一季用的字体，请同期刊文件一起保存 / the faces of this season, to be kept with its issues\n";
    private const string PressRole = "印刷";
    private const string PressWeight = "profile";
    private static readonly string[] Weights = ["regular", "bold"];

    /// <summary>What serves here for each role; roles without any face are left out.</summary>
    public static FontLock Of(FaceCatalog catalog, FaceHashes hashes, Source? profile)
    {
        var faces = new List<LockedFace>();
        foreach (var role in FaceRole.All)
            foreach (var isBold in (bool[])[false, true])
                if (catalog.Serve(role.Key, isBold)?.Face is { } face)
                    faces.Add(new LockedFace(role.Key, isBold, Path.GetFileName(face.File.Path), face.PostScriptName,
                        hashes.Of(face.File)));
        return new FontLock(faces, profile);
    }

    public byte[] Write()
    {
        var text = new StringBuilder(Head);
        foreach (var (role, isBold, file, name, hash) in Faces)
            text.AppendJoin('\t', role, Weights[isBold ? 1 : 0], file, name, hash).Append('\n');
        if (Profile is { } press) text.AppendJoin('\t', PressRole, PressWeight, press.Name, "-", press.Hash).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Null where a line is no such line.</summary>
    public static FontLock? Read(ReadOnlySpan<byte> bytes)
    {
        var faces = new List<LockedFace>();
        Source? profile = null;
        foreach (var line in Encoding.UTF8.GetString(bytes)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.TrimStart('\uFEFF').StartsWith('#')) continue;
            if (line.Split('\t') is not [var role, var weight, var file, var name, var hash]) return null;
            if ((role, weight) == (PressRole, PressWeight))
            {
                profile = new Source(SourceKind.Profile, file, hash);
                continue;
            }
            if (Array.IndexOf(Weights, weight) < 0) return null;
            faces.Add(new LockedFace(role, weight == Weights[1], file, name, hash));
        }
        return new FontLock(faces, profile);
    }

    /// <summary>What serves here otherwise than the lock says, in its order; empty: all as it says.</summary>
    public IReadOnlyList<Wording> Differences(FaceCatalog catalog, FaceHashes hashes)
    {
        var differences = new List<Wording>();
        foreach (var locked in Faces)
        {
            var role = locked.IsBold ? new Wording($"{locked.Role}（粗）", $"{locked.Role} (bold)") : new(locked.Role, locked.Role);
            if (catalog.Serve(locked.Role, locked.IsBold)?.Face is not { } face)
                differences.Add(new($"{role.Chinese} 应为 {locked.File}，这里没有", $"{role.English} shall be {locked.File}, and is not here"));
            else if ((Path.GetFileName(face.File.Path), face.PostScriptName) != (locked.File, locked.PostScriptName))
                differences.Add(new(
                    $"{role.Chinese} 应为 {locked.File}（{locked.PostScriptName}），这里是 "
                        + $"{Path.GetFileName(face.File.Path)}（{face.PostScriptName}）",
                    $"{role.English} shall be {locked.File} ({locked.PostScriptName}) and is {Path.GetFileName(face.File.Path)} "
                        + $"({face.PostScriptName})"));
            else if (hashes.Of(face.File) != locked.Hash)
                differences.Add(new($"{role.Chinese} 的 {locked.File} 内容不同，是另一个版本",
                    $"{role.English}: {locked.File} has other content, of another version"));
        }
        return [.. differences.Distinct()];
    }
}
