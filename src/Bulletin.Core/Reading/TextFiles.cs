using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading;

/// <summary>A text file that an issue names.</summary>
internal sealed record TextFile(SourceText Text, string FullPath);

/// <summary>Reads what an issue names: body files and tables.</summary>
internal static class TextFiles
{
    /// <param name="folder">The absolute folder of the file that names it.</param>
    /// <returns>Null: a finding says why.</returns>
    public static TextFile? Read(Sourced<string> typed, string folder, ReadingContext context)
    {
        var path = TreePath.Of(typed.Value, folder, context.Tree, context.Outside);
        if (FileFindings.Of(path, typed) is { } finding) context.Findings.Add(finding);
        if (path.State is not (TreePathState.Found or TreePathState.WrongCase)) return null;
        var content = context.Outside.Read(path.FullPath, Limits.TextBytes);
        if (content.State != FileState.Read)
        {
            context.Findings.Add(FileFindings.Unreadable(typed, content.State));
            return null;
        }
        var decoded = TextDecoder.Decode(Shown(path.FullPath, context), content.Bytes, path.FullPath);
        context.Findings.AddRange(decoded.Findings);
        return decoded.Text is null ? null : new(decoded.Text, path.FullPath);
    }

    /// <summary>The path findings print: as the issue file's own was given, with the way from its folder.</summary>
    private static string Shown(string fullPath, ReadingContext context)
    {
        var below = Path.GetRelativePath(context.Folder, fullPath).Replace('\\', '/');
        var slash = context.Source.Path.LastIndexOf('/');
        return ShownPath.Join(slash < 0 ? "" : context.Source.Path[..(slash + 1)], below);
    }
}
