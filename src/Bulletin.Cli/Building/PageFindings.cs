using Bulletin.Cli.Sources;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Layout;
using Bulletin.Word.Composing;

namespace Bulletin.Cli.Building;

/// <summary>What layout noticed → findings (6xx) at the place in the issue file that the paragraph came from.</summary>
internal static class PageFindings
{
    public static IEnumerable<Finding> Of(IReadOnlyList<LayoutFinding> noticed, BulletinIssue issue, Provenance provenance)
    {
        var start = issue.Template?.Span ?? issue.Source.Span(0, 0);
        // The same five faces are missing in every run of an office: one notice, not five.
        var stoodIn = noticed.Where(finding => finding.Problem == LayoutProblem.FaceStoodIn)
            .Select(finding => $"{finding.Subject} → {finding.Detail}").Order(StringComparer.Ordinal).ToList();
        if (stoodIn.Count > 0) yield return StoodIn(issue.Source.Span(0, 0), stoodIn);
        foreach (var finding in noticed)
        {
            if (finding.ParagraphId is not { } id || !provenance.Paragraphs.TryGetValue(id, out var span)) span = start;
            // Asked for an even page, the imprint may well stand alone on it.
            if (finding.Problem == LayoutProblem.ImprintAlone && !issue.Output.ImprintOnEvenPage) yield return ImprintAlone(issue);
            else if (Of(finding, span) is { } placed) yield return placed;
        }
    }

    /// <summary>
    /// At the imprint where the issue has its own; one out of a season is all issues', so the last article stands for it.
    /// </summary>
    private static SourceSpan EndOf(BulletinIssue issue)
    {
        if (issue.Imprint is [{ Label.Span: var label }, ..] && label.Source == issue.Source) return label;
        return issue.Articles is [.., { Title.Span: var title }] ? title : issue.Source.Span(0, 0);
    }

    private static Finding ImprintAlone(BulletinIssue issue) => new(Codes.ImprintAlone, Severity.Warning, EndOf(issue),
        new("最后一页只有版记", "the last page holds the imprint alone"),
        new("删减几行正文可以把版记拉回上一页；也可以在 输出 里写“收紧: 是”，在看不出的限度内收紧行距、字距和照片",
            "some lines less of text would pull it back, and so may \"tighten: true\" under output, within what nobody notices"));

    private static Finding? Of(LayoutFinding noticed, SourceSpan span) => noticed.Problem switch
    {
        LayoutProblem.CharacterFromOtherFace => new(Codes.CharacterFromOtherFace, Severity.Notice, InSpan(span, noticed.Subject),
            new($"“{noticed.Subject}”字所用的字体里没有，用了 {noticed.Detail}",
                $"the face lacks \"{noticed.Subject}\"; {noticed.Detail} serves for it"),
            new("请核对这个字的样子", "look at how it prints")),
        LayoutProblem.CharacterInNoFace => new(Codes.CharacterInNoFace, Severity.Warning, InSpan(span, noticed.Subject),
            new($"“{noticed.Subject}”（{noticed.Detail}）哪个字体里都没有，印成带编码的方框",
                $"no face has \"{noticed.Subject}\" ({noticed.Detail}); a box with its code is printed"),
            new("请换一个字，或安装有这个字的字体", "use another character, or install a face that has it")),
        LayoutProblem.NotDrawn => new(Codes.NotDrawn, Severity.Warning, span,
            new($"PDF 里没有画出：{DrawnThings.Name(noticed.Subject).Chinese}{Beside(noticed.Detail)}",
                $"not drawn in the PDF: "
                    + $"{DrawnThings.Name(noticed.Subject).English}"
                    + $"{(noticed.Detail.Length == 0 ? "" : $" (at \"{Short(noticed.Detail)}\")")}"),
            new("请从 Word 打印，或从模板里去掉它", "print from Word, or take it out of the template")),
        LayoutProblem.LaidOtherwise => new(Codes.LaidOtherwise, Severity.Notice, span,
            new($"PDF 里{DrawnThings.Name(noticed.Subject).Chinese}没有排在 Word 的位置{Beside(noticed.Detail)}",
                $"the PDF has {DrawnThings.Name(noticed.Subject).English} elsewhere than "
                    + $"Word{(noticed.Detail.Length == 0 ? "" : $" (at \"{Short(noticed.Detail)}\")")}"),
            DrawnThings.Remedy(noticed.Subject)),
        LayoutProblem.BoxOverfull => new(Codes.BoxOverfull, Severity.Warning, span,
            new($"模板的文本框装不下“{Short(noticed.Subject)}”，Word 会截掉露出的部分",
                $"the template's text box is too small for \"{Short(noticed.Subject)}\", and Word cuts off what sticks out"),
            new("在 Word 里打开模板，点一下文本框的边，拉大它，或在“形状格式”→“文本框”里勾“根据文字调整形状大小”",
                "open the template in Word, click the box's edge and enlarge it, or tick Resize shape to fit text under Format Shape "
                    + "→ Text Box")),
        LayoutProblem.WordCut => new(Codes.WordCut, Severity.Notice, InSpan(span, noticed.Subject),
            new($"“{noticed.Subject}”一行放不下，从中间断开了", $"a line cannot hold \"{noticed.Subject}\", which is cut"),
            new("请改短，或在中间加空格", "make it shorter, or put a blank into it")),
        _ => TextFindings.Of(noticed, span),
    };

    private static string Beside(string text) => text.Length == 0 ? "" : $"（在“{Short(text)}”处）";

