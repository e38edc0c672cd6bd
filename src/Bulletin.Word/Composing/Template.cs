using System.Xml;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Core.Units;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Cleaning;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>A Word template (模板), opened and found safe; used for any number of issues.</summary>
public sealed class Template
{
    private readonly byte[] _package;
    private readonly bool _isChinese;

    private Template(CleanedTemplate cleaned, string name, SourceSpan where, MainDocumentPart main, TemplateKind kind)
    {
        _package = cleaned.Package;
        Name = name;
        Where = where;
        Kind = kind;
        Changed = cleaned.Changed;
        Mended = cleaned.Mended;
        Document = main.Document!;
        Stories = TemplateStory.Of(main);
        Styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        _isChinese = DefaultLanguage.IsChinese(main.StyleDefinitionsPart?.Styles);
        TypeAreaWidth = WidthOf(Document.Body!);
    }

    private Template(Template same, SourceSpan where)
    {
        (_package, _isChinese, Name, Where, Kind) = (same._package, same._isChinese, same.Name, where, same.Kind);
        (Changed, Mended) = (same.Changed, same.Mended);
        (Document, Stories, Styles, TypeAreaWidth) = (same.Document, same.Stories, same.Styles, same.TypeAreaWidth);
    }

    public string Name { get; }

    /// <summary>版心 width: of the page without its margins.</summary>
    public Length TypeAreaWidth { get; }

    /// <summary>Where the template is named, for findings.</summary>
    internal SourceSpan Where { get; }

    /// <summary>What it is to be filled with.</summary>
    internal TemplateKind Kind { get; }

    internal W.Document Document { get; }

    /// <summary>Headers and footers with controls.</summary>
    internal IReadOnlyList<TemplateStory> Stories { get; }

    /// <summary>Where tracked changes were accepted.</summary>
    internal IReadOnlyList<ChangedStory> Changed { get; }

    /// <summary>What could not be read in it, and was taken away.</summary>
    internal IReadOnlyList<MendedAttribute> Mended { get; }

    internal StyleSheet Styles { get; }

    /// <summary>Opens a template, or says why it cannot be used.</summary>
    /// <param name="name">As it was given: a built-in name or a path; messages quote it.</param>
    /// <param name="where">The place in the issue file that names it; null for a default or an argument.</param>
    /// <param name="kind">What it is for: an issue, unless said.</param>
    public static TemplateReading Open(byte[] package, string name, SourceSpan? where, TemplateKind? kind = null)
    {
        var place = where ?? new SourceText(name, "").Span(0, 0);
        var isOwn = BuiltInTemplates.IsOwn(package);
        if (!isOwn && TemplateSafety.Check(package, name, place) is { } unsafeFile) return new TemplateReading(null, [unsafeFile]);
        try
        {
            var (cleaned, unsafePart) = isOwn ? (new CleanedTemplate(package, [], []), null) : Prepare(package, name, place);
            if (cleaned is null) return new TemplateReading(null, [unsafePart!]);
            var source = OpenPackage(cleaned.Package);
            if (source.MainDocumentPart is not { } part || part.Document is not { Body: not null } document)
                return new TemplateReading(null, [TemplateRefusals.NotWord(name, place)]);
            // Elements load when first looked at; several issues may be composed at a time, so all are looked at now.
            foreach (var element in document.Descendants()) _ = element.HasChildren;
            if (!isOwn) LoadParts(source, part);
            var template = new Template(cleaned, name, place, part, kind ?? TemplateKind.Issue);
            return new TemplateReading(template, TemplateFindings.Of(template));
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or IOException
            or ArgumentException or InvalidOperationException or NotSupportedException or UriFormatException or OverflowException)
        {
            return new TemplateReading(null, [TemplateRefusals.NotWord(name, place)]);
        }
    }

    // What is unsafe is looked for in the file as it is, and not in what is left of it.
    private static (CleanedTemplate?, Finding?) Prepare(byte[] package, string name, SourceSpan place)
    {
        var parts = PackageParts.Read(package);
        if (PartSafety.Check(parts, name, place) is { } found) return (null, found);
        var cleaned = TemplateCleaning.Clean(parts);
        var needed = cleaned.Mended.FirstOrDefault(mended => mended.IsNeeded);
        return needed is null ? (cleaned, null) : (null, TemplateRefusals.Unreadable(name, needed, place));
    }

    // They load when first looked at, by layout at the latest: one that is not what its type says throws now, where that is a finding.
    private static void LoadParts(WordprocessingDocument source, MainDocumentPart main)
    {
        OpenXmlPart?[] parts =
        [
            main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.DocumentSettingsPart, main.ThemePart,
            main.FootnotesPart, main.EndnotesPart, source.ExtendedFilePropertiesPart, source.CustomFilePropertiesPart,
            .. main.HeaderParts, .. main.FooterParts,
        ];
        foreach (var part in parts) _ = part?.RootElement?.HasChildren;
    }

    /// <summary>What to say where a measure in it is none, which shows only when it is looked at.</summary>
    public Finding Damaged() => TemplateRefusals.NotWord(Name, Where, new("里有的尺寸不是数字，已损坏", "is damaged: a measure in it is no number"));

    /// <summary>The same template, named in another place.</summary>
    internal Template At(SourceSpan where) => new(this, where);

    /// <summary>A copy to compose into; nothing is written back to the template, nor to the copy's stream.</summary>
    internal WordprocessingDocument Copy()
    {
        var document = OpenPackage(_package);
        // Pictures go in as they are; deflating them costs more than all the rest.
        document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
        if (!_isChinese) DefaultLanguage.Set(document.MainDocumentPart!);
        return document;
    }

    // Editable, in memory: of what it may not write to, the SDK makes a copy in the temporary folder and leaves it there.
    private static WordprocessingDocument OpenPackage(byte[] package)
    {
        var stream = new MemoryStream(package.Length + 1024);
        stream.Write(package);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, isEditable: true,
            new OpenSettings { AutoSave = false, MaxCharactersInPart = TemplateLimits.CharactersInPart });
    }

    private static Length WidthOf(W.Body body)
    {
        var section = body.GetFirstChild<W.SectionProperties>();
        var page = section?.GetFirstChild<W.PageSize>();
        var margins = section?.GetFirstChild<W.PageMargin>();
        var width = (page?.Width?.Value ?? 11906L) - (margins?.Left?.Value ?? 1588L) - (margins?.Right?.Value ?? 1474L);
        // GB/T 9704—2012 5.2.1 where the template's numbers leave nothing.
        return width is > 1000 and < 32000 ? Length.FromTwips(width) : Length.FromMillimetres(156);
    }
}
