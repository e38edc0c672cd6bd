using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>An issue file → a typed issue and whatever is wrong with it, all in one run.</summary>
public static class IssueReader
{
    /// <param name="folder">The absolute folder of the file on disk: what the issue names is looked for here and below.</param>
    public static Reading Read(SourceText source, IOutside outside, string folder)
    {
        var findings = new FindingList();
        var tree = YamlParser.Parse(new RepairedText(source, []));
        findings.AddRange(tree.Findings);
        if (tree.Fault is { } fault) findings.Add(SyntaxFindings.NotYaml(source.Span(fault.Offset, fault.Offset + 1), fault.Reason));
        var context = new ReadingContext(source, outside, folder, findings) { IsPartial = tree.Fault is not null };
        var issue = ReadRoot(tree, context);
        return new(findings.HasErrors ? null : issue, findings.Sorted()) { Draft = issue, LooksLikeIssue = IssueRecognition.LooksLikeIssue(tree) };
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
            var found = tree.Root is ListNode ? ("一个列表", "a list") : ("文字", "a text");
            context.Findings.Add(ShapeFindings.WrongShape(Shape.Place(tree.Root, start), "刊期", "issue", FieldKind.Map, found.Item1, found.Item2));
            return null;
        }
        return Assemble(FieldMap.Of(map, Contract.Root, start, context), context);
    }

    private static BulletinIssue Assemble(FieldMap root, ReadingContext context)
    {
        CheckVersion(root, context);
        return new BulletinIssue
        {
            Source = context.Source,
            Folder = context.Folder,
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

    private static void CheckVersion(FieldMap root, ReadingContext context)
    {
        if (root.Text("version") is { Value: not "1" } version) context.Findings.Add(FieldFindings.UnsupportedVersion(version));
    }
}
