using System.IO.Compression;
using System.Xml.Linq;

namespace Bulletin.Word.Opening;

/// <summary>
/// Text with something in it: a comment, an instruction, a CDATA section, which XML allows anywhere, or an element, which WordprocessingML
/// does not. The SDK reads a text up to there and drops the rest.
/// </summary>
internal static class InterruptedText
{
    /// <summary>Elements whose content is text alone (ECMA-376 17.3.3.31, 17.16.23).</summary>
    public static bool IsText(string name) => name is "t" or "instrText" or "delText" or "delInstrText";

    /// <summary>Takes comments and instructions away, makes plain text of sections, and moves elements out of a text, behind it.</summary>
    public static void Mend(XElement part)
    {
        part.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).Remove();
        foreach (var data in part.DescendantNodes().OfType<XCData>().ToList()) data.ReplaceWith(new XText(data.Value));
        foreach (var text in part.Descendants().Where(element => element.HasElements && IsText(element.Name.LocalName)).Reverse().ToList())
        {
            var inner = text.Elements().ToList();
            inner.Remove();
            text.AddAfterSelf(inner);
        }
    }

    /// <summary>The same package with some of its parts mended.</summary>
    public static byte[] Mend(byte[] package, IEnumerable<string> parts)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var part in parts)
            {
                using var content = archive.GetEntry(part)!.Open();
                var xml = XElement.Load(content, LoadOptions.PreserveWhitespace);
                Mend(xml);
                content.SetLength(0);
                xml.Save(content, SaveOptions.DisableFormatting);
            }
        return stream.ToArray();
    }
}
