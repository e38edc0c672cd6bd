using System.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Word.BuiltIn;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Templates that would have a reader fetch something, in every disguise, and addresses that no reader should follow.</summary>
internal static class HostileLinks
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:r=\"" + Relationships + "\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

    /// <summary>Elements that name a relationship; none but a hyperlink may name one that leads out.</summary>
    private static readonly (string Name, string Element)[] _uses =
    [
        ("blip r:link", Drawing("<a:blip r:link=\"rIdOut\"/>")),
        ("blip r:embed", Drawing("<a:blip r:embed=\"rIdOut\"/>")),
        ("blip with an SVG", Drawing("<a:blip><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip r:embed=\"rIdOut\"/></a:ext></a:extLst></a:blip>")),
        ("imagedata r:id", "<w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:id=\"rIdOut\"/></v:shape></w:pict>"),
        ("imagedata r:href", "<w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:href=\"rIdOut\"/></v:shape></w:pict>"),
        ("imagedata o:href", "<w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata o:href=\"http://127.0.0.1:9/a.png\"/></v:shape></w:pict>"),
        ("imagedata src", "<w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata src=\"http://127.0.0.1:9/a.png\"/></v:shape></w:pict>"),
        ("v:image src", "<w:pict><v:image src=\"http://127.0.0.1:9/a.png\" style=\"width:20pt;height:20pt\"/></w:pict>"),
        ("v:fill r:id", "<w:pict><v:rect style=\"width:20pt;height:20pt\"><v:fill r:id=\"rIdOut\" type=\"frame\"/></v:rect></w:pict>"),
        ("v:fill src", "<w:pict><v:rect style=\"width:20pt;height:20pt\"><v:fill src=\"http://127.0.0.1:9/a.png\" type=\"frame\"/></v:rect></w:pict>"),
        ("v:stroke r:id", "<w:pict><v:rect style=\"width:20pt;height:20pt\"><v:stroke r:id=\"rIdOut\"/></v:rect></w:pict>"),
        ("OLEObject linked", "<w:object><v:shape style=\"width:20pt;height:20pt\"/><o:OLEObject Type=\"Link\" ProgID=\"Word.Document\" UpdateMode=\"Always\" r:id=\"rIdOut\"/></w:object>"),
        ("a shape filled by a picture", Drawing("<a:blip r:embed=\"rIdOut\" r:link=\"rIdOut\"/>").Replace("pic:blipFill", "a:blipFill", StringComparison.Ordinal)),
        ("INCLUDEPICTURE", "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDEPICTURE \"http://127.0.0.1:9/a.png\" \\d</w:instrText><w:fldChar w:fldCharType=\"end\"/>"),
        ("INCLUDETEXT cut in pieces", "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDE</w:instrText><w:instrText>TEXT \"\\\\\\\\127.0.0.1\\\\a.docx\"</w:instrText><w:fldChar w:fldCharType=\"end\"/>"),
        ("DDEAUTO", "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"</w:instrText><w:fldChar w:fldCharType=\"end\"/>"),
    ];

    private static readonly string[] _schemes =
        ["javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "file:///etc/passwd", "\\\\127.0.0.1\\share\\a", "//127.0.0.1/share/a", "data:text/html,a", "vbscript:a", "ms-word:ofe|u|http://127.0.0.1", "smb://127.0.0.1/a", "about:blank", "a.exe", "C:\\a.exe"];

    public static IEnumerable<HostileCase> Cases => [.. Fetching(), .. Settings(), .. Live()];

    private static IEnumerable<HostileCase> Fetching()
    {
        foreach (var (name, element) in _uses)
            foreach (var kind in (string[])["image", "hyperlink"])
                yield return Template($"{name} by a relationship of type {kind}", package => Put(package, "word/document.xml", element, kind));
        yield return Template("blip r:link in a page footer", package => Put(package, package.Entries.First(entry => entry.Name.StartsWith("word/footer", StringComparison.Ordinal)).Name, _uses[0].Element, "hyperlink"));
        yield return Template("blip r:link whose address is a file's", package => Put(package, "word/document.xml", _uses[0].Element, "hyperlink", "file://127.0.0.1/share/a.png"));
        yield return Template("an external part of a kind of its own", package => Add(package, "word/document.xml", $"<Relationship Id=\"rIdOut\" Type=\"{Relationships}/aFChunk\" Target=\"http://127.0.0.1:9/a.docx\" TargetMode=\"External\"/>"));
        yield return Template("TargetMode in other letters", package => Add(package, "word/document.xml", $"<Relationship Id=\"rIdOut\" Type=\"{Relationships}/image\" Target=\"http://127.0.0.1:9/a.png\" TargetMode=\"external\"/>"));
    }

    private static IEnumerable<HostileCase> Settings()
    {
        foreach (var (name, element, isNamed) in ((string, string, bool)[])
        [
            ("attachedTemplate", "<w:attachedTemplate r:id=\"rIdOut\"/>", true),
            ("saveThroughXslt", "<w:saveThroughXslt r:id=\"rIdOut\" w:solutionID=\"a\"/>", true),
            ("attachedSchema", "<w:attachedSchema w:val=\"http://127.0.0.1:9/a.xsd\"/>", false),
            ("mail merge", "<w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/><w:dataType w:val=\"odbc\"/><w:connectString w:val=\"Provider=a;Data Source=\\\\127.0.0.1\\a\"/><w:dataSource r:id=\"rIdOut\"/></w:mailMerge>", true),
        ])
            yield return Template($"settings: {name}", package =>
            {
                Insert(package, "word/settings.xml", element);
                if (isNamed) Add(package, "word/settings.xml", $"<Relationship Id=\"rIdOut\" Type=\"{Relationships}/hyperlink\" Target=\"http://127.0.0.1:9/a\" TargetMode=\"External\"/>");
            });
    }

    /// <summary>Links that may be in a document, of schemes that may not.</summary>
    private static IEnumerable<HostileCase> Live()
    {
        foreach (var scheme in _schemes)
        {
            var typed = System.Security.SecurityElement.Escape(scheme);
            yield return new($"pdf: a field to {typed}", ["pdf", "a.docx"], folder => Write(folder, "a.docx", new SeedPackage(SeedText.Paragraph("见" + SeedText.Field($"HYPERLINK \"{typed}\"", "此处") + "。")).ToBytes()))
            { Exits = [0], Look = HostileLooks.Nowhere(scheme.Trim()) };
            yield return new($"pdf: a link to {typed}", ["pdf", "a.docx"], folder =>
            {
                var package = FuzzPackage.Read(new SeedPackage(SeedText.Paragraph("见<w:hyperlink r:id=\"rIdOut\"><w:r><w:t>此处</w:t></w:r></w:hyperlink>。")).ToBytes());
                Add(package, "word/document.xml", $"<Relationship Id=\"rIdOut\" Type=\"{Relationships}/hyperlink\" Target=\"{typed}\" TargetMode=\"External\"/>");
                Write(folder, "a.docx", package.ToBytes());
            })
            { Exits = [0, 1], Look = HostileLooks.Nowhere(scheme.Trim()) };
            yield return new($"build: a link to {typed}", ["build", "a.yaml", "--pdf"], folder => Write(folder, "a.yaml", Given.WithBody($"见[此处](<{scheme.Trim()}>)。"))) { Exits = [0, 1], Look = HostileLooks.Nowhere(scheme.Trim()) };
        }
    }

    private static HostileCase Template(string name, Action<FuzzPackage> change) => new($"template fetches: {name}", ["build", "a.yaml", "--template", "b.docx"], folder =>
    {
        Write(folder, "a.yaml", Given.WithBody("开始。"));
        var package = FuzzPackage.Read(BuiltInTemplates.Find(BuiltInTemplates.Default)!);
        change(package);
        Write(folder, "b.docx", package.ToBytes());
    })
    { Look = HostileLooks.NothingBuilt };

    private static string Drawing(string blip) =>
        "<w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"9\" name=\"p\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"9\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + $"<pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static void Put(FuzzPackage package, string part, string element, string kind, string target = "http://127.0.0.1:9/a.png")
    {
        Insert(package, part, $"<w:p {Names}><w:r>{element}</w:r></w:p>", atTop: true);
        Add(package, part, $"<Relationship Id=\"rIdOut\" Type=\"{Relationships}/{kind}\" Target=\"{target}\" TargetMode=\"External\"/>");
    }

    /// <summary>Into the root or the body: before all, or at its end.</summary>
    private static void Insert(FuzzPackage package, string name, string element, bool atTop = false)
    {
        var part = package.Find(name) ?? throw new InvalidOperationException($"the template has no {name}");
        var text = Encoding.UTF8.GetString(part.Content);
        if (!element.Contains("xmlns:w=", StringComparison.Ordinal)) element = element.Insert(element.AsSpan().IndexOfAny(" />"), $" {Names}");
        var body = text.IndexOf("<w:body>", StringComparison.Ordinal);
        var top = body >= 0 ? body + "<w:body>".Length : text.IndexOf('>', text.IndexOf("<w:", StringComparison.Ordinal)) + 1;
        part.Content = Encoding.UTF8.GetBytes(text.Insert(atTop ? top : text.LastIndexOf("</", StringComparison.Ordinal), element));
    }

    private static void Add(FuzzPackage package, string part, string relationship)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (package.Find(name) is not { } rels)
            package.Entries.Add(rels = new FuzzEntry(name, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"u8.ToArray()));
        rels.Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(rels.Content).Replace("</Relationships>", relationship + "</Relationships>", StringComparison.Ordinal));
    }
}
