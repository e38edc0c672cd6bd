using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads paragraph properties over what they inherit (17.3.1).</summary>
internal static class ParagraphFormats
{
    public static ParagraphFormat Apply(ParagraphFormat format, OpenXmlElement? properties)
    {
        if (properties is null) return format;
        foreach (var child in properties.ChildElements)
            format = ApplyOne(format, child);
        return format;
    }

    private static ParagraphFormat ApplyOne(ParagraphFormat format, OpenXmlElement child) => child switch
    {
        Justification jc => format with { Alignment = AlignmentOf(jc.Val?.Value) },
        Indentation indentation => Indent(format, indentation),
        SpacingBetweenLines spacing => Space(format, spacing),
        KeepNext keep => format with { KeepNext = Measures.IsOn(keep) },
        KeepLines keep => format with { KeepLines = Measures.IsOn(keep) },
        WidowControl widows => format with { WidowControl = Measures.IsOn(widows) },
        PageBreakBefore breaks => format with { PageBreakBefore = Measures.IsOn(breaks) },
        ContextualSpacing contextual => format with { ContextualSpacing = Measures.IsOn(contextual) },
        OutlineLevel level => format with { OutlineLevel = Math.Clamp(level.Val?.Value ?? 9, 0, 9) },
        Kinsoku kinsoku => format with { Kinsoku = Measures.IsOn(kinsoku) },
        OverflowPunctuation hangs => format with { HangsPunctuation = Measures.IsOn(hangs) },
        AutoSpaceDE latin => format with { SpacesLatin = Measures.IsOn(latin) },
        AutoSpaceDN digits => format with { SpacesDigits = Measures.IsOn(digits) },
        Tabs tabs => format with { Tabs = MergeTabs(format.Tabs, tabs) },
        ParagraphBorders borders => format with
        {
            BorderTop = Borders.Of(borders.TopBorder) ?? format.BorderTop,
            BorderBottom = Borders.Of(borders.BottomBorder) ?? format.BorderBottom,
        },
        _ => format,
    };

    private static ParagraphFormat Indent(ParagraphFormat format, Indentation indentation) => format with
    {
        IndentLeft = Measures.Twips(indentation.Left?.Value ?? indentation.Start?.Value) ?? format.IndentLeft,
        IndentRight = Measures.Twips(indentation.Right?.Value ?? indentation.End?.Value) ?? format.IndentRight,
        IndentFirstLine = Measures.Twips(indentation.Hanging?.Value) is { } hanging
            ? -hanging
            : Measures.Twips(indentation.FirstLine?.Value) ?? format.IndentFirstLine,
    };

    private static ParagraphFormat Space(ParagraphFormat format, SpacingBetweenLines spacing) => format with
    {
        Before = Measures.Twips(spacing.Before?.Value) ?? format.Before,
        After = Measures.Twips(spacing.After?.Value) ?? format.After,
        Line = Measures.Twips(spacing.Line?.Value) ?? format.Line,
        LineRule = spacing.LineRule?.Value is { } rule ? RuleOf(rule) : spacing.Line is not null ? LineRule.Auto : format.LineRule,
    };

    private static LineRule RuleOf(LineSpacingRuleValues rule) =>
        rule == LineSpacingRuleValues.Exact ? LineRule.Exact : rule == LineSpacingRuleValues.AtLeast ? LineRule.AtLeast : LineRule.Auto;

    public static Alignment AlignmentOf(JustificationValues? value)
    {
        if (value is not { } jc) return Alignment.Left;
        if (jc == JustificationValues.Center) return Alignment.Centre;
        if (jc == JustificationValues.Right || jc == JustificationValues.End) return Alignment.Right;
        if (jc == JustificationValues.Both) return Alignment.Both;
        return jc == JustificationValues.Distribute || jc == JustificationValues.ThaiDistribute ? Alignment.Distribute : Alignment.Left;
    }

    private static List<TabStop> MergeTabs(IReadOnlyList<TabStop> inherited, Tabs tabs)
    {
        var merged = inherited.ToList();
        foreach (var tab in tabs.Elements<DocumentFormat.OpenXml.Wordprocessing.TabStop>())
        {
            var position = tab.Position?.Value ?? 0;
            merged.RemoveAll(stop => stop.Position == position);
            var alignment = TabAlignmentOf(tab.Val?.Value);
            if (alignment != TabAlignment.Clear)
                merged.Add(new TabStop(position, alignment, LeaderOf(tab.Leader?.Value)));
        }
        merged.Sort((a, b) => a.Position.CompareTo(b.Position));
        return merged;
    }

    private static TabAlignment TabAlignmentOf(TabStopValues? value)
    {
        if (value is not { } tab) return TabAlignment.Left;
        if (tab == TabStopValues.Clear) return TabAlignment.Clear;
        if (tab == TabStopValues.Center) return TabAlignment.Centre;
        if (tab == TabStopValues.Right || tab == TabStopValues.End) return TabAlignment.Right;
        return tab == TabStopValues.Decimal ? TabAlignment.Decimal : TabAlignment.Left;
    }

    private static char LeaderOf(TabStopLeaderCharValues? value)
    {
        if (value is not { } leader) return '\0';
        if (leader == TabStopLeaderCharValues.Dot) return '.';
        if (leader == TabStopLeaderCharValues.MiddleDot) return '·';
        if (leader == TabStopLeaderCharValues.Hyphen) return '-';
        return leader == TabStopLeaderCharValues.Underscore ? '_' : '\0';
    }
}
