using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Bulletin.Export;
using Bulletin.Export.Pictures;
using Bulletin.Layout;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;
using Bulletin.Word.Opening;
using Bulletin.Word.Pictures;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Cli.Converting;

/// <summary><c>bulletin pdf FILE.docx</c>: any Word document → PDF by the layout that lays out issues.</summary>
internal sealed class PdfCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    private readonly CancellationToken _stop = here.Stop();
    private Wording _stage = new("打开文件", "opening the file");

    public void Run()
    {
        var shown = request.Paths[0].Replace('\\', '/');
        try
        {
            report.Take(Make(shown, Path.GetFullPath(request.Paths[0], here.CurrentFolder)));
        }
        catch (Exception e)
        {
            report.Fault(Crash.OfDocument(e, _stage, shown, request.Verbose));
        }
    }

    private Outcome Make(string shown, string path)
    {
        var content = outside.Read(path, DocumentLimits.FileBytes);
        var place = new SourceText(shown, "").Span(0, 0);
        if (content.State == FileState.TooLarge) return Refused(DocumentFindings.Refused(Refusal.TooLarge, place));
        if (content.State != FileState.Read) return new Outcome { Faults = [Unreadable(shown, content.State)] };
        var opened = DocumentOpening.Open(content.Bytes);
        if (opened.Document is not { } document) return Refused(DocumentFindings.Refused(opened.Refusal, place, opened.Part));
        using (document) return Convert(document, shown, path, place);
    }

    private Outcome Convert(WordprocessingDocument document, string shown, string path, SourceSpan place)
    {
        _stage = new("排版", "laying out");
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        if (NotLocked(faces, path, place) is { } notLocked) return Refused(notLocked);
        LayoutResult laid;
        try
        {
            DocumentPictures.RemoveMetadata(document);
            laid = DocumentLayout.LayOut(document, faces);
        }
        catch (Exception e) when (e is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FileFormatException)
        {
            return Refused(DocumentFindings.Refused(Refusal.NotWord, place));
        }
        if (!laid.HasFaces) return new Outcome { Faults = [NoFace(laid)] };
        var findings = DocumentFindings.Of(laid.Findings, place).ToList();
        if (findings.Exists(finding => finding.Severity == Severity.Error)) return new Outcome { Findings = findings };
        _stage = new("写成 PDF", "writing the PDF");
        var bytes = Export(laid.Pages, place, findings);
        _stage = new("写文件", "writing files");
        if (_stop.IsCancellationRequested)
            return new Outcome
            {
                Faults = [new($"已按要求停下，没有写“{Path.ChangeExtension(shown, OutputPlan.PdfExtension)}”",
                    $"stopped as asked; \"{Path.ChangeExtension(shown, OutputPlan.PdfExtension)}\" was not written")],
            };
        return Write(Target(path, shown, bytes), place, findings);
    }

    /// <summary>As for issues: the lock at or above the document's folder.</summary>
    private Finding? NotLocked(FaceCatalog faces, string path, SourceSpan place)
    {
        using var hashes = new FaceHashes();
        return PageFindings.NotLocked(place,
            new FontLocks(outside, faces, hashes, FontFolders.Home(here)).Of(Path.GetDirectoryName(path)!));
    }

    // A picture that turns out to be none is left out and told of; the rest is worth having.
    private static byte[] Export(PageSequence pages, SourceSpan place, List<Finding> findings)
    {
        while (true)
        {
            try
            {
                return PdfWriter.Write(pages, new PdfOptions { Producer = $"bulletin {ToolVersion.Number}" });
            }
            catch (PictureException e)
            {
                findings.Add(DocumentFindings.PictureUnreadable(e.Picture, place));
                pages = pages with { Pages = [.. pages.Pages.Select(page => Without(page, e.Picture))] };
            }
        }
    }

    private static Page Without(Page page, string picture) =>
        page with
        {
            Drawings = [.. page.Drawings.Where(drawing => drawing is not PictureDrawing { Picture: var held } || held.Name != picture)],
        };

    private OutputFile Target(string path, string shown, byte[] bytes)
    {
        if (request.OutputFolder is not { } given)
            return new OutputFile(Path.ChangeExtension(path, OutputPlan.PdfExtension), Path.ChangeExtension(shown, OutputPlan.PdfExtension),
                bytes);
        var full = Path.GetFullPath(given, here.CurrentFolder);
        // A folder, as for build, or the file itself.
        var isFile = given.EndsWith(OutputPlan.PdfExtension, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(full);
        var name = Path.ChangeExtension(Path.GetFileName(path), OutputPlan.PdfExtension);
        return isFile
            ? new OutputFile(full, given.Replace('\\', '/'), bytes)
            : new OutputFile(Path.Combine(full, name), Path.Combine(given, name).Replace('\\', '/'), bytes);
    }

    private Outcome Write(OutputFile file, SourceSpan place, List<Finding> findings)
    {
        var state = OutputFiles.State(file, outside);
        if (request.CompareOnly)
        {
            var differs = state != OutputState.Same;
            IReadOnlyList<(string, Wording)> told =
                differs ? [(file.Shown, state == OutputState.Missing ? new("还没有生成", "is missing") : new("不是最新的", "differs"))] : [];
            return new Outcome { Findings = findings, Results = told, Differs = differs };
        }
        if (!request.Force && OutputFindings.Protected(place, file, state) is { } left)
            return new Outcome { Findings = [.. findings, left] };
        if (state != OutputState.Same) OutputFiles.Write([file]);
        return new Outcome
        {
            Findings = findings,
            Results = [(file.Shown, state == OutputState.Same ? new("没有变化", "unchanged") : new("已生成", "written"))],
        };
    }

    private static Outcome Refused(Finding finding) => new() { Findings = [finding] };

    private static Wording Unreadable(string shown, FileState state) => state switch
    {
        FileState.Missing => new($"找不到“{shown}”", $"there is no \"{shown}\""),
        FileState.Denied => new($"“{shown}”读不出来：没有权限，或正在别的程序里打开着", $"\"{shown}\" cannot be read: no permission, or open elsewhere"),
        _ => Core.Outside.Unreadable.Because(state, shown),
    };

    private static Wording NoFace(LayoutResult laid)
    {
        var names =
            laid.Findings.Where(finding => finding.Problem == LayoutProblem.FaceMissing).Select(finding => finding.Subject).ToList();
        return new(
            $"没有可用的字体（{string.Join('、', names)}），不能生成 PDF：请运行 templates/fonts/fetch，或用 BULLETIN_FONTS 指明字体文件夹",
            $"no face serves for {string.Join(", ", names)}, so no PDF can be made: run templates/fonts/fetch, or name a folder of faces "
                + $"in BULLETIN_FONTS");
    }
}
