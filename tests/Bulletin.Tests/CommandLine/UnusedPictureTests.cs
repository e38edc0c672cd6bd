using Bulletin.Tests.Word;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Pictures in a folder that no issue uses (BUL528).</summary>
public sealed class UnusedPictureTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_picture_that_no_issue_of_the_folder_uses_is_told_of_at_its_own_path()
    {
        Issue("刊/a.yaml", "照片/甲.png");
        Issue("刊/b.yaml", "照片/乙.png");
        Pictures("刊/照片", "甲", "乙", "丙");
        Assert.Equal("刊/照片/丙.png:1:1: notice BUL528 这张图片没有哪一期用到\n", Unused("刊"));
    }

    [Fact]
    public void A_single_issue_says_nothing_of_other_pictures()
    {
        Issue("a.yaml", "甲.png");
        Pictures(".", "甲", "乙");
        Assert.Equal("", Unused("a.yaml"));
        Assert.Equal("乙.png:1:1: notice BUL528 这张图片没有哪一期用到\n", Unused("."));
        Assert.Equal("", Unused(".", "--ignore", "BUL528"));
    }

    [Fact]
    public void A_picture_of_an_issue_s_own_name_is_its_preview()
    {
        Issue("刊/a.yaml", "甲.png");
        Pictures("刊", "甲", "a");
        Assert.Equal("", Unused("刊"));
    }

    [Fact]
    public void A_folder_with_many_is_told_of_once()
    {
        Issue("a.yaml", "照片/1.png");
        Pictures("照片", [.. Enumerable.Range(1, 300).Select(i => $"{i}")]);
        Assert.Equal("照片:1:1: notice BUL528 这个文件夹里有 299 张图片没有哪一期用到，例如“10.png”\n", Unused("."));
    }

    [Fact]
    public void Where_an_issue_cannot_be_read_nobody_knows_what_it_uses()
    {
        Issue("a.yaml", "甲.png");
        _desk.Add("b.yaml", "报头: [\n");
        Pictures(".", "甲", "乙");
        Assert.DoesNotContain("BUL528", _desk.Run("check", ".", "--format", "concise").Error);
    }

    [Fact]
    public void Links_are_not_followed_and_what_a_link_leads_to_is_used()
    {
        Issue("a.yaml", "近/甲.png");
        Pictures("照片", "甲");
        Pictures("../" + Path.GetFileName(_desk.Folder) + "-别处", "乙");
        Directory.CreateSymbolicLink(_desk.PathOf("近"), "照片");
        Directory.CreateSymbolicLink(_desk.PathOf("远"), _desk.Folder + "-别处");
        Assert.Equal("", Unused("."));
        Directory.Delete(_desk.Folder + "-别处", recursive: true);
    }

    private void Issue(string name, string photo) => _desk.Add(name, Core.Given.WithBody($"1月20日下午，会议召开。\n![会场]({photo})"));

    private void Pictures(string folder, params string[] names)
    {
        Directory.CreateDirectory(_desk.PathOf(folder));
        foreach (var name in names) File.WriteAllBytes(_desk.PathOf(Path.Combine(folder, name + ".png")), SmallPicture.Png(7));
    }

    private string Unused(params string[] arguments) =>
        string.Concat(_desk.Run(["check", .. arguments, "--format", "concise"]).Error.Split('\n').Where(line => line.Contains("BUL528")).Select(line => line + "\n"));
}
