using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Building;

/// <summary>Where the outputs of an issue go, and which there are.</summary>
/// <param name="Stem">Absolute path without an extension.</param>
/// <param name="ShownStem">The same as messages name it, with <c>/</c>.</param>
/// <param name="Place">The key that says where, for findings; the file's start where none does.</param>
internal sealed record OutputPlan(string Stem, string ShownStem, OutputFormats Formats, SourceSpan Place)
{
    public const string WordExtension = ".docx";
    public const string PdfExtension = ".pdf";

    /// <summary>Absolute.</summary>
    public string Folder => Path.GetDirectoryName(Stem)!;

    /// <summary>The same with links followed, as it was when the run began, also where it is yet to be made; null: not known.</summary>
    public string? RealFolder { get; init; }

    public IEnumerable<string> Paths => Extensions.Select(extension => Stem + extension);

    private IEnumerable<string> Extensions
    {
        get
        {
            if (Formats.HasFlag(OutputFormats.Docx)) yield return WordExtension;
            if (Formats.HasFlag(OutputFormats.Pdf)) yield return PdfExtension;
        }
    }

    public OutputFile File(string extension, byte[] bytes) =>
        new(Stem + extension, ShownStem + extension, bytes) { RealFolder = RealFolder };

    /// <param name="fault">Why 输出.目录 cannot be used, or null: it leads out of the tree through a link, or is a file.</param>
    public static OutputPlan Of(IssuePath path, BulletinIssue issue, BuildOptions options, string currentFolder, IOutside outside,
        out Finding? fault)
    {
        var plan = Planned(path, issue, options, currentFolder, outside, out fault);
        return fault is null ? plan with { RealFolder = RealOf(plan.Folder, outside) } : plan;
    }

    private static OutputPlan Planned(IssuePath path, BulletinIssue issue, BuildOptions options, string currentFolder, IOutside outside,
        out Finding? fault)
    {
        fault = null;
        var formats = issue.Output.Formats | (options.Pdf ? OutputFormats.Pdf : OutputFormats.None);
        var name = Path.GetFileNameWithoutExtension(path.FullPath);
        // The season's key says so for all issues, and is not to blame for one.
        var place =
            issue.Output.Directory is { } said && ReferenceEquals(said.Span.Source, issue.Source) ? said.Span : issue.Source.Span(0, 0);
        if (options.OutputFolder is { } given)
        {
            var folder = Path.Combine(Path.GetFullPath(given, currentFolder), path.Below);
            return new(Path.Combine(folder, name), Shown(Path.Combine(given, path.Below, name)), formats, place);
        }
        var own = Path.GetDirectoryName(path.FullPath)!;
        var shownFolder = path.Shown[..(path.Shown.LastIndexOf('/') + 1)];
        if (issue.Output.Directory is not { } directory) return new(Path.Combine(own, name), shownFolder + name, formats, place);
        var target = TreePath.Of(directory.Value, issue.FolderOf(directory.Span), issue.Tree, outside).FullPath;
        if (!StaysWithin(issue.Tree, target, outside)) fault = OutputFindings.OutsideTree(directory);
        else if (outside.Read(target, 0).State is FileState.Read or FileState.TooLarge) fault = OutputFindings.NotAFolder(directory);
        return new(Path.Combine(target, name), ShownPath.Of(path.Shown, path.FullPath, Path.Combine(target, name)), formats, place);
    }

    /// <summary>A folder that is not there yet may hang below a link that leads elsewhere.</summary>
    private static bool StaysWithin(string root, string folder, IOutside outside)
    {
        var there = folder;
        while (there.Length > root.Length && outside.Resolve(there) is null) there = Path.GetDirectoryName(there)!;
        var real = outside.Resolve(there);
        var realRoot = outside.Resolve(root);
        return real is not null && realRoot is not null && !Path.GetRelativePath(realRoot, real).StartsWith("..", StringComparison.Ordinal);
    }

    private static string? RealOf(string folder, IOutside outside)
    {
        var there = folder;
        while (outside.Resolve(there) is null)
            if ((there = Path.GetDirectoryName(there)!) is null) return null;
        return Path.TrimEndingDirectorySeparator(Path.Combine(outside.Resolve(there)!,
            Path.GetRelativePath(there, folder) is var rest && rest == "." ? "" : rest));
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
