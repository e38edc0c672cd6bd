using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Word;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Tests.Judges;

/// <summary>Built-in templates as an office may have changed them in Word.</summary>
internal static class RestyledTemplates
{
    /// <summary>Narrower type area of 21 lines, a darker red, a smaller name, a larger heading, titles in 楷体, and a crest.</summary>
    public static byte[] Dark()
    {
        var package = Change(IssueTemplates.MakePair(), "word/document.xml",
            ("<w:showingPlcHdr/>", ""), ("w:top=\"2107\"", "w:top=\"2686\""), ("w:left=\"1588\"", "w:left=\"1700\""), ("w:right=\"1474\"", "w:right=\"1600\""),
            ("w:tblpX=\"1587\"", "w:tblpX=\"1699\""), ("w:w=\"8844\"", "w:w=\"8606\""), ("w:w=\"5500\"", "w:w=\"5262\""), ("w:w=\"4422\"", "w:w=\"4303\""), ("w:w=\"3108\"", "w:w=\"3029\""), ("w:w=\"2628\"", "w:w=\"2548\""),
            ("FF0000", "B40000"), ("w:sz=\"16\"", "w:sz=\"20\""));
        package = Change(package, "word/styles.xml", ("FF0000", "B40000"), ("w:val=\"104\"", "w:val=\"88\""), ("w:val=\"52\"", "w:val=\"60\""));
        return WithCrest(package);
    }

    /// <summary>Red of every kind: beside black in one line, under a paragraph, from a table's style, on lines as high as their text; and a crest.</summary>
    public static byte[] RedAllOver()
    {
        const string red = "<w:r><w:rPr><w:color w:val=\"C00000\"/></w:rPr>";
        const string rule = "<w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"0\" w:color=\"FF0000\"/>";
        var package = Change(IssueTemplates.MakePair(), "word/document.xml",
            ("<w:showingPlcHdr/>", ""), ("<w:r><w:t>总第</w:t>", red + "<w:t>总第</w:t>"), ("<w:r><w:t>期</w:t>", red + "<w:t>期</w:t>"),
            ($"<w:tblBorders>{rule}</w:tblBorders>", ""));
        package = Change(package, "word/styles.xml",
            ("<w:spacing w:before=\"200\" w:line=\"1300\" w:lineRule=\"exact\"/>", "<w:spacing w:before=\"200\" w:line=\"240\" w:lineRule=\"auto\"/>"),
            ("<w:name w:val=\"报头表\"/>", "<w:name w:val=\"报头表\"/><!--masthead-->"));
        package = Change(package, "word/styles.xml",
            ("<w:tblPr><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style><w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"PhotoRow\"",
                $"<w:tblPr><w:tblBorders>{rule}</w:tblBorders></w:tblPr></w:style><w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"PhotoRow\""),
            ("<!--masthead-->", ""));
        return WithCrest(package);
    }

    /// <summary>The red header without its red.</summary>
    public static byte[] Black() =>
        Change(Change(RedHeaderTemplate.Make(), "word/document.xml", ("FF0000", "000000")), "word/styles.xml", ("FF0000", "000000"));

    private static byte[] Change(byte[] package, string part, params (string From, string To)[] changes) => PackageTests.Rewritten(package, part, xml =>
    {
        foreach (var (from, to) in changes)
        {
            // A change that finds nothing to change is a mistake of the test's.
            if (!xml.Contains(from, StringComparison.Ordinal)) throw new InvalidOperationException($"{part} has no {from}");
            xml = xml.Replace(from, to, StringComparison.Ordinal);
        }
        return xml;
    });

    private static byte[] WithCrest(byte[] package)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/media/placeholder.png")!.Delete();
            using var content = archive.CreateEntry("word/media/placeholder.png").Open();
            content.Write(SmallPicture.Png(40));
        }
        return stream.ToArray();
    }
}
