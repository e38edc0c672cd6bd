using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading.Lint;
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
        var lint = LineLint.Examine(source, Contract.Root);
        var tree = YamlParser.Parse(new RepairedText(source, lint.Repairs));
        findings.AddRange(lint.Findings);
        findings.AddRange(tree.Findings);
        if (tree.Fault is { } fault && !IsExplained(fault, lint.Findings, source)) findings.Add(Faults.Explain(fault, source));
        var context = new ReadingContext(source, outside, folder, findings) { IsPartial = !tree.IsWhole };
        var issue = ReadRoot(tree, context);
        return new(findings.HasErrors ? null : issue, findings.Sorted()) { Draft = issue, LooksLikeIssue = IssueRecognition.LooksLikeIssue(tree) };
    }

    /// <summary>A line whose error the lint has named already, or the line below it, where the parser notices.</summary>
    private static bool IsExplained(SyntaxFault fault, IReadOnlyList<Finding> lint, SourceText source)
    {
        var line = source.LineOf(fault.Offset);
        return lint.Any(f => f.Severity == Severity.Error && f.Span.Line is var at && (at == line || at == line - 1 || at == line + 1));
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
