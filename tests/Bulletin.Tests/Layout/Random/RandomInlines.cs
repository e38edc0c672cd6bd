using System.Text;

namespace Bulletin.Tests.Layout.Random;

/// <summary>What stands in a paragraph: runs and all that runs hold, links, fields, controls, revisions, notes, drawings.</summary>
internal sealed class RandomInlines(RandomDocument document)
{
    private int _bookmarks;

    public string Some(Place place, int most = 7)
    {
        var all = new StringBuilder();
        for (var i = document.Below(most); i > 0; i--) all.Append(One(place));
        return all.ToString();
    }

    /// <summary>A bookmark, or another mark that shows nothing.</summary>
    public string Mark()
    {
        var id = ++_bookmarks;
        return document.Below(5) switch
        {
            0 => "<w:proofErr w:type=\"spellStart\"/>",
            1 => $"<w:permStart w:id=\"{id}\" w:edGrp=\"everyone\"/><w:permEnd w:id=\"{id}\"/>",
            2 => $"<w:commentRangeStart w:id=\"{id}\"/><w:commentRangeEnd w:id=\"{id}\"/>",
            3 => $"<w:bookmarkStart w:id=\"{id}\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"{id}\"/>",
            _ => $"<w:bookmarkStart w:id=\"{id}\" w:name=\"b{document.Below(6)}\"/><w:bookmarkEnd w:id=\"{id}\"/>",
        };
    }

