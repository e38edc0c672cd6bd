using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>Why a template is refused (8xx), with the part named.</summary>
internal static class TemplateRefusals
{
    private const int LongestAddress = 80;

    private static readonly Wording _saveAgain =
        new("用 Word 打开它，另存为“Word 文档（*.docx）”", "open it in Word and save it as Word Document (*.docx)");

    /// <param name="what">What is wrong with it, for who can say more than that it is damaged.</param>
    public static Finding NotWord(string name, SourceSpan place, Wording? what = null) => new(Codes.TemplateNotWord, Severity.Error, place,
        new($"模板“{name}”{what?.Chinese ?? "不是 Word 文档（.docx），或已损坏"}",
            $"the template \"{name}\" {what?.English ?? "is not a Word document (.docx), or it is damaged"}"),
        _saveAgain);

    /// <summary>The old binary format, or a package under a password.</summary>
    public static Finding CompoundFile(string name, bool isEncrypted, SourceSpan place) => new(Codes.TemplateNotWord, Severity.Error, place,
        isEncrypted
            ? new($"模板“{name}”加了打开密码", $"the template \"{name}\" is under a password")
            : new($"模板“{name}”是旧格式（.doc、.wps），不是 .docx", $"the template \"{name}\" is of an old format (.doc, .wps), not a .docx"),
        isEncrypted
            ? new("用 Word 打开，点“文件”→“信息”→“保护文档”→“用密码进行加密”，清空密码后保存",
                "open it in Word: File → Info → Protect Document → Encrypt with Password, clear it, and save")
            : new("用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”", "open it in Word or WPS and save it as Word Document (*.docx)"));

    public static Finding Large(string name, SourceSpan place, string? part = null) => new(Codes.TemplateTooLarge, Severity.Error, place,
        new($"模板“{name}”太大{(part is null ? "" : $"（{part}）")}",
            $"the template \"{name}\" is too large{(part is null ? "" : $" ({part})")}"),
        new("模板只放版式，图片和正文写在期刊文件里", "a template holds the layout only; pictures and text belong to the issue"));

    public static Finding HasMacros(string name, string part, SourceSpan place) => new(Codes.TemplateMacros, Severity.Error, place,
        new($"模板“{name}”含有宏（{part}），不予使用", $"the template \"{name}\" has macros ({part}) and is refused"),
        new("用 Word 另存为不含宏的“Word 文档（*.docx）”", "save it in Word as Word Document (*.docx), without macros"));

    /// <param name="part">The part's name in the package.</param>
    /// <param name="detail">The address, the field, the text beside it.</param>
    public static Finding Foreign(string name, ForeignContent content, string part, string detail, SourceSpan place)
    {
        var quoted = TemplatePlace.Short(detail, LongestAddress);
        return new Finding(Codes.TemplateForeign, Severity.Error, place,
            new($"模板“{name}”的{PartName(part).Chinese}（{part}）有{content.What.Chinese}{(quoted.Length == 0 ? "" : $"“{quoted}”")}，不予使用",
                $"the template \"{name}\" has {content.What.English}{(quoted.Length == 0 ? "" : $" \"{quoted}\"")} in "
                    + $"{PartName(part).English} ({part}) and is refused"),
            content.Remedy);
    }

    /// <summary>A size or place of a drawing that is none.</summary>
    public static Finding Unreadable(string name, MendedAttribute needed, SourceSpan place)
    {
        var part = PartName(needed.Part);
        var beside = TemplatePlace.Short(needed.Text);
        var value = TemplatePlace.Short(needed.Value);
        var (at, atEnglish) = beside.Length == 0 ? ("", "") : ($"“{beside}”处", $", at \"{beside}\"");
        var (of, ofEnglish) = needed.Attribute.Length == 0 ? ("", "") : ($" 的 {needed.Attribute}", $"'s {needed.Attribute}");
        return NotWord(name, place, new(
            $"的{part.Chinese}（{needed.Part}）{at}有图形已损坏：{needed.Element}{of} 写着“{value}”，不是尺寸",
            $"has a damaged drawing in {part.English} ({needed.Part}){atEnglish}: {needed.Element}{ofEnglish} says \"{value}\", "
            + "which is no measure"));
    }

    public static Wording PartName(string part)
    {
        var file = part[(part.LastIndexOf('/') + 1)..];
        return file switch
        {
            _ when file.StartsWith("document", StringComparison.OrdinalIgnoreCase) => new("正文", "the body"),
            _ when file.StartsWith("header", StringComparison.OrdinalIgnoreCase) => new("页眉", "a header"),
            _ when file.StartsWith("footer", StringComparison.OrdinalIgnoreCase) => new("页脚", "a footer"),
            _ when file.StartsWith("settings", StringComparison.OrdinalIgnoreCase) => new("设置", "the settings"),
            _ when file.StartsWith("footnotes", StringComparison.OrdinalIgnoreCase)
                || file.StartsWith("endnotes", StringComparison.OrdinalIgnoreCase) => new("注释", "the notes"),
            _ => new("部件", "a part"),
        };
    }
}
