using Bulletin.Cli.Building;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Layout;
using Bulletin.Word.Opening;

namespace Bulletin.Cli.Converting;

/// <summary>
/// What there is to say of a Word document laid out by itself. It has no lines to point at, so messages quote the paragraph.
/// </summary>
internal static class DocumentFindings
{
    private const int LongestQuote = 24;

    /// <param name="part">The entry of the package that it is refused for.</param>
    public static Finding Refused(Refusal why, SourceSpan place, string? part = null) => why switch
    {
        Refusal.DamagedPart => new(Codes.DocumentNotWord, Severity.Error, place,
            new($"文件里的 {part} 已损坏：与压缩包里记的长度、校验和或位置不符，或不是完整的 XML",
                $"{part} is damaged: its length, checksum or place differs from what the archive says, or it is no whole XML"),
            new("重新下载或另取一份；只有这一份，就用 Word 打开，让它修复后另存",
                "fetch the file again; where there is no other, open it in Word, let it repair the file, and save it")),
        Refusal.HasDtd => new(Codes.DocumentNotWord, Severity.Error, place,
            new($"文件里的 {part} 有 DTD 声明，不予转换", $"{part} has a DTD, and the document is refused"),
            new("用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”", "open it in Word or WPS and save it as Word Document (*.docx)")),
        Refusal.HasMacros => new(Codes.DocumentMacros, Severity.Error, place,
            new("文件含有宏，不予转换", "the document has macros and is refused"),
            new("用 Word 另存为不含宏的“Word 文档（*.docx）”", "save it in Word as Word Document (*.docx), without macros")),
        Refusal.TooLarge or Refusal.TooDeep => new(Codes.DocumentTooLarge, Severity.Error, place,
            new($"文件展开后太大或嵌套太深{(part is null ? "" : $"（{part}）")}，不予转换",
                $"the document unpacks to too much, or nests too deeply{(part is null ? "" : $" ({part})")}, and is refused"),
            new("用 Word 打开，压缩图片或分成几个文件后另存", "open it in Word, compress its pictures or split it, and save it")),
        Refusal.CompoundFile => new(Codes.DocumentNotWord, Severity.Error, place,
            new("这是旧格式的 .doc，或加了密码的文件", "this is an old .doc, or a document under a password"),
            new("用 Word 或 WPS 打开，去掉密码，另存为“Word 文档（*.docx）”",
                "open it in Word or WPS, remove the password and save it as Word Document (*.docx)")),
        _ => new(Codes.DocumentNotWord, Severity.Error, place,
            new("不是 Word 文档（.docx），或已损坏", "not a Word document (.docx), or damaged"),
            new("用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”", "open it in Word or WPS and save it as Word Document (*.docx)")),
    };

    public static Finding PictureUnreadable(string picture, SourceSpan place) => new(Codes.NotDrawn, Severity.Warning, place,
        new($"图片“{picture}”不能放进 PDF，没有画出", $"the picture \"{picture}\" cannot be put into a PDF and is not drawn"),
        new("请在 Word 里换成 JPEG 或 PNG 图片", "replace it in Word by a JPEG or PNG"));

    public static IEnumerable<Finding> Of(IReadOnlyList<LayoutFinding> noticed, SourceSpan place)
    {
        var stoodIn = noticed.Where(finding => finding.Problem == LayoutProblem.FaceStoodIn)
            .Select(finding => $"{finding.Subject} → {finding.Detail}").Order(StringComparer.Ordinal).ToList();
        if (stoodIn.Count > 0)
            yield return new Finding(Codes.FaceStoodIn, Severity.Notice, place,
                new($"没有安装的字体由别的字体代替：{string.Join("；", stoodIn)}",
                    $"faces that are not installed were replaced: {string.Join("; ", stoodIn)}"),
                new("安装这些字体后重新生成，或用 BULLETIN_FONTS 指明它们的文件夹", "install them, or name their folder in BULLETIN_FONTS, and convert again"));
        foreach (var finding in noticed)
            if (Of(finding, place) is { } said)
                yield return said;
    }

    private static Finding? Of(LayoutFinding noticed, SourceSpan place) => noticed.Problem switch
    {
        LayoutProblem.CharacterFromOtherFace => new(Codes.CharacterFromOtherFace, Severity.Notice, place,
            new($"“{noticed.Subject}”字所用的字体里没有，用了 {noticed.Detail}",
                $"the face lacks \"{noticed.Subject}\"; {noticed.Detail} serves for it"),
            new("请核对这个字的样子", "look at how it prints")),
        LayoutProblem.CharacterInNoFace => new(Codes.CharacterInNoFace, Severity.Warning, place,
            new($"“{noticed.Subject}”（{noticed.Detail}）哪个字体里都没有，印成带编码的方框",
                $"no face has \"{noticed.Subject}\" ({noticed.Detail}); a box with its code is printed"),
            new("请换一个字，或安装有这个字的字体", "use another character, or install a face that has it")),
        LayoutProblem.NotDrawn => new(Codes.NotDrawn, Severity.Warning, place,
            new($"PDF 里没有画出：{DrawnThings.Name(noticed.Subject).Chinese}{Chinese(noticed.Detail)}",
                $"not drawn in the PDF: {DrawnThings.Name(noticed.Subject).English}{English(noticed.Detail)}"),
            new("需要它就从 Word 打印，或在 Word 里换成图片", "print from Word, or turn it into a picture in Word")),
        LayoutProblem.LaidOtherwise => new(Codes.LaidOtherwise, Severity.Notice, place,
            new($"没有按 Word 的位置排：{DrawnThings.Name(noticed.Subject).Chinese}{Chinese(noticed.Detail)}",
                $"not laid where Word has it: {DrawnThings.Name(noticed.Subject).English}{English(noticed.Detail)}"),
            DrawnThings.Remedy(noticed.Subject)),
        LayoutProblem.BoxOverfull => new(Codes.BoxOverfull, Severity.Warning, place,
            new($"文本框装不下“{Short(noticed.Subject)}”，Word 会截掉露出的部分",
                $"a text box is too small for \"{Short(noticed.Subject)}\", and Word cuts off what sticks out"),
            new("在 Word 里点一下文本框的边，拉大它，或在“形状格式”→“文本框”里勾“根据文字调整形状大小”",
                "click its edge in Word and enlarge it, or tick Resize shape to fit text under Format Shape → Text Box")),
        LayoutProblem.WordCut => new(Codes.WordCut, Severity.Notice, place,
            new($"“{Short(noticed.Subject)}”一行放不下，从中间断开了", $"a line cannot hold \"{Short(noticed.Subject)}\", which is cut"),
            new("请改短，或在中间加空格", "make it shorter, or put a blank into it")),
        _ => TextFindings.Of(noticed, place),
    };

    private static string Chinese(string text) => text.Length == 0 ? "" : $"（在“{Short(text)}”处）";

    private static string English(string text) => text.Length == 0 ? "" : $" (at \"{Short(text)}\")";

    private static string Short(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text[..end] + "…";
    }
}
