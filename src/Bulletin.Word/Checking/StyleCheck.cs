using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Checking;

/// <summary>Whether a template has the styles that are asked for, and of the right kind.</summary>
internal sealed class StyleCheck
{
    /// <summary>More that are missing are said in one breath: the document has other styles altogether.</summary>
    private const int MostSingly = 6;

    private readonly Dictionary<string, W.Style> _styles = new(StringComparer.Ordinal);
    private readonly List<(string Id, TemplatePlace Place)> _uses = [];
    private readonly IReadOnlyList<KnownStyle> _known;
    private readonly SourceSpan _where;

    public StyleCheck(MainDocumentPart main, TemplateKind kind, SourceSpan where)
    {
        _known = KnownStyles.Of(kind);
        _where = where;
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<W.Style>() ?? [])
            if (style.StyleId?.Value is { } id) _styles.TryAdd(id, style);
        foreach (var (name, _, root, _) in TemplateParts.Of(main))
        {
            foreach (var used in root.Descendants<W.ParagraphStyleId>()) Use(used.Val?.Value, name, used);
            foreach (var used in root.Descendants<W.RunStyle>()) Use(used.Val?.Value, name, used);
            foreach (var used in root.Descendants<W.TableStyle>()) Use(used.Val?.Value, name, used);
        }
    }

    /// <summary>Each known style and how it is used.</summary>
    public IReadOnlyList<FoundStyle> Inventory() =>
        [.. _known.Select(known => new FoundStyle(known, _styles.ContainsKey(known.Id), _uses.Count(use => use.Id == known.Id)))];

    public IReadOnlyList<Finding> Run()
    {
        var missing = _known.Where(known => known.IsNamedByProgram && !_styles.ContainsKey(known.Id)).ToList();
        return
        [
            .. missing.Count > MostSingly ? [Missing(missing)] : missing.Select(Missing),
            .. _uses.Where(use => !_styles.ContainsKey(use.Id)).DistinctBy(use => use.Id).Select(Dangling),
            .. _known.Select(OfOtherKind).OfType<Finding>(),
        ];
    }

    private void Use(string? id, Wording part, DocumentFormat.OpenXml.OpenXmlElement element)
    {
        if (id is not null) _uses.Add((id, new TemplatePlace(part, TemplateParts.TextOf(element))));
    }

    private Finding Missing(KnownStyle known)
    {
        // One of its name and kind was taken for it on opening, whatever its id.
        var other = _styles.Values.FirstOrDefault(style => NamesOf(style).Contains(known.Name, StringComparer.OrdinalIgnoreCase));
        var (chinese, english) = other is null || KindOf(other) is not { } kind
            ? ("", "")
            : ($"（有同名的样式，但是{StyleKindNames.Of(kind).Chinese}）", $" (one of that name is a {StyleKindNames.Of(kind).English})");
        return new Finding(Codes.StyleMissing, Severity.Warning, _where,
            new($"缺少样式“{known.Shown.Chinese}”（编号 {known.Id}）{chinese}：{known.Use.Chinese}按默认样式排",
                $"the style {known.Shown.English} ({known.Id}) is missing{english}: {known.Use.English} will show in the default style"),
            new("从内置模板复制：bulletin template export 取出它，在 Word 里 样式→管理样式→导入/导出",
                "copy it: export the built-in template (bulletin template export), then Styles > Manage Styles > Import/Export in Word"));
    }

    private Finding Missing(List<KnownStyle> all) => new(Codes.StyleMissing, Severity.Warning, _where,
        new($"缺少 {all.Count} 个程序要用的样式，用到的地方按默认样式排：{string.Join('、', all.Select(known => known.Shown.Chinese))}",
            $"{all.Count} styles that the program uses are missing; the default style stands in: "
                + $"{string.Join(", ", all.Select(known => known.Shown.English))}"),
        new("从内置模板（bulletin template export）改起，或把这些样式复制过来（样式→管理样式→导入/导出）",
            "begin from the built-in template (bulletin template export), or copy these styles from it (Styles > Manage Styles > "
                + "Import/Export)"));

    private Finding Dangling((string Id, TemplatePlace Place) use)
    {
        var known = _known.FirstOrDefault(style => style.Id == use.Id);
        // What the program names is said to be missing already.
        var isSaid = known is { IsNamedByProgram: true };
        return new Finding(Codes.StyleMissing, isSaid ? Severity.Notice : Severity.Warning, _where,
            new($"{use.Place.Wording.Chinese}用了样式 {use.Id}，模板里没有它，按默认样式排",
                $"{use.Place.Wording.English} uses the style {use.Id}, which is not there; it shows in the default style"),
            new("点中这一段，给它选一个样式；或从内置模板复制这个样式（样式→管理样式→导入/导出）",
                "click the paragraph and choose a style, or copy that one from the built-in template (Styles > Manage Styles > "
                    + "Import/Export)"));
    }

    private Finding? OfOtherKind(KnownStyle known)
    {
        if (!_styles.TryGetValue(known.Id, out var style) || KindOf(style) is not { } kind || kind == known.Kind) return null;
        return new Finding(Codes.StyleOfOtherKind, Severity.Warning, _where,
            new($"样式“{known.Shown.Chinese}”（{known.Id}）应为{StyleKindNames.Of(known.Kind).Chinese}，模板里是{StyleKindNames.Of(kind).Chinese}："
                + $"{known.Use.Chinese}按默认样式排",
                $"the style {known.Shown.English} ({known.Id}) should be a {StyleKindNames.Of(known.Kind).English} and is a "
                    + $"{StyleKindNames.Of(kind).English}: {known.Use.English} will show in the default style"),
            new("删去这个样式，从内置模板复制同名的样式（样式→管理样式→导入/导出）",
                "delete it and copy the one of the built-in template (Styles > Manage Styles > Import/Export)"));
    }

    private static StyleKind? KindOf(W.Style style) => style.Type?.InnerText switch
    {
        null or "paragraph" => StyleKind.Paragraph,
        "character" => StyleKind.Character,
        "table" => StyleKind.Table,
        _ => null,
    };

    private static IEnumerable<string> NamesOf(W.Style style) =>
        (style.Aliases?.Val?.Value?.Split(',') ?? []).Append(style.StyleName?.Val?.Value ?? "").Select(name => name.Trim());
}
