using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Seasons;

/// <summary>A season.yaml → what its issues inherit, and whatever is wrong with it, all in one run.</summary>
public static class SeasonReader
{
    /// <param name="shown">The path as findings print it.</param>
    /// <param name="fullPath">Absolute; the folder tree is that of this path, also where it is a link within it.</param>
    public static Season Open(string shown, string fullPath, IOutside outside)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        if (outside.Resolve(fullPath) is { } real && outside.Resolve(folder) is { } realFolder && !TreePath.IsWithin(realFolder, real))
            return Unread(shown, fullPath, folder, at => [SeasonFindings.Outside(at)]);
        if (outside.Resolve(fullPath) is null)
            return Unread(shown, fullPath, folder, at => [SeasonFindings.Unreadable(at, FileState.Missing)]);
        var content = outside.Read(fullPath, Limits.TextBytes);
        if (content.State is not (FileState.Read or FileState.TooLarge))
            return Unread(shown, fullPath, folder, at => [SeasonFindings.Unreadable(at, content.State)]);
        var decoded =
            content.State == FileState.TooLarge ? TextDecoder.TooLarge(shown) : TextDecoder.Decode(shown, content.Bytes, fullPath);
        if (decoded.Text is null) return Unread(shown, fullPath, folder, _ => decoded.Findings);
        var season = Read(decoded.Text, outside, folder);
        return season with { Findings = [.. decoded.Findings, .. season.Findings] };
    }

    /// <param name="folder">The absolute folder of the file on disk.</param>
    public static Season Read(SourceText source, IOutside outside, string folder)
    {
        var findings = new FindingList();
        var tree = TreeReader.Read(source, Contract.Season, findings);
        var context = new ReadingContext(source, outside, folder, findings) { IsPartial = !tree.IsWhole, IsSeason = true };
        var root = ReadRoot(tree, context);
        return new Season
        {
            Source = source,
            Folder = folder,
            Root = root,
            Draft = root is null ? null : IssueReader.Assemble(root, context),
            Glossary = root is null ? Glossary.None : GlossaryReader.Read(root, context),
            Findings = findings.Sorted(),
        };
    }

    private static FieldMap? ReadRoot(YamlTree tree, ReadingContext context)
    {
        var start = context.Source.Span(0, 0);
        if (tree.Root is null || tree.Root.IsEmpty)
        {
            // With nothing but remarks it is one not yet filled in, and still says where the season begins.
            if (!context.IsPartial && string.IsNullOrWhiteSpace(context.Source.Content)) context.Findings.Add(SeasonFindings.Empty(start));
            return null;
        }
        if (tree.Root is MapNode map) return FieldMap.Of(map, Contract.Season, start, context).WithSections(context);
        context.Findings.Add(ShapeFindings.SeasonNotAMap(Shape.Place(tree.Root, start), tree.Root is ListNode));
        return null;
    }

    private static Season Unread(string shown, string fullPath, string folder, Func<SourceSpan, IReadOnlyList<Finding>> why)
    {
        var source = new SourceText(shown, "") { FullPath = fullPath };
        return new Season { Source = source, Folder = folder, Findings = why(source.Span(0, 0)) };
    }
}
