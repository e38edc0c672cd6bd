using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Converting;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons.Indexing;
using Bulletin.Core.Text;
using Bulletin.Export;
using Bulletin.Layout;
using Bulletin.Layout.Faces;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;

namespace Bulletin.Cli.Indexing;

/// <summary>Composes the index, and writes it beside the season or where <c>-o</c> says; no file of somebody else is overwritten.</summary>
internal sealed class IndexOutputs(Request request, Surroundings here, IOutside outside, Report report, FaceCatalog faces, Template template)
{
    /// <summary>What the index is called.</summary>
    public const string Stem = "总目录";

    private Wording _stage = new("编总目录", "making the index");

    /// <param name="folder">Absolute; where it goes unless <c>-o</c> says otherwise.</param>
    public void Make(SeasonIndex index, string folder, IReadOnlyList<PlannedIssue> sound, SeasonLayout layout)
    {
        var shown = Shown(folder, Stem);
        try
        {
            var files = new List<OutputFile>();
            using (var composition = IndexComposer.Compose(index, template))
            {
                if (request.Pdf && Pdf(composition, folder) is { } pdf) files.Add(pdf);
                files.Insert(0, new OutputFile(FullPath(folder, Stem + OutputPlan.WordExtension), shown + OutputPlan.WordExtension, PackageWriter.Write(composition)));
            }
            _stage = new("写文件", "writing files");
            report.Take(Deliver(files));
        }
        catch (Exception e)
        {
            report.Fault(Crash.Of(e, _stage, shown, request.Verbose));
        }
    }

    private OutputFile? Pdf(Composition composition, string folder)
    {
        _stage = new("排总目录", "laying out the index");
        var laid = DocumentLayout.LayOut(composition.Document, faces);
        report.Take(new Outcome { Findings = [.. DocumentFindings.Of(laid.Findings, Place(folder))] });
        if (!laid.HasFaces) return null;
        var bytes = PdfWriter.Write(laid.Pages, new PdfOptions { Producer = $"bulletin {ToolVersion.Number}" });
        return new OutputFile(FullPath(folder, Stem + OutputPlan.PdfExtension), Shown(folder, Stem) + OutputPlan.PdfExtension, bytes);
    }

    private Outcome Deliver(List<OutputFile> files)
    {
        var states = files.ConvertAll(file => OutputFiles.State(file, outside));
        if (request.CompareOnly)
        {
            var differing = files.Zip(states).Where(pair => pair.Second != OutputState.Same).ToList();
            return new Outcome { Results = [.. differing.Select(pair => (pair.First.Shown, pair.Second == OutputState.Missing ? new Wording("还没有生成", "is missing") : new("不是最新的", "differs")))], Differs = differing.Count > 0 };
        }
        // One that is left alone does not keep the other from being written.
        var left = request.Force ? [] : files.Zip(states, (file, state) => (File: file, Finding: OutputFindings.Protected(new SourceText(file.Shown, "").Span(0, 0), file, state))).Where(pair => pair.Finding is not null).ToList();
        var written = files.Where((file, i) => states[i] != OutputState.Same && !left.Exists(pair => pair.File == file)).ToList();
        OutputFiles.Write(written);
        var results = files.Where(file => !left.Exists(pair => pair.File == file)).Select(file => (file.Shown, written.Contains(file) ? new Wording("已生成", "written") : new("没有变化", "unchanged")));
        return new Outcome { Findings = [.. left.Select(pair => pair.Finding!)], Results = [.. results] };
    }

    private SourceSpan Place(string folder) => new SourceText(Shown(folder, Stem) + OutputPlan.WordExtension, "").Span(0, 0);

    private string FullPath(string folder, string name) =>
        Path.Combine(request.OutputFolder is { } given ? Path.GetFullPath(given, here.CurrentFolder) : folder, name);

    private string Shown(string folder, string name)
    {
        var full = FullPath(folder, name);
        var isTyped = Path.IsPathRooted(request.OutputFolder ?? request.Paths[0]);
        return (isTyped ? full : Path.GetRelativePath(here.CurrentFolder, full)).Replace('\\', '/');
    }
}
