using Bulletin.Cli.Colours;
using Bulletin.Cli.Issues;
using Bulletin.Cli.Sources;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Export;
using Bulletin.Export.Pictures;
using Bulletin.Layout;
using Bulletin.Layout.Pages;
using Bulletin.Word.Composing;
using Bulletin.Word.Composing.Drafts;
using Bulletin.Word.Composing.Preprinted;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;

namespace Bulletin.Cli.Building;

/// <summary>
/// Makes the outputs of one issue: pictures, template, Word document, pages, files. <see cref="Run"/> is the recipe; nothing is written
/// here.
/// </summary>
internal sealed class IssueBuild(IOutside outside, BuildTools tools, IssueOnDisk onDisk, BulletinIssue issue, OutputPlan plan,
    Workbench bench)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Wording> _faults = [];
    private readonly List<BuiltFile> _files = [];
    private PictureFiles? _pictures;
    private TemplateFile? _template;
    private PageSequence? _pages;
    private PressProfiles.FoundProfile? _press;

    /// <summary>The step under way, for the message should it fail.</summary>
    public Wording Stage { get; private set; }

    public BuiltIssue Run(IReadOnlyList<Finding> read)
    {
        using var composition = CheckAndCompose(read);
        if (composition is null) return Built();
        FindPress();
        var pages = LayOut(composition, plan.Formats.HasFlag(OutputFormats.Pdf));
        if (HasErrors) return Built();
        Package(composition);
        if (pages is not null) Export(pages);
        return Built();
    }

    /// <summary>What a build would find, with what pages and faces show (6xx); nothing is written.</summary>
    public Outcome Inspect(IReadOnlyList<Finding> read)
    {
        using var composition = CheckAndCompose(read);
        if (composition is not null)
        {
            FindPress();
            LayOut(composition, wantsPdf: true);
        }
        return new Outcome { Findings = _findings, Faults = _faults };
    }

    /// <summary>The pages as its PDF has them; null where there are errors, or no faces. Nothing is written.</summary>
    public (PageSequence? Pages, Outcome Outcome) LayOut(IReadOnlyList<Finding> read)
    {
        using var composition = CheckAndCompose(read);
        var pages = composition is null ? null : LayOut(composition, wantsPdf: true);
        return (HasErrors ? null : pages, new Outcome { Findings = _findings, Faults = _faults });
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
        var composition = ComposeWith(template, prepared);
        if (!HasErrors) return composition;
        composition?.Dispose();
        return null;
    }

    /// <summary>Measures are parsed when first looked at: a template with one that is no number ends here.</summary>
    private Composition? ComposeWith(Template template, PictureSet pictures)
    {
        try
        {
            return Compose(template, pictures);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            _findings.Add(template.Damaged());
            return null;
        }
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
        return _pictures = files;
    }

    private Template? OpenTemplate()
    {
        Stage = new("打开模板", "opening the template");
        Finding? missing = null;
        if ((tools.GivenTemplate ?? Templates.Of(issue, outside, out missing)) is not { } file)
        {
            _findings.Add(missing!);
            return null;
        }
        _template = file;
        var reading = bench.Templates.Open(file.Bytes, file.Name, issue.Template?.Span ?? issue.Source.Span(0, 0));
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
        if (!issue.Output.KeepsPhotoMetadata) DocumentPictures.RemoveMetadata(composition.Document);
        if (tools.Print.Preprinted) _findings.AddRange(RedHead.LeaveOut(composition, issue));
        if (tools.Print.Draft) DraftHeader.Put(composition);
        return composition;
    }

    /// <summary>What 输出.颜色 needs for a PDF.</summary>
    private void FindPress()
    {
        if (issue.Output.Press is not { } place || !plan.Formats.HasFlag(OutputFormats.Pdf)) return;
        _press = tools.Presses.Found;
        if (_press is null) _findings.Add(PageFindings.NoPressProfile(place));
        else if (tools.Locks.Of(Path.GetFullPath(issue.Folder))?.Profile is { } locked && locked != _press.Source)
            _findings.Add(PageFindings.ProfileNotLocked(place, locked, _press.Source));
    }

    private void Package(Composition composition)
    {
        if (!plan.Formats.HasFlag(OutputFormats.Docx)) return;
        Stage = new("写成 Word 文件", "packing the Word file");
        var from = MadeFrom(hasFaces: PagesDecide);
        _files.Add(new BuiltFile(
            plan.File(OutputPlan.WordExtension,
                PackageWriter.Write(composition, [new(PackageSeal.RecordProperty, from.Write())], bench.Packed)), from));
    }

    /// <summary>Null where no PDF is asked for, or none can be made for want of faces.</summary>
    private PageSequence? LayOut(Composition composition, bool wantsPdf)
    {
        if (!wantsPdf && !PagesDecide) return null;
        Stage = new("排版", "laying out");
        if (PageFindings.NotLocked(issue.Source.Span(0, 0), tools.Locks.Of(Path.GetFullPath(issue.Folder))) is { } notLocked)
        {
            _findings.Add(notLocked);
            return null;
        }
        // What draws a document together changes its styles.
        LayoutResult LayOutOnce() =>
            DocumentLayout.LayOut(composition.Document, tools.Faces, issue.Output.Tighten ? null : bench.StylesOf(_template!));
        var laid = LayOutOnce();
        if (tools.Print.Draft) laid = PutSignOff(composition, laid, LayOutOnce);
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
            laid = DocumentLayout.LayOut(composition.Document, tools.Faces);
        }
        _findings.AddRange(PageFindings.Of(laid.Findings, issue, composition.Provenance));
        _pages = laid.Pages;
        return wantsPdf ? laid.Pages : null;
    }

    /// <summary>What is in the Word file depends on its pages.</summary>
    private bool PagesDecide => issue.Output.ImprintOnEvenPage || issue.Output.Tighten || tools.Print.Draft;

    /// <summary>Puts the block to sign off in, roomy where it takes no page that the bulletin has not without it, else low.</summary>
    private static LayoutResult PutSignOff(Composition composition, LayoutResult without, Func<LayoutResult> layOut)
    {
        var block = new SignOff(composition);
        if (!without.HasFaces) return without;
        var roomy = layOut();
        if (Pages(roomy) <= Pages(without)) return roomy;
        block.IsRoomy = false;
        var low = layOut();
        if (Pages(low) <= Pages(without)) return low;
        block.IsRoomy = true;
        return roomy;
    }

    private static int Pages(LayoutResult laid) => laid.Pages.Pages.Count;

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
            var laid = DocumentLayout.LayOut(composition.Document, tools.Faces);
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
            var from = MadeFrom(hasFaces: true, _press);
            var options = new PdfOptions
            {
                Producer = $"bulletin {ToolVersion.Number}",
                CutsSideBySide = tools.IsForOne,
                Press = _press?.Profile,
                Record = from.Write(),
            };
            _files.Add(new BuiltFile(plan.File(OutputPlan.PdfExtension, PdfWriter.Write(pages, options)), from));
        }
        catch (PictureException e)
        {
            _findings.Add(TemplatePicture(e)); // the issue's own pictures were made sound before
        }
    }

    private Finding TemplatePicture(PictureException e) =>
        new(Codes.TemplatePicture, Severity.Error, issue.Template?.Span ?? issue.Source.Span(0, 0),
        new($"模板里的图片“{e.Picture}”不能放进 PDF", $"the template's picture \"{e.Picture}\" cannot be put into a PDF"),
        new("请在模板里换成 JPEG 或 PNG 图片", "replace it in the template by a JPEG or PNG"));

    private Wording NoFace(LayoutResult laid)
    {
        var names =
            laid.Findings.Where(finding => finding.Problem == LayoutProblem.FaceMissing).Select(finding => finding.Subject).ToList();
        return new(
            $"没有可用的字体（{string.Join('、', names)}），不能生成“{plan.ShownStem}.pdf”：请运行 templates/fonts/fetch，或用 BULLETIN_FONTS 指明字体文件夹",
            $"no face serves for {string.Join(", ", names)}, so \"{plan.ShownStem}.pdf\" cannot be made: run templates/fonts/fetch, or "
                + $"name a folder of faces in BULLETIN_FONTS");
    }

    /// <param name="hasFaces">Which faces there are shows in the output: not in a Word file that only names them.</param>
    /// <param name="press">What the colours are for.</param>
    private MadeFrom MadeFrom(bool hasFaces, PressProfiles.FoundProfile? press = null)
    {
        var sources = new List<Source>
        {
            new(SourceKind.Tool, "", ToolVersion.Number),
            new(SourceKind.Template, Path.GetFileName(_template!.Name.Replace('\\', '/')), Source.Written(_template.Hash)),
        };
        sources.AddRange(tools.Print.Sources);
        sources.AddRange(onDisk.Texts);
        sources.AddRange(WhoseOutput.Tell(issue));
        foreach (var picture in _pictures!.ByPhoto.Values.DistinctBy(picture => picture.FullPath))
            sources.Add(new Source(SourceKind.Picture, Path.GetRelativePath(issue.Folder, picture.FullPath).Replace('\\', '/'),
                Source.HashOf(picture.Bytes)));
        if (hasFaces && _pages is not null) sources.AddRange(tools.FaceHashes.Of(_pages));
        if (press is not null) sources.Add(press.Source);
        return new MadeFrom(sources);
    }

    private BuiltIssue Built() => new(_findings, _faults, HasErrors ? [] : _files, _pages?.Pages.Count);
}