    /// <summary>A table of contents: it begins in one paragraph and ends in another.</summary>
    public string FieldOverParagraphs(Place place)
    {
        var entries = string.Concat(Enumerable.Range(0, document.Below(3)).Select(_ =>
            $"<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:hyperlink w:anchor=\"b1\">{Run(place)}<w:r><w:tab/></w:r>{Field("PAGEREF b1 \\h", Plain("1"))}</w:hyperlink></w:p>"));
        return $"<w:p>{Char("begin")}{Code("TOC \\o \"1-3\" \\h \\z \\u")}{Char("separate")}{Run(place)}</w:p>{entries}<w:p>{Char("end")}</w:p>";
    }

    private string One(Place place)
    {
        var deeper = place with { Depth = place.Depth + 1 };
        if (place.Depth > 6) return Run(place);
        var hidden = deeper with { IsSeen = false };
        return document.Below(26) switch
        {
            0 or 1 => Mark(),
            2 => $"<w:hyperlink {document.OneOf("w:anchor=\"b1\"", "w:anchor=\"none\"", "r:id=\"rIdWeb\"", "r:id=\"rIdScript\"", "w:history=\"1\"")}>{Some(deeper, 4)}</w:hyperlink>",
            3 => $"<w:fldSimple w:instr=\"{document.OneOf("DOCPROPERTY City", "AUTHOR", " HYPERLINK &quot;http://a.cn/&quot; ", "REF b1 \\h")}\">{Run(place)}</w:fldSimple>",
            4 => place.Kind == PlaceKind.Margin ? Field(document.OneOf("PAGE", " NUMPAGES ", "PAGE \\* MERGEFORMAT"), Plain("1")) : Field("DATE \\@ yyyy", Run(place)),
            5 => Field("HYPERLINK \"http://a.cn/\" \\l \"b1\"", Some(deeper, 3)),
            6 => Char("begin") + Code("IF ") + Field("REF b1", Run(hidden)) + Code(" = \"x\"") + Char("separate") + Run(place) + Char("end"),
            7 => Char("begin") + Code(document.OneOf("EQ \\o\\ac(○,1)", "FORMCHECKBOX", "PAGE", "XE \"a\"")) + Char("end"),
            8 => $"<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>{Some(deeper, 3)}</w:sdtContent></w:sdt>",
            9 => $"<w:ins w:id=\"{document.Below(99)}\" w:author=\"a\">{Run(place)}</w:ins>",
            10 => $"<w:del w:id=\"{document.Below(99)}\" w:author=\"a\"><w:r><w:delText>{document.Text(hidden)}</w:delText></w:r></w:del>",
            11 => $"<w:moveFrom w:id=\"3\" w:author=\"a\">{Run(hidden)}</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\">{Run(place)}</w:moveTo>",
            12 => $"<w:smartTag w:uri=\"u\" w:element=\"e\">{Some(deeper, 3)}</w:smartTag>",
            13 => $"<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/></w:rubyPr><w:rt>{Run(place)}</w:rt><w:rubyBase>{Run(place)}</w:rubyBase></w:ruby></w:r>",
            14 when place.Kind is PlaceKind.Body or PlaceKind.Cell => $"<w:r><w:footnoteReference w:id=\"{document.Footnote(place)}\"/></w:r>",
            15 when place.Kind is PlaceKind.Body or PlaceKind.Cell => $"<w:r><w:endnoteReference w:id=\"{document.Endnote(place)}\"/></w:r>",
            16 => $"<m:oMath><m:r><m:t>{document.Text(place)}</m:t></m:r></m:oMath>",
            17 => $"<w:r><w:commentReference w:id=\"{document.Below(9)}\"/></w:r>",
            18 or 19 => RandomDrawings.One(document, deeper),
            20 => $"<w:r><w:rPr>{document.OneOf("<w:vanish/>", "<w:rStyle w:val=\"Secret\"/>")}</w:rPr><w:t>{document.Text(hidden)}</w:t></w:r>",
            21 => $"<w:dir w:val=\"ltr\">{Run(place)}</w:dir>",
            _ => Run(place),
        };
    }

    private string Run(Place place)
    {
        var content = new StringBuilder();
        for (var i = document.Below(4); i >= 0; i--) content.Append(Piece(place));
        return $"<w:r>{Looks()}{content}</w:r>";
    }

    private string Piece(Place place) => document.Below(20) switch
    {
        0 or 1 => "<w:br/>",
        2 when place.Kind is PlaceKind.Body or PlaceKind.Cell => document.OneOf("<w:br w:type=\"page\"/>", "<w:br w:type=\"column\"/>", "<w:br w:type=\"textWrapping\" w:clear=\"all\"/>"),
        3 => "<w:tab/>",
        4 => document.OneOf("<w:cr/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:lastRenderedPageBreak/>", "<w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/>"),
        5 => document.OneOf("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>", "<w:sym w:font=\"Symbol\" w:char=\"F0B4\"/>", "<w:sym w:font=\"宋体\" w:char=\"25A1\"/>"),
        6 => "<w:t/>",
        7 => "<w:t xml:space=\"preserve\">  </w:t>",
        8 when place.Kind == PlaceKind.Margin => "<w:pgNum/>",
        9 when place.Kind == PlaceKind.Note => "<w:footnoteRef/>",
        _ => $"<w:t xml:space=\"preserve\">{document.Text(place)}</w:t>",
    };

    private string Looks() => document.Chance(2) ? "" : $"<w:rPr>{document.OneOf("", "<w:rStyle w:val=\"Strong\"/>")}{document.OneOf("", "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"黑体\" w:hint=\"eastAsia\"/>", "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>")}{document.OneOf("", "<w:b/><w:i/>", "<w:caps/>", "<w:smallCaps/>", "<w:strike/>", "<w:u w:val=\"single\"/>")}{document.OneOf("", "<w:color w:val=\"FF0000\"/>", "<w:color w:val=\"auto\"/>")}{document.OneOf("", "<w:spacing w:val=\"-6\"/>", "<w:w w:val=\"150\"/>", "<w:position w:val=\"6\"/>")}{document.OneOf("", "<w:sz w:val=\"21\"/>", "<w:sz w:val=\"72\"/>", "<w:sz w:val=\"2\"/>")}{document.OneOf("", "<w:vertAlign w:val=\"superscript\"/>", "<w:em w:val=\"dot\"/>", "<w:webHidden/>", "<w:specVanish/>")}</w:rPr>";

    private static string Field(string code, string result) => Char("begin") + Code(code) + Char("separate") + result + Char("end");

    private static string Char(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText></w:r>";

    private static string Plain(string text) => $"<w:r><w:t>{text}</w:t></w:r>";
}
