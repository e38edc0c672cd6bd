using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class FontLockTests : IDisposable
{
    private readonly Desk _desk = new();

    public FontLockTests()
    {
        var faces = Directory.CreateDirectory(_desk.PathOf("字体")).FullName;
        foreach (var file in Directory.GetFiles(Repository.Faces)) File.Copy(file, Path.Combine(faces, Path.GetFileName(file)));
        _desk.With("BULLETIN_FONTS", faces).With("HOME", _desk.Folder).Add("刊/a.yaml").Add("刊/b.yaml");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_lock_names_each_role_its_file_and_its_hash_and_is_the_same_each_time()
    {
        var answer = _desk.Run("fonts", "--lock", "刊");
        Assert.Equal(0, answer.Code);
        Assert.EndsWith("刊/fonts.lock  已生成\n", answer.Out);
        var text = File.ReadAllText(_desk.PathOf("刊/fonts.lock"));
        Assert.Matches("(?m)^仿宋_GB2312\tregular\tFandolFang-Regular.otf\tFandolFang-Regular\t[0-9a-f]{16}$", text);
        Assert.Matches("(?m)^Times New Roman\tbold\tLiberationSerif-Bold.ttf\tLiberationSerif-Bold\t[0-9a-f]{16}$", text);
        Assert.DoesNotContain(_desk.Folder, text);
        Assert.EndsWith("刊/fonts.lock  没有变化\n", _desk.Run("fonts", "--lock", "刊").Out);
    }

    [Fact]
    public void Without_a_folder_it_stands_beside_the_season()
    {
        _desk.Add("season.yaml", "报头:\n  刊名: 简报\n");
        Assert.EndsWith("fonts.lock  已生成\n", _desk.Run("fonts", "--lock").Out);
        Assert.True(_desk.Has("fonts.lock"));
    }

    [Fact]
    public void Issues_are_made_as_long_as_the_faces_are_those_of_the_lock()
    {
        _desk.Run("fonts", "--lock");
        Assert.Equal(0, _desk.Run("build", "刊", "--pdf").Code);
    }

    [Theory]
    [InlineData("build", "刊", "--pdf"), InlineData("check", "刊", "--pages")]
    public void A_face_of_other_content_is_an_error_told_once(params string[] arguments)
    {
        _desk.Run("fonts", "--lock");
        var path = _desk.PathOf("字体/FandolFang-Regular.otf");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        var answer = _desk.Run(arguments);
        Assert.Equal(1, answer.Code);
        Assert.Contains("刊/a.yaml:1:1: error BUL612 字体与 fonts.lock 不一致：仿宋_GB2312 的 FandolFang-Regular.otf 内容不同，是另一个版本", answer.Error);
        Assert.Equal(2, answer.Error.Split("BUL612").Length);
        Assert.False(_desk.Has("刊/a.docx"));
        Assert.Equal(0, _desk.Run("build", "刊").Code); // a Word file only names its faces
    }

    [Fact]
    public void A_word_file_becomes_a_pdf_by_the_faces_of_the_lock_above_it_alone()
    {
        _desk.Run("fonts", "--lock");
        _desk.Run("build", "刊/a.yaml");
        Assert.Equal(0, _desk.Run("pdf", "刊/a.docx").Code);
        File.Delete(_desk.PathOf("刊/a.pdf"));
        File.Delete(_desk.PathOf("字体/LXGWWenKai-Regular.ttf"));
        var answer = _desk.Run("pdf", "刊/a.docx");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("刊/a.docx:1:1: error BUL612 字体与 fonts.lock 不一致：楷体_GB2312 应为 LXGWWenKai-Regular.ttf", answer.Error, StringComparison.Ordinal);
        Assert.False(_desk.Has("刊/a.pdf"));
    }

    [Fact]
    public void The_profile_of_the_press_is_locked_for_issues_in_its_colours_alone()
    {
        _desk.AddWith("印.yaml", "输出:\n  颜色: 印刷\n  格式: pdf").Run("fonts", "--lock");
        Assert.Matches("(?m)^印刷\tprofile\tFOGRA39L_coated.icc\t-\t[0-9a-f]{16}$", File.ReadAllText(_desk.PathOf("fonts.lock")));
        Assert.Equal(0, _desk.Run("build", "印.yaml").Code);
        var path = _desk.PathOf("字体/FOGRA39L_coated.icc");
        var profile = File.ReadAllBytes(path);
        profile[80] ^= 1; // the creator's mark
        File.WriteAllBytes(path, profile);
        Assert.Contains("error BUL612 印刷特性文件“FOGRA39L_coated.icc”与 fonts.lock 记的内容不同", _desk.Run("build", "印.yaml").Error, StringComparison.Ordinal);
        File.Move(path, _desk.PathOf("字体/印厂.icc"));
        Assert.Contains("应为“FOGRA39L_coated.icc”，这里是“印厂.icc”", _desk.Run("check", "--pages", "印.yaml").Error, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("build", "刊", "--pdf").Code);
    }

    [Fact]
    public void A_face_that_is_gone_is_an_error()
    {
        _desk.Run("fonts", "--lock");
        File.Delete(_desk.PathOf("字体/LXGWWenKai-Regular.ttf"));
        Assert.Contains("楷体_GB2312 应为 LXGWWenKai-Regular.ttf", _desk.Run("build", "刊", "--pdf").Error);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_an_error_and_one_above_the_repository_does_not_count()
    {
        _desk.Add("fonts.lock", "什么\n");
        Assert.Contains("fonts.lock 读不懂", _desk.Run("build", "刊", "--pdf").Error);
        Directory.CreateDirectory(_desk.PathOf("刊/.git"));
        Assert.Equal(0, _desk.Run("build", "刊", "--pdf").Code);
    }

    [Theory]
    [InlineData("fonts", "刊"), InlineData("fonts", "--lock", "没有")]
    public void Wrong_arguments_are_refused(params string[] arguments) => Assert.Equal(2, _desk.Run(arguments).Code);
}
