using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Checking.Geometry;
using Bulletin.Word.Composing;
using Bulletin.Word.Opening;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking;

/// <summary>Looks a template over for the person who made it (检查模板): controls, styles, geometry.</summary>
public static class TemplateCheck
{
    /// <param name="name">As it was given; messages and places show it.</param>
    public static TemplateInspection Run(byte[] package, string name)
    {
        var where = new SourceText(name, "").Span(0, 0);
        var reading = Template.Open(package, name, where);
        if (reading.Template is not { } template) return TemplateInspection.Refused(reading.Findings);
        using var document = template.Copy();
        var main = document.MainDocumentPart!;
        if (!IsWhole(main)) return TemplateInspection.Refused([TemplateRefusals.NotWord(name, where)]);
        return Inspect(main, where, reading.Findings);
    }

    /// <summary>Parts are parsed when first looked at: styles or a footer may be damaged though the document is not.</summary>
    private static bool IsWhole(MainDocumentPart main)
    {
        try
        {
            OpenXmlPart?[] parts = [main, main.StyleDefinitionsPart, main.DocumentSettingsPart, main.ThemePart, .. main.HeaderParts,
                .. main.FooterParts];
            foreach (var element in parts.SelectMany(part => part?.RootElement?.Descendants() ?? [])) _ = element.HasAttributes;
            return true;
        }
        catch (Exception e) when (DocumentOpening.IsDamage(e))
        {
            return false;
        }
    }

    private static TemplateInspection Inspect(MainDocumentPart main, SourceSpan where, IReadOnlyList<Finding> onOpening)
    {
        var controls = ControlInventory.Read(main);
        var kind = KindOf(controls);
        var styles = new StyleCheck(main, kind, where);
        var measured = TemplateGeometry.Of(main, kind);
        IReadOnlyList<Finding> findings = [.. onOpening.Where(IsSaidOnOpeningAlone), .. new ControlCheck(controls, kind, where).Run(),
            .. styles.Run(), .. PictureParts.Check(main, where), .. TemplateGeometry.Findings(measured, where)];
        return new TemplateInspection(kind == TemplateKind.Index, controls, styles.Inventory(), measured, findings);
    }

    /// <summary>Of controls and styles more is said here.</summary>
    private static bool IsSaidOnOpeningAlone(Finding finding) => finding.Code is not (Codes.ControlUnknown or Codes.StyleMissing);

    /// <summary>By what most of its controls are of.</summary>
    private static TemplateKind KindOf(IReadOnlyList<FoundControl> controls) =>
        controls.Count(control => TemplateKind.Index.Knows(control.Tag)) > controls.Count(control => TemplateKind.Issue.Knows(control.Tag))
            ? TemplateKind.Index
            : TemplateKind.Issue;
}
