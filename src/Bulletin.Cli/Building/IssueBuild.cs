using Bulletin.Cli.Arguments;
using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Export;
using Bulletin.Export.Pictures;
using Bulletin.Layout;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;

namespace Bulletin.Cli.Building;

/// <summary>Makes the outputs of one issue: pictures, template, Word document, pages, files. <see cref="Run"/> is the recipe.</summary>
internal sealed class IssueBuild(Request request, IOutside outside, FaceCatalog faces, TemplateFile? givenTemplate, BulletinIssue issue, OutputPlan plan)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Wording> _faults = [];
    private readonly List<OutputFile> _files = [];

    /// <summary>The step under way, for the message should it fail.</summary>
    public Wording Stage { get; private set; }

    public Outcome Run(IReadOnlyList<Finding> read)
    {
        using var composition = CheckAndCompose(read);
        if (composition is null) return Stopped();
        var pages = LayOut(composition, plan.Formats.HasFlag(OutputFormats.Pdf));
        Package(composition);
        if (pages is not null) Export(pages);
        return request.CompareOnly ? Compare() : Write();
    }

    /// <summary>What a build would find, with what pages and faces show (6xx); nothing is written.</summary>
    public Outcome Inspect(IReadOnlyList<Finding> read)
    {
        using var composition = CheckAndCompose(read);
        if (composition is not null) LayOut(composition, wantsPdf: true);
        return Stopped();
    }

    private Composition? CheckAndCompose(IReadOnlyList<Finding> read)
    {
        _findings.AddRange(read);
        CheckText();
        var pictures = CheckPictures();
        var template = OpenTemplate();
        if (template is null || HasErrors) return null;
        var prepared = PreparePictures(pictures, template);
        if (HasErrors) return null;
        var composition = Compose(template, prepared);
        if (!HasErrors) return composition;
        composition.Dispose();
        return null;
    }

    private bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    private void CheckText()
    {
        Stage = new("检查", "checking");
        _findings.AddRange(IssueCheck.Run(issue));
    }

    private PictureFiles CheckPictures()
    {
        Stage = new("检查图片", "checking pictures");
        var files = PictureCheck.Check(issue, issue.Tree, outside);
        _findings.AddRange(files.Findings);
        return files;
    }

    private Template? OpenTemplate()
    {
        Stage = new("打开模板", "opening the template");
        Finding? missing = null;
        if ((givenTemplate ?? Templates.Of(issue, outside, out missing)) is not { } file)
        {
            _findings.Add(missing!);
            return null;
        }
        var reading = Template.Open(file.Bytes, file.Name, issue.Template?.Span ?? issue.Source.Span(0, 0));
        _findings.AddRange(reading.Findings);
        return reading.Template;
    }

    private PictureSet PreparePictures(PictureFiles files, Template template)
    {
        Stage = new("处理图片", "preparing pictures");
        var set = PictureSet.Prepare(issue, files, template.TypeAreaWidth);
        _findings.AddRange(set.Findings);
        return set;
    }

    private Composition Compose(Template template, PictureSet pictures)
    {
        Stage = new("成文", "composing");
        var composition = Composer.Compose(issue, template, pictures.ByPhoto);
        _findings.AddRange(composition.Findings);
        return composition;
    }

    private void Package(Composition composition)
    {
        if (!plan.Formats.HasFlag(OutputFormats.Docx)) return;
        Stage = new("写成 Word 文件", "packing the Word file");
        _files.Add(plan.File(OutputPlan.WordExtension, PackageWriter.Write(composition)));
    }

    /// <summary>Null where no PDF is asked for, or none can be made for want of faces.</summary>
    private PageSequence? LayOut(Composition composition, bool wantsPdf)
    {
        if (!wantsPdf && !issue.Output.ImprintOnEvenPage && !issue.Output.Tighten) return null;
        Stage = new("排版", "laying out");
        var laid = DocumentLayout.LayOut(composition.Document, faces);
        if (!laid.HasFaces)
        {
            if (wantsPdf) _faults.Add(NoFace(laid));
            if (issue.Output.ImprintOnEvenPage || issue.Output.Tighten) _findings.Add(PageFindings.ImprintUnplaced(issue));
            return null;
        }
        if (issue.Output.Tighten && StandsAlone(laid)) laid = Tighten(composition, laid);
        if (issue.Output.ImprintOnEvenPage && laid.Pages.Pages.Count % 2 == 1)
        {
            // Only its own page can be even; where the imprint stood alone, the page before that stays blank (GB/T 9704—2012 7.5).
            ImprintPage.MoveToEvenPage(composition, followsBlankPage: StandsAlone(laid));
            laid = DocumentLayout.LayOut(composition.Document, faces);
        }
        _findings.AddRange(PageFindings.Of(laid.Findings, issue, composition.Provenance));
        return wantsPdf ? laid.Pages : null;
    }

    private static bool StandsAlone(LayoutResult laid) => laid.Findings.Any(finding => finding.Problem == LayoutProblem.ImprintAlone);

    /// <summary>The least tightness that brings the imprint back to the page before; the document as it was where none does.</summary>
    private LayoutResult Tighten(Composition composition, LayoutResult loose)
    {
        Stage = new("收紧", "drawing the pages together");
        var tightening = new Tightening(composition);
        foreach (var step in Tightness.Steps)
        {
            if (step.Photos > 0 && step.Pitch == 0 && !tightening.HasPhotos) continue;
            tightening.Set(step);
            var laid = DocumentLayout.LayOut(composition.Document, faces);
            if (StandsAlone(laid) || laid.Pages.Pages.Count >= loose.Pages.Pages.Count) continue;
            _findings.Add(PageFindings.Tightened(issue, step, tightening.HasPhotos, laid.Pages.Pages.Count));
            return laid;
        }
        tightening.Set(default);
        return loose;
    }

    private void Export(PageSequence pages)
    {
        Stage = new("写成 PDF", "writing the PDF");
        try
        {
            _files.Add(plan.File(OutputPlan.PdfExtension, PdfWriter.Write(pages, new PdfOptions { Producer = $"bulletin {ToolVersion.Number}" })));
        }
        catch (PictureException e)
        {
            _findings.Add(TemplatePicture(e)); // the issue's own pictures were made sound before
        }
    }

    private Finding TemplatePicture(PictureException e) => new(Codes.TemplatePicture, Severity.Error, issue.Template?.Span ?? issue.Source.Span(0, 0),
        new($"模板里的图片“{e.Picture}”不能放进 PDF", $"the template's picture \"{e.Picture}\" cannot be put into a PDF"),
        new("请在模板里换成 JPEG 或 PNG 图片", "replace it in the template by a JPEG or PNG"));

    private Wording NoFace(LayoutResult laid)
    {
        var names = laid.Findings.Where(finding => finding.Problem == LayoutProblem.FaceMissing).Select(finding => finding.Subject).ToList();
        return new(
            $"没有可用的字体（{string.Join('、', names)}），不能生成“{plan.ShownStem}.pdf”：请运行 templates/fonts/fetch，或用 BULLETIN_FONTS 指明字体文件夹",
            $"no face serves for {string.Join(", ", names)}, so \"{plan.ShownStem}.pdf\" cannot be made: run templates/fonts/fetch, or name a folder of faces in BULLETIN_FONTS");
    }

    private Outcome Compare()
    {
        Stage = new("比较文件", "comparing files");
        var results = new List<(string, Wording)>();
        foreach (var file in _files)
        {
            var state = OutputFiles.State(file, outside);
            if (state != OutputState.Same) results.Add((file.Shown, state == OutputState.Missing ? new("还没有生成", "is missing") : new("不是最新的", "differs")));
        }
        return Stopped() with { Results = results, Differs = results.Count > 0 };
    }

    private Outcome Write()
    {
        Stage = new("写文件", "writing files");
        var states = _files.ConvertAll(file => OutputFiles.State(file, outside));
        if (!request.Force)
            _findings.AddRange(_files.Zip(states, (file, state) => OutputFindings.Protected(plan.Place, file, state)).OfType<Finding>());
        if (HasErrors) return Stopped();
        OutputFiles.Write([.. _files.Where((_, i) => states[i] != OutputState.Same)]);
        return Stopped() with { Results = [.. _files.Select((file, i) => (file.Shown, Fate(states[i])))] };
    }

    private static Wording Fate(OutputState state) => state == OutputState.Same ? new("没有变化", "unchanged") : new("已生成", "written");

    private Outcome Stopped() => new() { Findings = _findings, Faults = _faults };
}
