using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>What there is to say of a template (8xx).</summary>
internal static class TemplateFindings
{
    public static Finding NotWord(string name, SourceSpan place) => new(Codes.TemplateNotWord, Severity.Error, place,
        new($"模板“{name}”不是 Word 文档（.docx），或已损坏", $"the template \"{name}\" is not a Word document (.docx), or it is damaged"),
        new("用 Word 打开它，另存为“Word 文档（*.docx）”", "open it in Word and save it as Word Document (*.docx)"));

    public static Finding Large(string name, SourceSpan place) => new(Codes.TemplateTooLarge, Severity.Error, place,
        new($"模板“{name}”太大", $"the template \"{name}\" is too large"),
        new("模板只放版式，图片和正文写在期刊文件里", "a template holds the layout only; pictures and text belong to the issue"));

    public static Finding HasMacros(string name, SourceSpan place) => new(Codes.TemplateMacros, Severity.Error, place,
        new($"模板“{name}”含有宏，不予使用", $"the template \"{name}\" has macros and is refused"),
        new("用 Word 另存为不含宏的“Word 文档（*.docx）”", "save it in Word as Word Document (*.docx), without macros"));

    public static Finding HasForeign(string name, string what, SourceSpan place) => new(Codes.TemplateForeign, Severity.Error, place,
        new($"模板“{name}”引用外部内容或嵌入对象（{what}），不予使用", $"the template \"{name}\" refers to outside content or embeds an object ({what}) and is refused"),
        new("在 Word 中断开链接、删除嵌入对象后重新保存", "break the link or delete the object in Word and save again"));

    public static Finding Missing(string template, string tag, string field, Severity severity, SourceSpan place) => new(Codes.ControlMissing, severity, place,
        new($"模板“{template}”没有“{field}”的内容控件（标记 {tag}），这部分文字会丢失", $"the template \"{template}\" has no content control tagged {tag}: that text would be lost"),
        new($"在模板中加一个标记为 {tag} 的内容控件，或用 bulletin template export 取内置模板对照", $"add a content control tagged {tag}, or compare with the built-in template (bulletin template export)"));

    /// <summary>Controls with unknown tags and styles that composing will miss.</summary>
    public static IReadOnlyList<Finding> Of(Template template)
    {
        var findings = new List<Finding>();
        foreach (var tag in Tags(template).Where(tag => !template.Kind.Knows(tag)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            findings.Add(new Finding(Codes.ControlUnknown, Severity.Warning, template.Where,
                new($"模板“{template.Name}”的内容控件标记“{tag}”不认识，原样保留其中文字", $"the template \"{template.Name}\" has a control with the unknown tag \"{tag}\"; its text is kept as it is"),
                new("检查标记的拼写，或去掉这个控件", "check the tag's spelling, or remove the control")));
        foreach (var style in template.Kind.Styles.Where(id => !template.Styles.Has(id)))
            findings.Add(new Finding(Codes.StyleMissing, Severity.Warning, template.Where,
                new($"模板“{template.Name}”缺少样式 {style}，用到处按默认样式排", $"the template \"{template.Name}\" lacks the style {style}; the default style stands in"),
                new("从内置模板复制该样式（bulletin template export）", "copy the style from the built-in template (bulletin template export)")));
        return findings;
    }

    public static IEnumerable<string> Tags(Template template) =>
        template.Document.Descendants<W.SdtElement>().Select(ControlFiller.TagOf).OfType<string>();
}
