using Bulletin.Core.Findings;

namespace Bulletin.Word.Composing;

/// <summary>
/// A kind of content that a template may not have: it would run, or be fetched, on every computer that opens the bulletin.
/// </summary>
/// <param name="What">Its name.</param>
/// <param name="Remedy">What to click.</param>
internal sealed record ForeignContent(Wording What, Wording Remedy)
{
    public static ForeignContent Picture { get; } = new(
        new("链接到外面的图片", "a picture that is linked, not embedded"),
        new("在 Word 里点“文件”→“信息”→“编辑指向文件的链接”→“断开链接”；WPS 里删去这张图，用“插入”→“图片”→“本地图片”重放，再保存",
            "in Word: File → Info → Edit Links to Files → Break Link; in WPS delete the picture and insert it from the disk; then save"));

    public static ForeignContent AttachedTemplate { get; } = new(
        new("附加的模板", "an attached template"),
        new("在 Word 里点“开发工具”→“文档模板”，把文件名改成 Normal，再保存", "in Word: Developer → Document Template, make it Normal, and save"));

    public static ForeignContent Object { get; } = new(
        new("嵌入或链接的对象（OLE）", "an embedded or linked object (OLE)"),
        new("在 Word 里点选它，按 Delete；要留它的样子就先复制，再“选择性粘贴”为图片，然后保存",
            "click it in Word and press Delete; to keep its look, copy it and Paste Special as a picture first; then save"));

    public static ForeignContent ActiveControl { get; } = new(
        new("ActiveX 控件", "an ActiveX control"),
        new("在 Word 里点“开发工具”→“设计模式”，点选它，按 Delete，再保存", "in Word: Developer → Design Mode, click it, press Delete, and save"));

    public static ForeignContent Chunk { get; } = new(
        new("整篇嵌入的另一个文件（altChunk）", "another file embedded whole (altChunk)"),
        new("用 Word 打开，改动一处后保存，Word 就把它变成正文", "open it in Word, change something and save: Word makes it text"));

    public static ForeignContent Subdocument { get; } = new(
        new("子文档或框架网页", "a subdocument or a frame"),
        new("在 Word 里点“视图”→“大纲”→“显示文档”，点选子文档后点“取消链接”，再保存",
            "in Word: View → Outline → Show Document, choose the subdocument and Unlink, and save"));

    public static ForeignContent Merge { get; } = new(
        new("邮件合并的数据源", "a data source for mail merge"),
        new("在 Word 里点“邮件”→“开始邮件合并”→“普通 Word 文档”，再保存", "in Word: Mailings → Start Mail Merge → Normal Word Document, and save"));

    public static ForeignContent Field { get; } = new(
        new("从外面取内容的域", "a field that brings in what lies outside"),
        new("在 Word 里点到它，按 Ctrl+Shift+F9 变成普通文字，再保存", "click it in Word, press Ctrl+Shift+F9 to make it plain text, and save"));

    public static ForeignContent Transform { get; } = new(
        new("保存时套用的 XSLT 或 XML 架构的地址", "an XSLT applied on saving, or an address of an XML schema"),
        new("在 Word 里点“开发工具”→“XML 映射窗格”旁的“文档模板”→“XML 架构”，去掉勾选的架构；或全选后复制到新建的空白文档，再保存",
            "in Word: Developer → Document Template → XML Schema, clear what is ticked; or copy everything into a new blank "
                + "document, and save"));

    public static ForeignContent AddIn { get; } = new(
        new("要联网加载的加载项或在线视频", "an add-in or an online video that is loaded from elsewhere"),
        new("在 Word 里点“插入”→“我的加载项”删去它，在线视频点选后按 Delete，再保存",
            "remove it in Word under Insert → My Add-ins, delete an online video, and save"));

    public static ForeignContent DrawnLink { get; } = new(
        new("带有外部链接或脚本的 SVG 图片", "an SVG picture with links or scripts"),
        new("在 Word 里点选这张图，“图形格式”→“转换为形状”，或换成 PNG 图片，再保存",
            "click it in Word, Graphics Format → Convert to Shape, or replace it by a PNG, and save"));

    public static ForeignContent Other { get; } = new(
        new("外面的内容", "something that lies outside"),
        new("在 Word 里断开链接、删除嵌入的对象，再保存", "break the link or delete the object in Word, and save"));

    /// <summary>By the type of a relationship; null where the type is harmless while its target is in the package.</summary>
    public static ForeignContent? OfType(string type) => type[(type.LastIndexOf('/') + 1)..].ToLowerInvariant() switch
    {
        "afchunk" => Chunk,
        "oleobject" or "package" => Object,
        "control" or "activexcontrolbinary" => ActiveControl,
        "attachedtemplate" => AttachedTemplate,
        "subdocument" or "frame" => Subdocument,
        "mailmergesource" or "mailmergeheadersource" or "recipientdata" => Merge,
        "transform" => Transform,
        "webextension" or "webextensiontaskpanes" => AddIn,
        _ => null,
    };

    /// <summary>By the element that refers to what lies outside.</summary>
    public static ForeignContent OfElement(string name) => name.ToLowerInvariant() switch
    {
        "blip" or "svgblip" or "imagedata" or "image" or "fill" or "stroke" or "textdata" => Picture,
        "attachedtemplate" => AttachedTemplate,
        "oleobject" or "objectembed" or "objectlink" or "externaldata" => Object,
        "control" => ActiveControl,
        "altchunk" => Chunk,
        "subdoc" or "sourcefilename" or "frameset" => Subdocument,
        "datasource" or "headersource" or "src" or "recipientdata" => Merge,
        "savethroughxslt" or "attachedschema" => Transform,
        _ => Other,
    };

    /// <summary>Of a relationship that leads out of the package.</summary>
    public static ForeignContent OfOutside(string type) =>
        OfType(type) ?? (type.EndsWith("/image", StringComparison.OrdinalIgnoreCase) ? Picture : Other);
}
