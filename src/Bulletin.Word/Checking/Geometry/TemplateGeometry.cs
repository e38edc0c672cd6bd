using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Holds a template against GB/T 9704—2012, clause by clause.</summary>
internal static class TemplateGeometry
{
    /// <summary>In the standard's order, as far as the template has what a clause speaks of.</summary>
    public static IReadOnlyList<Measurement> Of(MainDocumentPart main, TemplateKind kind)
    {
        var formats = new FormatReader(main);
        IEnumerable<Measurement> all = [.. PageMeasures.Of(main, formats), .. PageNumber(main, formats)];
        if (kind != TemplateKind.Index)
            all = [.. all, .. new MastheadMeasures(main, formats).All(), .. new TextMeasures(main, formats).All(),
                .. new ImprintMeasures(main, formats).All()];
        return [.. all.OrderBy(measured => IndexOf(measured.Requirement))];
    }

    /// <summary>What is off, as findings.</summary>
    public static IEnumerable<Finding> Findings(IEnumerable<Measurement> measured, SourceSpan where) =>
        measured.Where(one => one.Fit == Fit.Off).Select(one => Say(one, where));

    private static IEnumerable<Measurement> PageNumber(MainDocumentPart main, FormatReader formats) =>
        new PageNumberMeasures(main, formats).All();

    private static Finding Say(Measurement one, SourceSpan where)
    {
        var wanted = one.Requirement;
        var strength = ClauseStrengthNames.Of(wanted.Strength);
        var free = wanted.Binds ? new Wording("", "") : new Wording("；简报的报头不受此条约束", "; it does not bind a bulletin's masthead");
        return new Finding(wanted.Code, wanted.Severity, where,
            new($"{one.Where.Chinese}：{wanted.Subject.Chinese}是{one.Measured.Chinese}，应为{wanted.Wanted.Chinese}（GB/T 9704—2012 "
                + $"{wanted.Clause}，{strength.Chinese}{free.Chinese}）",
                $"{one.Where.English}, {wanted.Subject.English}: {one.Measured.English}, wanted {wanted.Wanted.English} (GB/T 9704—2012 "
                    + $"{wanted.Clause.Replace("、", ", ", StringComparison.Ordinal)}, {strength.English}{free.English})"),
            wanted.Remedy);
    }

    private static int IndexOf(Requirement requirement)
    {
        for (var i = 0; i < Requirements.All.Count; i++)
            if (ReferenceEquals(Requirements.All[i], requirement)) return i;
        return Requirements.All.Count;
    }
}
