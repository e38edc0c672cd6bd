using System.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Word.BuiltIn;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Packages with a part that is doubled, damaged, or not what its name says; as template and as document.</summary>
internal static class HostileParts
{
    private const string Main = "word/document.xml";

    private const string OfMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static IEnumerable<HostileCase> Cases =>
    [
        .. Both("core.xml doubled", package => Change(package, "docProps/core.xml", text => text.Replace("</dc:title>", "</dc:title><dc:title>二</dc:title>", StringComparison.Ordinal))),
        .. Both("core.xml with an element of its own", package => Change(package, "docProps/core.xml", text => Into(text, "<x xmlns=\"urn:x\"/>"))),
        .. Both("core.xml nested in itself", package => Change(package, "docProps/core.xml", text => Into(text, "<dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>内</dc:title></dc:title>"))),
        .. Both("core.xml with a date that is none", package => Change(package, "docProps/core.xml", text => Into(text, "<dcterms:created xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"dcterms:W3CDTF\">昨天</dcterms:created>"))),
        .. Both("two entries of core.xml", package => package.Entries.Add(package.Find("docProps/core.xml")!.Copy("docProps/core.xml"))),
        .. Both("two main parts of one name", package => package.Entries.Add(package.Find(Main)!.Copy(Main))),
        .. Both("margins that are empty", package => Change(package, Main, text => Attributes(text, "w:pgMar", ""))),
        .. Both("margins of words", package => Change(package, Main, text => Attributes(text, "w:pgMar", "auto"))),
        .. Both("a page size beyond all numbers", package => Change(package, Main, text => Attributes(text, "w:pgSz", "99999999999999999999"))),
        .. Both("spacing beyond all numbers in every style", package => Change(package, "word/styles.xml", text => Attributes(text, "w:spacing", "2147483648"))),
        .. Both("indents that are empty", package => Change(package, "word/styles.xml", text => Attributes(text, "w:ind", ""))),
        .. Both("a check sum that is wrong", package => package.Find(Main)!.Crc = 1, 1),
        .. Both("a check sum of the styles that is wrong", package => package.Find("word/styles.xml")!.Crc = 1, 1),
        .. Both("a size that is not so", package => package.Find("word/styles.xml")!.Size = int.MaxValue, 1),
        .. Both("an encrypted entry", package => package.Find(Main)!.Flags = 1, 1),
        .. Both("packed in a way that nobody knows", package => package.Find(Main)!.Method = 99, 1),
        .. Both("a main part named .bin of 64 MB of nothing", package => Bin(package, [.. Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"), .. new byte[64 << 20].Select(_ => (byte)' ')]), 1),
        .. Both("a main part named .bin of 100,000 levels", package => Bin(package, Encoding.UTF8.GetBytes(Times("<w:p>", 500_000))), 1),
        .. Both("a main part named .bin with a bomb of entities", package => Bin(package, Encoding.UTF8.GetBytes("<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><s>&b;</s>")), 1),
        .. Both("a main part named .bin of 9 MB of elements", package => Bin(package, Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + Times("<w:p/>", 9_000_000) + "</w:body></w:document>")), 0, 1),
        .. Both("styles in UTF-16", package => Change(package, "word/styles.xml", text => text, Encoding.Unicode), 0, 1),
        .. Both("a main part that begins with zeros", package => package.Find(Main)!.Content = [0, 0, .. package.Find(Main)!.Content], 1),
        .. Both("a theme that is the main part", package => Change(package, "word/_rels/document.xml.rels", text => text.Replace("</Relationships>", "<Relationship Id=\"rIdRound\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"document.xml\"/></Relationships>", StringComparison.Ordinal)), 0, 1),
    ];

    private static IEnumerable<HostileCase> Both(string name, Action<FuzzPackage> change, params int[] exits)
    {
        exits = exits.Length > 0 ? exits : [0, 1];
        yield return new($"template: {name}", ["build", "a.yaml", "--template", "b.docx", "--pdf"], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。"));
            Write(folder, "b.docx", Made(change));
        })
        { Exits = exits };
        yield return new($"template check: {name}", ["template", "check", "b.docx"], folder => Write(folder, "b.docx", Made(change))) { Exits = exits };
        yield return new($"pdf: {name}", ["pdf", "a.docx"], folder => Write(folder, "a.docx", Made(change))) { Exits = exits, Look = HostileLooks.AllLetters };
    }

    private static byte[] Made(Action<FuzzPackage> change)
    {
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        change(package);
        return package.ToBytes();
    }

    private static void Change(FuzzPackage package, string name, Func<string, string> change, Encoding? encoding = null)
    {
        var part = package.Find(name) ?? throw new InvalidOperationException($"the template has no {name}");
        var text = change(Encoding.UTF8.GetString(part.Content).TrimStart('\uFEFF'));
        part.Content = encoding is null ? Encoding.UTF8.GetBytes(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Before the end of the root.</summary>
    private static string Into(string text, string element) => text.Insert(text.LastIndexOf("</", StringComparison.Ordinal), element);

    /// <summary>Every attribute of all elements of a name.</summary>
    private static string Attributes(string text, string element, string value) =>
        System.Text.RegularExpressions.Regex.Replace(text, $"<{element} [^>]*", match => System.Text.RegularExpressions.Regex.Replace(match.Value, "\"[^\"]*\"", $"\"{value}\""));

    /// <summary>The main document under a name that says nothing of XML.</summary>
    private static void Bin(FuzzPackage package, byte[] content)
    {
        package.Entries.Remove(package.Find(Main)!);
        package.Entries.Add(new FuzzEntry("word/main.bin", content));
        Change(package, "_rels/.rels", text => text.Replace("word/document.xml", "word/main.bin", StringComparison.Ordinal));
        Change(package, "[Content_Types].xml", text => text.Replace("</Types>", $"<Override PartName=\"/word/main.bin\" ContentType=\"{OfMain}\"/></Types>", StringComparison.Ordinal));
        if (package.Find("word/_rels/document.xml.rels") is { } rels) rels.Name = "word/_rels/main.bin.rels";
    }
}
