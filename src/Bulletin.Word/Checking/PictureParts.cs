using Bulletin.Core.Findings;
using Bulletin.Core.Pictures;
using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking;

/// <summary>Pictures that a template's body, headers and footers name: that they are there, and whole (BUL824).</summary>
internal static class PictureParts
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<Finding> Check(MainDocumentPart main, SourceSpan where)
    {
        foreach (var (name, part, root, _) in TemplateParts.Of(main))
            foreach (var element in root.Descendants().Where(element => element.LocalName is "blip" or "imagedata"))
                if (IdOf(element) is { Length: > 0 } id && Fault(part, id) is { } fault)
                    yield return Broken(new TemplatePlace(name, TemplateParts.TextOf(element)).Wording, NameOf(element), fault, where);
    }

    private static string? IdOf(OpenXmlElement element)
    {
        foreach (var attribute in element.GetAttributes())
            if (attribute.NamespaceUri == Relationships && attribute.LocalName is "embed" or "id") return attribute.Value;
        return null;
    }

    private static Wording? Fault(OpenXmlPart part, string id)
    {
        if (!part.TryGetPartById(id, out var found)) return new("不在模板文件里", "is not in the file");
        using var stream = found.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        if (bytes.Length == 0) return new("是空的", "is empty");
        var info = PictureInfo.Read(bytes.ToArray());
        if (info?.IsCutOff == true) return new("不完整，后面一截没有了", "is cut off");
        // Formats that only Word draws are told of where they are printed.
        return info is null && found.ContentType is "image/jpeg" or "image/png" or "image/gif" or "image/bmp"
            ? new("已损坏，打不开", "is damaged and cannot be read")
            : null;
    }

    /// <summary>As Word shows it in the selection pane.</summary>
    private static string NameOf(OpenXmlElement element) =>
        element.Ancestors().SelectMany(around => around.ChildElements).FirstOrDefault(child => child.LocalName == "docPr")?.GetAttributes()
            .FirstOrDefault(attribute => attribute.LocalName == "name").Value ?? "";

    private static Finding Broken(Wording place, string name, Wording fault, SourceSpan where) =>
        new(Codes.TemplatePictureBroken, Severity.Warning, where,
        new($"{place.Chinese}的图片{(name.Length == 0 ? "" : $"“{name}”")}{fault.Chinese}，印出来是空的",
            $"the picture {(name.Length == 0 ? "" : $"\"{name}\" ")}in {place.English} {fault.English}: an empty frame prints"),
        new("在 Word 里点选它，按 Delete，用“插入”→“图片”重新放，再保存", "click it in Word, press Delete, insert the picture again, and save"));
}
