using Bulletin.Tests.Core;
using Bulletin.Word.BuiltIn;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Templates, and documents for <c>bulletin pdf</c>, that are bombs.</summary>
internal static class HostileTemplates
{
    private const string Document = "word/document.xml";

    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static IEnumerable<HostileCase> Cases =>
    [
        .. Package("an entry of 2 GB", bomb => bomb.Add("word/media/a.bin", "", "\0", 2L << 30)),
        .. Package("a document of 1 GB of blanks", bomb => bomb.Add(Document, "<w:document>", " ", 1L << 30)),
        .. Package("a document of 70 MB of blanks", bomb => bomb.Add(Document, "<w:document>", " ", 70L << 20)),
        .. Package("a document of 70 MB of elements", bomb => bomb.Add(Document, $"<w:document {Names}><w:body>", "<w:p/>", 10_000_000)),
        .. Package("a document of 9 MB of elements", bomb => bomb.Add(Document, $"<w:document {Names}><w:body>", "<w:p/>", 1_500_000)),
        .. Package("styles of 70 MB of elements", bomb => bomb.Add("word/styles.xml", $"<w:styles {Names}>", "<w:p/>", 10_000_000)),
        .. Package("100,000 levels of elements", bomb => bomb.Add(Document, "<w:document>", "<w:p>", 100_000)),
        .. Package("one name of 70 MB", bomb => bomb.Add(Document, "<", "a", 70L << 20)),
        .. Package("one attribute of 70 MB", bomb => bomb.Add(Document, "<a b=\"", "a", 70L << 20)),
        .. Package("100,000 attributes", bomb => bomb.Add(Document, "<a " + Lines(100_000, i => $"b{i}=\"\"") + "/>", "", 0)),
        .. Package("a bomb of entities", bomb => bomb.Add(Document, Entities(), "", 0)),
        .. Package("an entity from a file", bomb => bomb.Add(Document, "<!DOCTYPE s [<!ENTITY a SYSTEM \"../secret.docx\">]><s>&a;</s>", "", 0)),
        .. Package("100,000 entries", ManyEntries),
        .. Package("names that lead out", bomb => bomb.Add("../../escaped.xml", "<a/>", "", 0).Add("/escaped.xml", "<a/>", "", 0), 0, 1),
        .. Bytes("an archive of nothing of Word's", () => Made(bomb => bomb.Add("a.zip", "", "\0", 1 << 20), withTemplate: false)),
        .. Bytes("a good one broken off", () => BuiltInTemplates.Find(BuiltInTemplates.Default)![..3000]),
    ];

    private static IEnumerable<HostileCase> Package(string name, Action<BombPackage> fill, params int[] exits) => Bytes(name, () => Made(fill), exits);

    private static IEnumerable<HostileCase> Bytes(string name, Func<byte[]> bytes, params int[] exits)
    {
        yield return new($"template: {name}", ["build", "a.yaml"], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。") + "模板: a.docx\n");
            Write(folder, "a.docx", bytes());
        })
        { Exits = exits.Length > 0 ? exits : [1] };
        yield return new($"pdf: {name}", ["pdf", "a.docx"], folder => Write(folder, "a.docx", bytes())) { Exits = exits.Length > 0 ? exits : [1] };
    }

    private static byte[] Made(Action<BombPackage> fill, bool withTemplate = true)
    {
        using var bomb = new BombPackage();
        fill(bomb);
        return bomb.ToBytes(withTemplate);
    }

    private static void ManyEntries(BombPackage bomb)
    {
        for (var i = 0; i < 100_000; i++) bomb.Add($"word/{i}.xml", "", "", 0);
    }

    private static string Entities() =>
        "<!DOCTYPE s [<!ENTITY a0 \"aaaaaaaaaa\">" + Lines(20, i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};&a{i - 1};\">") + "]><s>&a20;</s>";
}
