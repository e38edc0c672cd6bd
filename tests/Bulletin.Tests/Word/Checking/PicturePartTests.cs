using Bulletin.Core.Findings;
using Bulletin.Tests.Word.Variants;
using Bulletin.Word.Checking;
using Xunit;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Checking;

/// <summary>What a check says of a template's own pictures.</summary>
public sealed class PicturePartTests
{
    private const string Picture =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"952500\" cy=\"952500\"/><wp:docPr id=\"9\" name=\"国徽\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"rIdCrest\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private const string Old = "<w:r><w:pict><v:shape style=\"width:9pt;height:9pt\"><v:imagedata r:id=\"rIdCrest\"/></v:shape></w:pict></w:r>";

    [Theory]
    [InlineData(Picture, "图片“国徽”不在模板文件里")]
    [InlineData(Old, "图片不在模板文件里")]
    public void One_that_is_not_in_the_file_is_named(string xml, string says) => Assert.Contains(says, Said(xml, null), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "是空的")]
    [InlineData(20, "已损坏")]
    public void One_that_cannot_be_read_is_named(int length, string says) => Assert.Contains($"图片“国徽”{says}", Said(Picture, SmallPicture.Png(9)[..length]), StringComparison.Ordinal);

    [Fact]
    public void A_sound_one_is_not_spoken_of()
    {
        Assert.Equal("", Said(Picture, SmallPicture.Png(9)));
        Assert.Equal("", Said(Old, SmallPicture.Png(9)));
    }

    private static string Said(string xml, byte[]? picture)
    {
        var package = new VariantPackage();
        if (picture is not null) package.Add("word/media/crest.png", "image/png", "image", "rIdCrest", picture);
        package.Paragraph("masthead.heading").Add(Make(xml));
        return string.Join('\n', TemplateCheck.Run(package.ToBytes(), "t.docx").Findings.Where(finding => finding.Code == Codes.TemplatePictureBroken).Select(finding => finding.Message.Chinese));
    }
}