    private static string Short(string text) => text.Length <= 20 ? text : text[..(char.IsHighSurrogate(text[19]) ? 19 : 20)] + "…";

    /// <summary>What 收紧 changed.</summary>
    public static Finding Tightened(BulletinIssue issue, Tightness tightness, bool hasPhotos, int pages)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var (chinese, english) = (new List<string>(), new List<string>());
        if (tightness.Pitch > 0)
        {
            var pitch = ((579 - tightness.Pitch) / 20.0).ToString("0.##", invariant);
            chinese.Add($"行距 28.95 磅改为 {pitch} 磅");
            english.Add($"line pitch from 28.95 to {pitch} pt");
        }
        if (tightness.Spacing > 0)
        {
            var spacing = (tightness.Spacing / 20.0).ToString("0.##", invariant);
            chinese.Add($"字距缩小 {spacing} 磅");
            english.Add($"characters {spacing} pt closer");
        }
        if (tightness.Photos > 0 && hasPhotos)
        {
            var part = (tightness.Photos * 100).ToString("0", invariant);
            chinese.Add($"照片缩小 {part}%");
            english.Add($"photos {part} % smaller");
        }
        return new Finding(Codes.Tightened, Severity.Notice, issue.Source.Span(0, 0),
            new($"版记本来单独占一页，已收紧为 {pages} 页：{string.Join('，', chinese)}",
                $"the imprint would have stood alone; drawn together to {pages} pages: {string.Join(", ", english)}"),
            new("不合适时删去 收紧，并删减几行正文", "if it does not look right, take tighten away and shorten the text"));
    }

    /// <summary>Null: the faces are those of the lock, or there is none.</summary>
    public static Finding? NotLocked(SourceSpan place, Fonts.FontLockState? locked) =>
        locked is not { Differences: { Count: > 0 } differences } ? null : new(
        Codes.FaceNotLocked, Severity.Error, place,
        new($"字体与 fonts.lock 不一致：{string.Join("；", differences.Select(difference => difference.Chinese))}",
            $"the faces are not those of fonts.lock: {string.Join("; ", differences.Select(difference => difference.English))}"),
        new("请安装 fonts.lock 记的字体；确实要换，就运行 bulletin fonts --lock",
            "install the faces it names; to change them on purpose, run bulletin fonts --lock"));

    /// <param name="place">Of the word that asks for a press.</param>
    public static Finding NoPressProfile(SourceSpan place) => new(Codes.PressProfileMissing, Severity.Error, place,
        new("要印刷用的颜色，但字体文件夹里没有 CMYK 特性文件（.icc）", "colours for a press are asked for, but the folders of faces hold no CMYK profile (.icc)"),
        new("请运行 templates/fonts/fetch，或向印刷厂要一份放进字体文件夹（BULLETIN_FONTS）；只在屏幕上看就改成“屏幕”",
            "run templates/fonts/fetch, or put the print shop's into the folder of faces (BULLETIN_FONTS); for a screen write \"screen\""));

    /// <param name="place">Of the word that asks for a press.</param>
    public static Finding ProfileNotLocked(SourceSpan place, Source locked, Source found) => new(Codes.FaceNotLocked, Severity.Error, place,
        locked.Name == found.Name
            ? new($"印刷特性文件“{found.Name}”与 fonts.lock 记的内容不同，是另一个版本",
                $"the press profile {found.Name} has other content than that of fonts.lock, of another version")
            : new($"印刷特性文件与 fonts.lock 不一致：应为“{locked.Name}”，这里是“{found.Name}”",
                $"the press profile is not that of fonts.lock: it shall be {locked.Name} and is {found.Name}"),
        new("请把 fonts.lock 记的特性文件放进字体文件夹；确实要换，就运行 bulletin fonts --lock",
            "put the profile it names into the folder of faces; to change it on purpose, run bulletin fonts --lock"));

    /// <summary>Pages cannot be counted without faces.</summary>
    public static Finding ImprintUnplaced(BulletinIssue issue) => new(Codes.ImprintUnplaced, Severity.Warning, issue.Source.Span(0, 0),
        new("没有可用的字体，数不出页数，版记没有移到双页", "without faces pages cannot be counted, so the imprint was not moved to an even page"),
        new("请运行 templates/fonts/fetch，或用 BULLETIN_FONTS 指明字体文件夹，再生成一次",
            "run templates/fonts/fetch, or name a folder of faces in BULLETIN_FONTS, and build again"));

    /// <summary>What a finding about the machine's faces lists.</summary>
    public static string[] FacesIn(Finding finding) =>
        finding.Message.Chinese[(finding.Message.Chinese.IndexOf('：', StringComparison.Ordinal) + 1)..].Split('；');

    private static Finding StoodIn(SourceSpan span, List<string> faces) => new(Codes.FaceStoodIn, Severity.Notice, span,
        new($"没有安装的字体由别的字体代替：{string.Join("；", faces)}", $"faces that are not installed were replaced: {string.Join("; ", faces)}"),
        new("安装这些字体后重新生成，或用 BULLETIN_FONTS 指明它们的文件夹", "install them, or name their folder in BULLETIN_FONTS, and build again"));

    /// <summary>The characters themselves where the paragraph's place in the file holds them.</summary>
    private static SourceSpan InSpan(SourceSpan span, string text)
    {
        var at = span.Text.IndexOf(text, StringComparison.Ordinal);
        return at < 0 || text.Length == 0 ? span : span.Source.Span(span.Start + at, span.Start + at + text.Length);
    }
}
