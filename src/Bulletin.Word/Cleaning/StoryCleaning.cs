using System.Xml.Linq;
using static Bulletin.Word.Cleaning.Names;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// Takes out of a story what editing left there and print does not show: comments, proofing and permission marks, wrappers, session
/// numbers.
/// </summary>
internal static class StoryCleaning
{
    /// <summary>Ids of a template's own bookmarks begin here: those of articles are counted from 0.</summary>
    private const int FirstBookmark = 100_000;

    private static readonly HashSet<XName> _gone =
    [
        W + "proofErr", W + "permStart", W + "permEnd", W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference",
        W + "annotationRef",
        W + "lastRenderedPageBreak", W + "customXmlPr", W + "smartTagPr",
    ];

    private static readonly HashSet<XName> _wrappers = [W + "customXml", W + "smartTag"];
    private static readonly XName _alternate = Compatibility + "AlternateContent";
    private static readonly XName _bookmarkStart = W + "bookmarkStart";
    private static readonly XName _bookmarkEnd = W + "bookmarkEnd";

    /// <param name="placeholderStyle">Id of Word's <c>Placeholder Text</c>, or null where the template has none.</param>
    public static void Clean(XElement story, string? placeholderStyle)
    {
        // From within outwards: what is taken out of a wrapper is a copy.
        foreach (var wrapper in story.Descendants().Where(element => _wrappers.Contains(element.Name)).Reverse().ToList()) Unwrap(wrapper);
        foreach (var element in story.Descendants().Where(element => _gone.Contains(element.Name)).ToList()) Take(element);
        foreach (var attribute in story.DescendantsAndSelf().Attributes().Where(IsOfSession).ToList()) attribute.Remove();
        foreach (var alternate in story.Descendants(_alternate).Where(alternate => alternate.Descendants(Control).Any()).ToList())
            Choose(alternate);
        foreach (var control in story.Descendants(Control).ToList()) Format(control, placeholderStyle);
        CleanBookmarks(story);
    }

    private static void Unwrap(XElement wrapper)
    {
        wrapper.Elements(W + "customXmlPr").Remove();
        wrapper.Elements(W + "smartTagPr").Remove();
        wrapper.ReplaceWith(wrapper.Nodes());
    }

    private static void Take(XElement element)
    {
        var run = element.Parent;
        element.Remove();
        if (run?.Name == Run && run.Elements().All(child => child.Name == RunProperties)) run.Remove();
    }

    private static bool IsOfSession(XAttribute attribute) =>
        (attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (attribute.Name.Namespace == W14 && attribute.Name.LocalName is "paraId" or "textId");

    // The older copy of a text box would keep its placeholders: only one can be filled, and every program of these fifteen years knows the
    // first.
    private static void Choose(XElement alternate)
    {
        if (alternate.Element(Compatibility + "Choice") is not null) alternate.Elements(Compatibility + "Fallback").Remove();
        else if (alternate.Element(Compatibility + "Fallback") is { } fallback) alternate.ReplaceWith(fallback.Nodes());
    }

    // The grey of a placeholder is not the control's format.
    private static void Format(XElement control, string? placeholderStyle)
    {
        var properties = control.Element(ControlProperties);
        var shows = properties?.Element(W + "showingPlcHdr") is not null;
        foreach (var run in control.Descendants(RunProperties).Where(run => run.Parent?.Name == Run).ToList())
        {
            var style = run.Element(W + "rStyle");
            var isPlaceholder = style is not null && placeholderStyle is not null && (string?)style.Attribute(Val) == placeholderStyle;
            if (isPlaceholder) style!.Remove();
            if (shows || isPlaceholder) run.Elements(W + "color").Where(IsGrey).Remove();
            if (!run.HasElements) run.Remove();
        }
    }

    private static bool IsGrey(XElement colour) =>
        (string?)colour.Attribute(Val) is "808080" or "7F7F7F" or "666666"
        || (string?)colour.Attribute(W + "themeColor") is "background1" or "text1";

    // What stands in a control may be repeated, and with it the mark; the marks of programs lead nowhere in a bulletin.
    private static void CleanBookmarks(XElement story)
    {
        var ends = story.Descendants(_bookmarkEnd).ToLookup(end => (string?)end.Attribute(W + "id") ?? "");
        var kept = new HashSet<XElement>();
        foreach (var start in story.Descendants(_bookmarkStart).ToList())
        {
            var id = (string?)start.Attribute(W + "id") ?? "";
            var name = (string?)start.Attribute(W + "name") ?? "";
            if (name.Length == 0 || name[0] == '_' || ends[id].FirstOrDefault() is not { } end || IsInControl(start) || IsInControl(end)
                || !kept.Add(end))
            {
                start.Remove();
                continue;
            }
            var number = (FirstBookmark + kept.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);
            start.SetAttributeValue(W + "id", number);
            end.SetAttributeValue(W + "id", number);
        }
        foreach (var end in story.Descendants(_bookmarkEnd).Where(end => !kept.Contains(end)).ToList()) end.Remove();
    }

    private static bool IsInControl(XElement mark) =>
        mark.Ancestors(Control).Any() || mark.ElementsBeforeSelf().Concat(mark.ElementsAfterSelf()).Any(beside => beside.Name == Control);
}
