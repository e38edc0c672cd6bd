using System.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Tests.Pictures;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>The disk: temporary folders that are not there, outputs that are links, pictures cut short or with more in them than is seen.</summary>
internal static class HostilePlaces
{
    public static IEnumerable<HostileCase> Cases => [.. Temporary(), .. Outputs(), .. Pictures()];

    private static IEnumerable<HostileCase> Temporary()
    {
        foreach (var (name, arguments) in ((string, string[])[])
        [
            ("build", ["build", "a.yaml", "--pdf"]), ("build --check", ["build", "a.yaml", "--check"]), ("check --pages", ["check", "--pages", "a.yaml"]), ("template check", ["template", "check", "b.docx"]), ("index", ["index", ".", "-o", "c.docx"]), ("pdf", ["pdf", "b.docx"]),
        ])
        {
            yield return new($"temporary folder: {name} leaves nothing in it", arguments, Office) { Exits = [0, 1] };
            yield return new($"temporary folder: {name} when it is not there", arguments, Office) { Exits = [0, 1], Variables = new Dictionary<string, string> { ["TMPDIR"] = "/nowhere/at/all" }, Look = (_, said) => said.Contains("损坏", StringComparison.Ordinal) ? "calls a template damaged" : null };
            yield return new($"temporary folder: {name} when it is full", arguments, Office) { Exits = [0, 1], Variables = new Dictionary<string, string> { ["TMPDIR"] = "/dev/full" } };
        }
    }

    private static IEnumerable<HostileCase> Outputs()
    {
        yield return Build("an output that is a link to nowhere", folder => File.CreateSymbolicLink(Path.Combine(folder, "a.docx"), "../nowhere/out.docx"));
        yield return Build("an output that is a link to nowhere beside it", folder => File.CreateSymbolicLink(Path.Combine(folder, "a.docx"), "nowhere.docx"));
        yield return Build("an output that is a link to itself", folder => File.CreateSymbolicLink(Path.Combine(folder, "a.docx"), "a.docx"));
        yield return Build("an output that is a folder", folder => Directory.CreateDirectory(Path.Combine(folder, "a.docx")));
        yield return new("output: a folder that is a link to nowhere", ["build", "a.yaml", "-o", "out"], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "out"), "../nowhere");
        })
        { Exits = [1, 2] };
        yield return new("a picture under a name composed otherwise", ["check", "a.yaml"], folder =>
        {
            // e with an acute in two characters, as a Mac writes it, and in one, as it is typed.
            Write(folder, "a.yaml", Given.WithBody("开始。\n![图](re\u0301sume\u0301.png)"));
            Write(folder, "r\u00E9sum\u00E9.png", Word.SmallPicture.Png(7));
        })
        { Exits = [0, 1] };
    }

    private static IEnumerable<HostileCase> Pictures()
    {
        var whole = MadeJpeg.Grey(64, 64);
        foreach (var share in (int[])[10, 50, 90])
        {
            var scan = whole.AsSpan().IndexOf<byte>([0xFF, 0xDA]) + 8;
            var cut = whole[..(scan + (whole.Length - scan) * share / 100)];
            foreach (var arguments in (string[][])[["check", "a.yaml"], ["build", "a.yaml", "--pdf"]])
                yield return new($"picture: {arguments[0]} of a JPEG cut after {share} % of its scan", arguments, folder =>
                {
                    Write(folder, "a.yaml", Given.WithBody("开始。\n![图](a.jpg)"));
                    Write(folder, "a.jpg", cut);
                })
                { Exits = [0, 1], Look = HostileLooks.Says("BUL51") };
            yield return new($"picture: pdf of a document with a JPEG cut after {share} % of its scan", ["pdf", "a.docx"], folder =>
            {
                var package = FuzzPackage.Read(new SeedPackage($"<w:p><w:r>{SeedDrawings.Inline}</w:r></w:p>").ToBytes());
                package.Find("word/media/image1.png")!.Content = cut;
                package.Find("word/media/image1.png")!.Name = "word/media/image1.jpg";
                foreach (var part in package.Entries.Where(XmlParts.IsXml))
                    part.Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Content).Replace("image1.png", "image1.jpg", StringComparison.Ordinal)
                        .Replace("Extension=\"png\" ContentType=\"image/png\"", "Extension=\"jpg\" ContentType=\"image/jpeg\"", StringComparison.Ordinal));
                Write(folder, "a.docx", package.ToBytes());
            })
            { Exits = [0, 1], Look = HostileLooks.Says("BUL") };
        }
        foreach (var (kind, marker) in ((string, byte)[])[("comment", 0xFE), ("Exif data", 0xE1), ("XMP", 0xE1), ("Photoshop data", 0xED), ("data of an unknown kind", 0xEA)])
            yield return new($"picture: {kind} is no part of what is built", ["build", "a.yaml", "--pdf"], folder =>
            {
                Write(folder, "a.yaml", Given.WithBody("开始。\n![图](a.jpg)"));
                var data = Encoding.ASCII.GetBytes((kind switch { "Exif data" => "Exif\0\0", "XMP" => "http://ns.adobe.com/xap/1.0/\0", "Photoshop data" => "Photoshop 3.0\0", _ => "" }) + Secret);
                Write(folder, "a.jpg", [.. whole[..2], 0xFF, marker, 0, (byte)(data.Length + 2), .. data, .. whole[2..]]);
            })
            { Exits = [0], Look = HostileLooks.NoSecret };
        yield return new("picture: what stands behind its end is no part of what is built", ["build", "a.yaml", "--pdf"], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody("开始。\n![图](a.jpg)"));
            Write(folder, "a.jpg", [.. whole, .. Encoding.ASCII.GetBytes(Secret)]);
        })
        { Exits = [0], Look = HostileLooks.NoSecret };
    }

    private static HostileCase Build(string name, Action<string> make) => new($"output: {name}", ["build", "a.yaml"], folder =>
    {
        Write(folder, "a.yaml", Given.WithBody("开始。"));
        make(folder);
    })
    { Exits = [0, 1, 2] };

    private static void Office(string folder)
    {
        Write(folder, "a.yaml", Given.WithBody("开始。"));
        Write(folder, "b.docx", Bulletin.Word.BuiltIn.BuiltInTemplates.Find(Bulletin.Word.BuiltIn.BuiltInTemplates.Default)!);
    }
}
