using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>An issue file → a typed issue and whatever is wrong with it, all in one run.</summary>
public static class IssueReader
{
    /// <param name="folder">The absolute folder of the file on disk: what the issue names is looked for here and below, or in the season's
    /// tree.</param>
    /// <param name="season">What the issue inherits from, or null. Its findings are the issue's too.</param>
    public static Reading Read(SourceText source, IOutside outside, string folder, Season? season = null)
    {
        var findings = new FindingList();
        var tree = TreeReader.Read(source, Contract.Root, findings);
        var context = new ReadingContext(source, outside, folder, findings)
        {
            IsPartial = !tree.IsWhole,
            Season = season,
        };
        var issue = ReadRoot(tree, context);
        var inherited = season?.Findings ?? [];
        findings.AddRange(inherited);
        return new(findings.HasErrors ? null : issue, findings.Sorted())
        {
            Draft = issue,
            LooksLikeIssue = IssueRecognition.LooksLikeIssue(tree),
        };
    }

    /// <summary>A map of an issue, or of a season by itself → typed values.</summary>
    internal static BulletinIssue Assemble(FieldMap root, ReadingContext context)
    {
        CheckVersion(root, context);
        return new BulletinIssue
        {
            Source = context.Source,
            Folder = context.Folder,
            Season = context.Season,
            Masthead = MastheadReader.Read(root, context),
            Contents = ContentsReader.Read(root, context),
            ContentsMark = root.Text("contents_mark"),
            EditorNote = root.Text("editor_note"),
            Meeting = LabelReader.Read(root, Contract.Meeting, context),
            Articles = ArticleReader.ReadAll(root, context),
            Imprint = LabelReader.Read(root, Contract.Imprint, context),
            Printing = PrintingReader.Read(root, context),
            Contact = LabelReader.Read(root, Contract.Contact, context),
            Template = root.Text("template"),
            Output = OutputReader.Read(root, context),
        };
    }

    private static BulletinIssue? ReadRoot(YamlTree tree, ReadingContext context)
    {
        var start = context.Source.Span(0, 0);
        if (tree.Root is null || tree.Root.IsEmpty)
        {
            if (!context.IsPartial && !context.Findings.HasErrors) context.Findings.Add(ShapeFindings.EmptyFile(start));
            return null;
        }
        if (tree.Root is not MapNode map)
        {
            context.Findings.Add(ShapeFindings.NotAMap(Shape.Place(tree.Root, start), tree.Root is ListNode));
            return null;
        }
        return Assemble(FieldMap.Of(map, Contract.Root, start, context, context.Season?.Root), context);
    }

    private static void CheckVersion(FieldMap root, ReadingContext context)
    {
        if (root.Text("version") is { Value: not "1" } version) context.Findings.Add(FieldFindings.UnsupportedVersion(version));
    }
}
