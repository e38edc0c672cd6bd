using System.IO.Compression;
using System.Text;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Packaging;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Bulletin.Tests.Word;

public sealed class PackageTests
{
    [Fact]
    public void The_same_issue_gives_the_same_bytes_whoever_has_looked_into_the_document()
    {
        var first = Composed.Package(Issues.Everything());
        using var composition = Composed.Of(Issues.Everything());
        _ = composition.Document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.OuterXml;
        _ = composition.Document.MainDocumentPart.FooterParts.Select(part => part.Footer!.OuterXml).ToList();
        Assert.Equal(first, PackageWriter.Write(composition));
    }

    [Fact]
    public void Entries_are_dated_alike_and_pictures_are_stored()
    {
        using var archive = new ZipArchive(new MemoryStream(Composed.Package(Issues.SpringTravel())));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        var pictures = archive.Entries.Where(entry => entry.Name.EndsWith(".png", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, pictures.Count);
        Assert.All(pictures, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
    }

    [Fact]
    public void Properties_come_from_the_issue()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Composed.Package(Issues.SpringTravel())), false);
        var properties = document.PackageProperties;
        Assert.Equal("盘锦市2021年春运工作简报第1期", properties.Title);
        Assert.Equal("盘锦市春运领导小组办公室、盘锦市交通运输局", properties.Creator);
        Assert.Equal("zh-CN", properties.Language);
        Assert.Equal(new DateTime(2021, 1, 20), properties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void A_seal_tells_ours_from_edited_and_from_foreign()
    {
        var ours = Composed.Package(Issues.SpringTravel());
        Assert.Equal(SealState.Intact, PackageSeal.Check(ours));
        Assert.Equal(SealState.Edited, PackageSeal.Check(Rewritten(ours, "word/document.xml", xml => xml.Replace("春运", "夏运", StringComparison.Ordinal))));
        Assert.Equal(SealState.Edited, PackageSeal.Check(Rewritten(ours, "docProps/core.xml", xml => xml.Replace("zh-CN", "en-US", StringComparison.Ordinal))));
        Assert.Equal(SealState.NotOurs, PackageSeal.Check(Rewritten(ours, "docProps/custom.xml", xml => xml.Replace("bulletin.seal", "other", StringComparison.Ordinal))));
        Assert.Equal(SealState.NotOurs, PackageSeal.Check(RedHeaderTemplate.Make()));
        Assert.Equal(SealState.NotOurs, PackageSeal.Check("%PDF-1.7"u8.ToArray()));
        Assert.Equal(SealState.NotOurs, PackageSeal.Check([]));
    }

    [Fact]
    public void A_seal_takes_any_bytes()
    {
        var ours = Composed.Package(Issues.SpringTravel());
        for (var at = 0; at < ours.Length; at += 97)
        {
            var broken = (byte[])ours.Clone();
            broken[at] ^= 0x55;
            _ = PackageSeal.Check(broken);
            _ = PackageSeal.Check(ours[..at]);
        }
    }

    [Fact]
    public void Records_are_kept_as_custom_properties()
    {
        using var composition = Composed.Of(Issues.SpringTravel());
        var bytes = PackageWriter.Write(composition, [new("faces", "FandolFang <仿宋>")]);
        Assert.Equal(SealState.Intact, PackageSeal.Check(bytes));
        Assert.Empty(Validation.Errors(bytes));
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Contains("FandolFang <仿宋>", document.CustomFilePropertiesPart!.Properties!.InnerText, StringComparison.Ordinal);
    }

    internal static byte[] Rewritten(byte[] package, string name, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(name)!;
            using (var reader = new StreamReader(entry.Open())) package = Encoding.UTF8.GetBytes(change(reader.ReadToEnd()));
            entry.Delete();
            using var content = archive.CreateEntry(name).Open();
            content.Write(package);
        }
        return stream.ToArray();
    }
}
