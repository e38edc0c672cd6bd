using System.Text;
using Bulletin.Cli;
using Bulletin.Core.Findings;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Pictures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>输出.颜色 and 输出.图片.</summary>
public sealed class PressTests : IDisposable
{
    private const string ForPress = "输出:\n  颜色: 印刷\n  格式: [docx, pdf]";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Without_a_profile_the_word_that_asks_for_a_press_is_pointed_at_and_nothing_is_written()
    {
        FacesOnly();
        // Neither this nor a screen's profile is one.
        File.WriteAllText(_desk.PathOf("faces/a.icc"), "no profile");
        var answer = _desk.AddWith("a.yaml", ForPress).Run("build", "a.yaml");
        Assert.Equal((int)ExitCode.Findings, answer.Code);
        Assert.Contains($"a.yaml:13:7: error {Codes.PressProfileMissing} ", answer.Error, StringComparison.Ordinal);
        Assert.False(_desk.Has("a.docx"));
        Assert.Contains(Codes.PressProfileMissing, _desk.Run("check", "--pages", "a.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_document_alone_needs_no_profile()
    {
        FacesOnly();
        Assert.Equal((int)ExitCode.Done, _desk.AddWith("a.yaml", "output: {colour: print}").Run("build", "a.yaml").Code);
    }

    [Fact]
    public void With_a_profile_red_is_two_inks_and_the_profile_is_among_the_sources()
    {
        Assert.Equal((int)ExitCode.Done, _desk.AddWith("a.yaml", ForPress).Run("build", "a.yaml").Code);
        var pdf = Encoding.Latin1.GetString(_desk.Bytes("a.pdf"));
        Assert.Matches(";profile [0-9a-f]{16} FOGRA39L_coated.icc\n", pdf);
        Assert.Equal((int)ExitCode.Done, _desk.Run("build", "a.yaml", "--check").Code);

        FacesOnly();
        var profile = File.ReadAllBytes(Path.Combine(Repository.Faces, "FOGRA39L_coated.icc"));
        profile[80] ^= 1; // the creator's mark
        File.WriteAllBytes(_desk.PathOf("faces/FOGRA39L_coated.icc"), profile);
        var answer = _desk.Run("build", "a.yaml", "--check");
        Assert.Equal((int)ExitCode.Findings, answer.Code);
        Assert.Contains("印刷特性文件“FOGRA39L_coated.icc”改过", answer.Out + answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_neither_is_told_of() =>
        Assert.Contains(Codes.NotAChoice, _desk.AddWith("a.yaml", "输出:\n  颜色: 彩色").Run("check", "a.yaml").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData("  图片: 缩放", false)]
    [InlineData("  图片: 原图", true)]
    [InlineData("  pictures: original", true)]
    public void A_large_photo_is_scaled_unless_it_is_to_stay_as_it_is(string choice, bool stays)
    {
        var photo = MadeJpeg.Grey(4800, 3200);
        File.WriteAllBytes(_desk.PathOf("a.jpg"), photo);
        var answer = _desk.Add("a.yaml", Core.Given.WithBody("开始。\n![图](a.jpg)") + "输出:\n  格式: pdf\n" + choice + "\n").Run("build", "a.yaml");
        Assert.Equal((int)ExitCode.Done, answer.Code);
        Assert.Equal(stays, _desk.Bytes("a.pdf").AsSpan().IndexOf(photo) >= 0);
        Assert.Equal(stays, !answer.Error.Contains(Codes.PictureScaledDown, StringComparison.Ordinal));
    }

    /// <summary>The faces in a folder on the desk, without a profile.</summary>
    private void FacesOnly()
    {
        var folder = Directory.CreateDirectory(_desk.PathOf("faces")).FullName;
        foreach (var face in Directory.GetFiles(Repository.Faces).Where(file => !file.EndsWith(".icc", StringComparison.Ordinal)))
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(face)), face);
        _desk.With("BULLETIN_FONTS", folder);
    }
}
