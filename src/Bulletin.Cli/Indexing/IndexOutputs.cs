using Bulletin.Cli.Building;
using Bulletin.Cli.Converting;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons.Indexing;
using Bulletin.Core.Text;
using Bulletin.Export;
using Bulletin.Export.Binding;
using Bulletin.Export.Pictures;
using Bulletin.Layout;
using Bulletin.Layout.Faces;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;

namespace Bulletin.Cli.Indexing;

/// <summary>Composes the index, and writes it beside the season or where <c>-o</c> says; no file of somebody else is overwritten.</summary>
internal sealed class IndexOutputs(BuildOptions options, Workplace here, IOutside outside, Action<Outcome> report, FaceCatalog faces,
    Template template)
{
    /// <summary>What the index is called.</summary>
    public const string Stem = "总目录";

    /// <summary>What the bound volume is called.</summary>
    public const string BoundStem = "合订本";

    private Wording _stage = new("编总目录", "making the index");

    /// <param name="folder">Absolute; where it goes unless <c>-o</c> says otherwise.</param>
    public void Make(SeasonIndex index, string folder, SeasonBinding? binding, SeasonLayout layout)
    {
        var shown = Shown(folder, Stem);
        try
        {
            if (!options.CompareOnly) OutputFiles.RemoveStrays([Path.GetDirectoryName(FullPath(folder, Stem))!]);
            var files = new List<OutputFile>();
            using (var composition = IndexComposer.Compose(index, template))
            {
                DocumentPictures.RemoveMetadata(composition.Document);
                report(new Outcome { Findings = composition.Findings });
                if (composition.Findings.Any(finding => finding.Severity == Severity.Error)) return;
                if (options.Pdf && Pdf(composition, folder) is { } pdf) files.Add(pdf);
                files.Insert(0,
                    new OutputFile(FullPath(folder, Stem + OutputPlan.WordExtension), shown + OutputPlan.WordExtension,
                        PackageWriter.Write(composition)));
            }
            _stage = new("写文件", "writing files");
            report(Deliver(files));
            if (binding is { PageCount: > 0 }) Bind(index, folder, binding, layout);
            else if (binding is not null) report(Failed(new("没有一期能排版，没有合订", "no issue can be laid out; nothing was bound")));
        }
        catch (OperationCanceledException)
        {
            report(Failed(new("已按要求停下，没有写合订本；再运行一次即可", "stopped as asked; the bound volume was not written: run again")));
        }
        catch (DocumentChangedException e)
        {
            report(Failed(new($"“{e.Document}”在合订时被改动了，没有写合订本，请再运行一次",
                $"\"{e.Document}\" changed while it was bound; the volume was not written: run again")));
        }
        catch (PictureException e)
        {
            report(Failed(new($"“{shown}”：图片“{e.Picture}”不能放进 PDF，请在模板里换成 JPEG 或 PNG 图片",
                $"{shown}: the picture \"{e.Picture}\" cannot be put into a PDF; replace it in the template by a JPEG or PNG")));
        }
        catch (Exception e)
        {
            report(Failed(Crash.Of(e, _stage, shown, options.Verbose)));
        }
    }

    private void Bind(SeasonIndex index, string folder, SeasonBinding binding, SeasonLayout layout)
    {
        _stage = new("合订", "binding");
        using var linked = IndexComposer.Compose(index, template, linked: true);
        DocumentPictures.RemoveMetadata(linked.Document);
        var pages = binding.AddIndex(elsewhere => DocumentLayout.LayOut(linked.Document, faces, elsewhere: elsewhere).Pages);
        var shown = Shown(folder, BoundStem) + OutputPlan.PdfExtension;
        using var output = StreamedOutput.Open(FullPath(folder, BoundStem + OutputPlan.PdfExtension), shown, options);
        if (output.State is { } state && !options.Force && !options.CompareOnly
            && OutputFindings.Protected(new SourceText(shown, "").Span(0, 0), new OutputFile(output.FullPath, shown, []),
                state) is { } left)
        {
            report(new Outcome { Findings = [left] });
            return;
        }
        var properties = pages.Properties with { Title = $"{index.Heading}{index.Name}合订本" };
        binding.Write(output.Target, pages, properties, layout);
        report(output.Finish());
    }

    private OutputFile? Pdf(Composition composition, string folder)
    {
        _stage = new("排总目录", "laying out the index");
        var laid = DocumentLayout.LayOut(composition.Document, faces);
        report(new Outcome { Findings = [.. DocumentFindings.Of(laid.Findings, Place(folder))] });
        if (!laid.HasFaces) return null;
        var bytes = PdfWriter.Write(laid.Pages, new PdfOptions { Producer = $"bulletin {ToolVersion.Number}" });
        return new OutputFile(FullPath(folder, Stem + OutputPlan.PdfExtension), Shown(folder, Stem) + OutputPlan.PdfExtension, bytes);
    }

    private static Outcome Failed(Wording why) => new() { Faults = [why] };

    private Outcome Deliver(List<OutputFile> files)
    {
        var states = files.ConvertAll(file => OutputFiles.State(file, outside));
        if (options.CompareOnly)
        {
            var differing = files.Zip(states).Where(pair => pair.Second != OutputState.Same).ToList();
            return new Outcome
            {
                Results = [.. differing.Select(pair => (pair.First.Shown,
                    pair.Second == OutputState.Missing ? Fates.Missing : Fates.Differs))],
                Notes = [.. differing.Select(pair => OutputFindings.WhyOfIndex(pair.First.Shown, pair.Second)).OfType<Wording>()],
                Differs = differing.Count > 0,
            };
        }
        // One that is left alone does not keep the other from being written.
        var left = options.Force
            ? []
            : files
                .Zip(states,
                    (file, state) => (File: file,
                        Finding: OutputFindings.Protected(new SourceText(file.Shown, "").Span(0, 0), file, state)))
                .Where(pair => pair.Finding is not null).ToList();
        var written = files.Where((file, i) => states[i] != OutputState.Same && !left.Exists(pair => pair.File == file)).ToList();
        OutputFiles.Write(written);
        var results = files.Where(file => !left.Exists(pair => pair.File == file))
            .Select(file => (file.Shown, written.Contains(file) ? Fates.Written : Fates.Unchanged));
        return new Outcome { Findings = [.. left.Select(pair => pair.Finding!)], Results = [.. results] };
    }

    private SourceSpan Place(string folder) => new SourceText(Shown(folder, Stem) + OutputPlan.WordExtension, "").Span(0, 0);

    private string FullPath(string folder, string name) =>
        Path.Combine(options.OutputFolder is { } given ? Path.GetFullPath(given, here.CurrentFolder) : folder, name);

    private string Shown(string folder, string name)
    {
        var full = FullPath(folder, name);
        var isTyped = Path.IsPathRooted(options.OutputFolder ?? options.Paths[0]);
        return (isTyped ? full : Path.GetRelativePath(here.CurrentFolder, full)).Replace('\\', '/');
    }
}
