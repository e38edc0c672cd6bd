namespace Bulletin.Tests.Layout.Random;

/// <summary>Properties of sections: pages, margins, headers and footers.</summary>
internal sealed class RandomSections(RandomDocument document)
{
    /// <summary>How many headers and as many footers there are to choose from, <c>rIdM0</c> and on.</summary>
    public const int Margins = 3;

    public string Properties(bool isLast)
    {
        if (isLast && document.Chance(9)) return "";
        var references = string.Concat(((string[])["default", "first", "even"]).Where(_ => document.Chance(3)).Select(type =>
            $"<w:headerReference w:type=\"{type}\" r:id=\"rIdH{document.Below(Margins)}\"/><w:footerReference w:type=\"{type}\" r:id=\"rIdF{document.Below(Margins)}\"/>"));
        return $"<w:sectPr>{references}{document.OneOf("", "<w:type w:val=\"continuous\"/>", "<w:type w:val=\"evenPage\"/>", "<w:type w:val=\"oddPage\"/>", "<w:type w:val=\"nextColumn\"/>")}"
            + document.OneOf("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>", "")
            + document.OneOf("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>", "<w:pgMar w:top=\"-1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" w:footer=\"992\" w:gutter=\"200\"/>", "")
            + document.OneOf("", "<w:pgNumType w:fmt=\"upperRoman\" w:start=\"3\"/>", "<w:pgNumType w:fmt=\"chineseCounting\"/>")
            + document.OneOf("", "<w:cols w:num=\"2\" w:space=\"425\"/>") + document.OneOf("", "<w:titlePg/>") + document.OneOf("", "<w:docGrid w:type=\"lines\" w:linePitch=\"312\"/>") + "</w:sectPr>";
    }
}
