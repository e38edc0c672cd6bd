using Bulletin.Core.Findings;
using Bulletin.Core.Pictures;
using Xunit;

namespace Bulletin.Tests.Pictures;

public class PictureCheckTests
{
    [Theory]
    [InlineData("none.jpg", "BUL501")]
    [InlineData("photos/none.jpg", "BUL501")]
    [InlineData("../secret.jpg", "BUL503")]
    [InlineData("photos/../../secret.jpg", "BUL503")]
    [InlineData("/etc/passwd", "BUL504")]
    [InlineData(@"C:\照片\a.jpg", "BUL504")]
    [InlineData("https://example.com/a.jpg", "BUL505")]
    [InlineData(@"\\server\share\a.jpg", "BUL505")]
    [InlineData("text.jpg", "BUL506")]
    [InlineData("phone.jpg", "BUL507")]
    [InlineData("bomb.jpg", "BUL508")]
    [InlineData("photos", "BUL509")]
    public void A_picture_that_cannot_be_printed_is_an_error_at_its_path(string path, string code)
    {
        var issue = PhotoIssue.Of(["会场.jpg"], [path]);
        var files = PictureCheck.Check(issue, MemoryFolder.Root, Folder());
        var finding = Assert.Single(files.Findings);
        Assert.Equal((code, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal((path, 2, 1), (finding.Span.Text, finding.Span.Line, finding.Span.Column));
        Assert.Contains(path, finding.Message.Chinese);
        Assert.Contains(path, finding.Message.English);
        Assert.Same(PhotoIssue.Photos(issue)[0], Assert.Single(files.ByPhoto).Key);
    }

    [Theory]
    [InlineData("会场.jpg"), InlineData("./会场.jpg"), InlineData("photos/a.jpg"), InlineData(@"photos\a.jpg"), InlineData("photos/../会场.jpg")]
    public void A_picture_that_is_there_has_no_finding(string path)
    {
        var files = PictureCheck.Check(PhotoIssue.Of([path]), MemoryFolder.Root, Folder());
        Assert.Empty(files.Findings);
        Assert.Single(files.ByPhoto);
    }

    [Fact]
    public void Other_letter_case_is_a_warning_and_the_file_is_used()
    {
        var files = PictureCheck.Check(PhotoIssue.Of(["Photos/A.JPG"]), MemoryFolder.Root, Folder());
        var finding = Assert.Single(files.Findings);
        Assert.Equal(("BUL502", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("/issue/photos/a.jpg", Assert.Single(files.ByPhoto).Value.FullPath);
    }

    [Fact]
    public void A_slip_in_the_extension_is_answered_with_the_file_that_is_there()
    {
        var files = PictureCheck.Check(PhotoIssue.Of(["会场.jpeg"]), MemoryFolder.Root, Folder());
        Assert.Contains("会场.jpg", Assert.Single(files.Findings).Help.Chinese);
    }

    [Theory]
    [InlineData("photos/hal.jpg", "你是不是想写“photos/hall.jpg”？")]
    [InlineData(@"photos\hlal.png", @"你是不是想写“photos\hall.jpg”？")]
    [InlineData("photos/IMG_0013.jpg", "请检查文件名；路径从写它的文件所在的文件夹算起")]
    [InlineData("photos/visit.jpg", "请检查文件名；路径从写它的文件所在的文件夹算起")]
    public void A_misspelt_name_is_answered_with_the_one_that_is_there(string path, string help)
    {
        var folder = Folder().Add("photos/hall.jpg", MadeJpeg.Grey(8, 8)).Add("photos/IMG_0012.jpg", MadeJpeg.Grey(8, 8)).Add("photos/hall.txt", []);
        Assert.Equal(help, Assert.Single(PictureCheck.Check(PhotoIssue.Of([path]), MemoryFolder.Root, folder).Findings).Help.Chinese);
    }

    [Fact]
    public void No_more_pictures_are_looked_for_once_a_hundred_are_wrong()
    {
        var issue = PhotoIssue.Of([.. Enumerable.Range(0, 100_000).Select(i => (string[])[$"没有{i}.jpg"])]);
        Assert.Equal(100, PictureCheck.Check(issue, MemoryFolder.Root, Folder()).Findings.Count);
    }

    [Fact]
    public void A_file_used_twice_is_read_once()
    {
        var folder = Folder();
        var files = PictureCheck.Check(PhotoIssue.Of(["会场.jpg", "会场.jpg"], ["./会场.jpg"]), MemoryFolder.Root, folder);
        Assert.Equal((1, 3), (folder.Reads, files.ByPhoto.Count));
        Assert.Single(files.ByPhoto.Values.Distinct());
    }

    [Fact]
    public void A_picture_cut_off_is_a_warning()
    {
        var folder = Folder().Add("half.jpg", MadeJpeg.Grey(64, 64)[..^20]);
        var finding = Assert.Single(PictureCheck.Check(PhotoIssue.Of(["half.jpg"]), MemoryFolder.Root, folder).Findings);
        Assert.Equal(("BUL511", Severity.Warning), (finding.Code, finding.Severity));
    }

    private static MemoryFolder Folder() => new MemoryFolder()
        .Add("会场.jpg", MadeJpeg.Grey(1600, 1200))
        .Add("photos/a.jpg", MadeJpeg.Grey(800, 600))
        .Add("text.jpg", "会议现场照片"u8.ToArray())
        .Add("phone.jpg", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[16]])
        .Add("bomb.jpg", MadeJpeg.Claiming(MadeJpeg.Grey(8, 8), 65000, 65000));
}
