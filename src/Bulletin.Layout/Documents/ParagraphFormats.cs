using Bulletin.Layout.Documents.Numbers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads paragraph properties over what they inherit (17.3.1).</summary>
internal static class ParagraphFormats
{
    private const int MostTwips = 31_680; // 22 inches, Word's own limit
    private const int MostCharacters = 31_680; // hundredths of a character
    private const int AutomaticSpace = 280; // 14 pt: what Word takes for HTML's own space between paragraphs

    /// <param name="lists">Where a list's indents come from; null where the properties belong to a list.</param>
    /// <param name="style">The style that the properties define, or null.</param>
    public static ParagraphFormat Apply(ParagraphFormat format, OpenXmlElement? properties, ListNumbers? lists = null, string? style = null)
    {
        if (properties is null) return format;
        if (lists is not null && properties.GetFirstChild<NumberingProperties>() is { } list) format = Enlist(format, list, lists, style);
        foreach (var child in properties.ChildElements)
            format = ApplyOne(format, child);
        return format;
    }

    // A list's indents stand between those of the style and the paragraph's own (17.9.22).
    private static ParagraphFormat Enlist(ParagraphFormat format, NumberingProperties list, ListNumbers lists, string? style)
    {
        var id = list.NumberingId?.Val.Known() ?? format.List;
        var level = list.NumberingLevelReference?.Val.Known() ?? (style is null ? format.ListLevel : lists.LevelOfStyle(id, style));
        format = format with { List = id, ListLevel = Math.Clamp(level, 0, ListNumbers.Levels - 1) };
        return Apply(format, lists.Find(id, format.ListLevel)?.PreviousParagraphProperties);
    }

    private static ParagraphFormat ApplyOne(ParagraphFormat format, OpenXmlElement child) => child switch
    {
        Justification jc => format with { Alignment = AlignmentOf(jc.Val.Known()) },
        Indentation indentation => Indent(format, indentation),
        SpacingBetweenLines spacing => Space(format, spacing),
        KeepNext keep => format with { KeepNext = Measures.IsOn(keep) },
        KeepLines keep => format with { KeepLines = Measures.IsOn(keep) },
        WidowControl widows => format with { WidowControl = Measures.IsOn(widows) },
        PageBreakBefore breaks => format with { PageBreakBefore = Measures.IsOn(breaks) },
        ContextualSpacing contextual => format with { ContextualSpacing = Measures.IsOn(contextual) },
        OutlineLevel level => format with { OutlineLevel = Math.Clamp(level.Val.Known() ?? 9, 0, 9) },
        Kinsoku kinsoku => format with { Kinsoku = Measures.IsOn(kinsoku) },
        OverflowPunctuation hangs => format with { HangsPunctuation = Measures.IsOn(hangs) },
        WordWrap wrap => format with { KeepsWords = Measures.IsOn(wrap) },
        SnapToGrid snap => format with { SnapsToGrid = Measures.IsOn(snap) },
        AutoSpaceDE latin => format with { SpacesLatin = Measures.IsOn(latin) },
        AutoSpaceDN digits => format with { SpacesDigits = Measures.IsOn(digits) },
        FrameProperties { DropCap: null } frame => format with { Frame = FrameOf(frame) },
        Tabs tabs => format with { Tabs = MergeTabs(format.Tabs, tabs) },
        ParagraphBorders borders => format with
        {
            BorderTop = Borders.Of(borders.TopBorder) ?? format.BorderTop,
            BorderBottom = Borders.Of(borders.BottomBorder) ?? format.BorderBottom,
        },
        _ => format,
    };

    // Lengths and characters are inherited each for itself: firstLineChars="0" uncovers the hanging indent of a list under a style's two
    // characters.
    private static ParagraphFormat Indent(ParagraphFormat format, Indentation indentation) => format with
    {
        IndentLeft = Measures.Twips(indentation.Left.Known() ?? indentation.Start.Known()) ?? format.IndentLeft,
        IndentRight = Measures.Twips(indentation.Right.Known() ?? indentation.End.Known()) ?? format.IndentRight,
        IndentFirstLine = Measures.Twips(indentation.Hanging.Known()) is { } hanging
            ? -hanging
            : Measures.Twips(indentation.FirstLine.Known()) ?? format.IndentFirstLine,
        IndentLeftCharacters = Bounded(indentation.LeftChars.Known() ?? indentation.StartCharacters.Known()) ?? format.IndentLeftCharacters,
        IndentRightCharacters =
            Bounded(indentation.RightChars.Known() ?? indentation.EndCharacters.Known()) ?? format.IndentRightCharacters,
        IndentFirstLineCharacters = FirstLineCharacters(indentation) ?? format.IndentFirstLineCharacters,
    };

    private static int? FirstLineCharacters(Indentation indentation) =>
        Bounded(indentation.HangingChars.Known() is { } hanging and not 0
            ? -hanging
            : indentation.FirstLineChars.Known() ?? indentation.HangingChars.Known());

    private static int? Bounded(int? hundredths) => hundredths is { } some ? Math.Clamp(some, -MostCharacters, MostCharacters) : null;

    private static Frame FrameOf(FrameProperties frame) => new(
        frame.HorizontalPosition?.InnerText ?? "text",
        frame.VerticalPosition?.InnerText ?? "text",
        Measures.Twips(frame.X.Known()) ?? 0,
        Measures.Twips(frame.Y.Known()) ?? 0,
        Measures.Twips(frame.Width.Known()) ?? 0);

    private static ParagraphFormat Space(ParagraphFormat format, SpacingBetweenLines spacing) => format with
    {
        Before = spacing.BeforeAutoSpacing.Known() == true ? AutomaticSpace : Measures.Twips(spacing.Before.Known()) ?? format.Before,
        After = spacing.AfterAutoSpacing.Known() == true ? AutomaticSpace : Measures.Twips(spacing.After.Known()) ?? format.After,
        Line = Measures.Twips(spacing.Line.Known()) ?? format.Line,
        LineRule = spacing.LineRule.Known() is { } rule ? RuleOf(rule) : spacing.Line is not null ? LineRule.Auto : format.LineRule,
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
            var position = Math.Clamp(tab.Position.Known() ?? 0, -MostTwips, MostTwips);
            merged.RemoveAll(stop => stop.Position == position);
            var alignment = TabAlignmentOf(tab.Val.Known());
            if (alignment != TabAlignment.Clear)
                merged.Add(new TabStop(position, alignment, LeaderOf(tab.Leader.Known())));
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
