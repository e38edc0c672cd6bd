using System.IO.Hashing;
using System.Text;
using Bulletin.Cli;
using Bulletin.Cli.Files;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Word;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Many issues at a time: what is written, what is left alone, what is told.</summary>
public sealed class SeasonBuildTests : IDisposable
{
    private static readonly Screen Watched = new(ShowsOut: true, ShowsError: true, Width: 100, HasColour: false);

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Check_tells_which_text_changed()
    {
        _desk.AddWith("a.yaml", "联系:\n  电话: 0427-2828578").Run("a.yaml", "--pdf");
        var answer = _desk.AddWith("a.yaml", "联系:\n  电话: 0427-2828579").Run("build", "a.yaml", "--pdf", "--check");
        Assert.Equal((1, "a.docx  不是最新的\na.pdf  不是最新的\n"), (answer.Code, answer.Out));
        Assert.Contains("bulletin: “a.docx”不是最新的：文字改过\n", answer.Error);
        Assert.Contains("bulletin: “a.pdf”不是最新的：文字改过\n", answer.Error);
    }

    [Fact]
    public void A_folder_that_cannot_be_stops_its_own_issue_alone()
    {
        var answer = _desk.AddWith("a.yaml", "输出:\n  目录: 输出\t2021").Add("b.yaml").Run("build", ".");
        Assert.Equal(1, answer.Code);
        Assert.Contains("a.yaml", answer.Error.Split('\n').First(line => line.Contains(" error ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.True(_desk.Has("b.docx"));
    }

    [Fact]
    public void Check_tells_of_a_changed_remark_too_for_nobody_can_know_what_it_means()
    {
        _desk.Add("a.yaml").Run("a.yaml");
        Assert.Equal(1, _desk.AddWith("a.yaml", "# 一句话").Run("build", "a.yaml", "--check").Code);
    }

    [Fact]
    public void Check_tells_which_body_file_changed()
    {
        _desk.Add("正文/一.md", "一段正文。\n").Add("a.yaml", Issue("    正文文件: 正文/一.md")).Run("a.yaml");
        var answer = _desk.Add("正文/一.md", "另一段正文。\n").Run("build", "a.yaml", "--check", "--lang", "en");
        Assert.Contains("bulletin: \"a.docx\" is not up to date: the text 正文/一.md changed\n", answer.Error);
    }

    [Fact]
    public void Check_tells_which_picture_changed()
    {
        _desk.Add("a.yaml", Issue("    正文: |\n      一段正文。\n      ![会场](图/会场.png)"));
        Picture("图/会场.png", 10);
        _desk.Run("a.yaml", "--pdf");
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--check").Code);
        Picture("图/会场.png", 11);
        Assert.Contains("“a.pdf”不是最新的：图片“图/会场.png”改过\n", _desk.Run("build", "a.yaml", "--pdf", "--check").Error);
    }

    [Fact]
    public void Check_tells_that_the_template_changed()
    {
        var template = File.ReadAllBytes(Repository.PathOf("templates", "red-header.docx"));
        File.WriteAllBytes(_desk.AddWith("a.yaml", "模板: 本局.docx").PathOf("本局.docx"), template);
        _desk.Run("a.yaml");
        // A date in a header of the archive: one byte, and no other document.
        template[10] ^= 1;
        File.WriteAllBytes(_desk.PathOf("本局.docx"), template);
        var answer = _desk.Run("build", "a.yaml", "--check");
        Assert.Equal(1, answer.Code);
        Assert.Contains("“a.docx”不是最新的：模板“本局.docx”改过\n", answer.Error);
    }

    [Fact]
    public void Check_tells_which_face_changed_by_a_single_byte()
    {
        var faces = Directory.CreateDirectory(_desk.PathOf("字体")).FullName;
        foreach (var file in Directory.GetFiles(Repository.Faces)) File.Copy(file, Path.Combine(faces, Path.GetFileName(file)));
        _desk.With("BULLETIN_FONTS", faces).Add("a.yaml").Run("a.yaml", "--pdf");
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--check").Code);
        Flip(Path.Combine(faces, "FandolFang-Regular.otf"), ^1);
        var answer = _desk.Run("build", "a.yaml", "--pdf", "--check");
        Assert.Equal((1, "a.pdf  不是最新的\n"), (answer.Code, answer.Out)); // the Word file only names its faces
        Assert.Contains("“a.pdf”不是最新的：字体“FandolFang-Regular FandolFang-Regular.otf”改过\n", answer.Error);
    }

    [Theory]
    [InlineData("a.docx"), InlineData("a.pdf")]
    public void Check_tells_of_any_byte_of_an_output(string name)
    {
        var length = _desk.Add("a.yaml").Run("a.yaml", "--pdf") is { Code: 0 } ? _desk.Bytes(name).Length : 0;
        for (var at = 0; at < length; at += length / 40)
        {
            Flip(_desk.PathOf(name), at);
            var answer = _desk.Run("build", "a.yaml", "--pdf", "--check");
            Assert.Equal((1, $"{name}  不是最新的\n"), (answer.Code, answer.Out));
            Assert.Contains($"“{name}”不是最新的：", answer.Error);
            Flip(_desk.PathOf(name), at);
        }
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--check").Code);
        File.Delete(_desk.PathOf(name));
        Assert.Equal((1, $"{name}  还没有生成\n"), (_desk.Run("build", "a.yaml", "--pdf", "--check").Code, _desk.Run("build", "a.yaml", "--pdf", "--check").Out));
    }

    [Fact]
    public void Outputs_do_not_say_where_they_were_made()
    {
        var template = _desk.Add("a.yaml").PathOf("本局.docx");
        File.Copy(Repository.PathOf("templates", "red-header.docx"), template);
        _desk.Run("a.yaml", "--pdf", "--template", template);
        Assert.DoesNotContain(_desk.Folder, Encoding.Latin1.GetString(_desk.Bytes("a.pdf")));
        Assert.Contains("%Bulletin-Made-From tool ", Encoding.Latin1.GetString(_desk.Bytes("a.pdf")));
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_and_nothing_else()
    {
        const string Number = "4711-1";
        var ours = $".bulletin-{Number}-{XxHash32.HashToUInt32(Encoding.ASCII.GetBytes("bulletin temporary " + Number)):x8}.tmp";
        _desk.Add("a.yaml").Add("出/" + ours, "half").Add("出/.bulletin-4711-1-00000000.tmp", "a user's").Add("出/.bulletin-notes.tmp", "a user's");
        _desk.Run("build", "a.yaml", "-o", "出", "--check");
        Assert.True(_desk.Has("出/" + ours)); // --check writes nothing
        _desk.Run("build", "a.yaml", "-o", "出");
        Assert.Equal(["a.yaml", "出/.bulletin-4711-1-00000000.tmp", "出/.bulletin-notes.tmp", "出/a.docx"], _desk.Files);
    }

    [Fact]
    public void A_second_file_that_cannot_be_replaced_leaves_the_first_as_it_was()
    {
        var first = _desk.Add("a.txt", "old").PathOf("a.txt");
        Directory.CreateDirectory(_desk.PathOf("b.txt/in the way"));
        var e = Assert.Throws<WriteException>(() => OutputFiles.Write([new OutputFile(first, "a.txt", "new"u8.ToArray()), new OutputFile(_desk.PathOf("b.txt"), "b.txt", "new"u8.ToArray())]));
        Assert.Equal(_desk.PathOf("b.txt"), e.Path);
        Assert.Equal("old", File.ReadAllText(first));
        Assert.Equal(["a.txt"], _desk.Files);
    }

    [Fact]
    public void A_stop_leaves_the_rest_unbegun_and_says_so()
    {
        using var source = new CancellationTokenSource();
        _desk.Add("1.yaml").Add("2.yaml").Add("3.yaml").Stop = () =>
        {
            source.Cancel();
            return source.Token;
        };
        var answer = _desk.Run("build", ".");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("bulletin: 已按要求停下：3 期中处理完 0 期，其余 3 期没有开始", answer.Error);
        Assert.Equal(["1.yaml", "2.yaml", "3.yaml"], _desk.Files);
    }

    [Fact]
    public void Those_who_watch_get_a_table_that_names_what_was_left_alone()
    {
        for (var i = 1; i < 4; i++) _desk.Add($"{i}.yaml");
        _desk.Run("build", ".", "--pdf");
        File.AppendAllText(_desk.PathOf("2.docx"), "x");
        _desk.Add("3.yaml", "报头:\n  刊名: 简报\n").Screen = Watched;
        var answer = _desk.Run("build", ".", "--pdf");
        Assert.Equal(1, answer.Code);
        Assert.DoesNotContain("1.docx  ", answer.Out);
        Assert.Matches("1.yaml +1 +没有变化", answer.Out);
        Assert.Matches("2.yaml +1 +没有覆盖 2.docx +错误 1", answer.Out);
        Assert.Matches("3.yaml +有错误，没有生成 +错误 ", answer.Out);
        Assert.Contains("共 3 期，完成 1 期，未完成 2 期\n", answer.Out);
        Assert.DoesNotContain("\u001b", answer.Out + answer.Error);
    }

    [Fact]
    public void A_log_gets_no_table_and_a_line_where_something_went_wrong()
    {
        var good = _desk.Add("1.yaml").Add("2.yaml").Run("build", ".");
        Assert.Equal((0, "1.docx  已生成\n2.docx  已生成\n", ""), (good.Code, good.Out, good.Error));
        var bad = _desk.Add("2.yaml", "报头:\n  刊名: 简报\n").Run("build", ".");
        Assert.Equal("1.docx  没有变化\n", bad.Out);
        Assert.EndsWith("bulletin: 共 2 期，完成 1 期，未完成 1 期：2.yaml 有错误，没有生成\n", bad.Error);
    }

    [Fact]
    public void One_bad_issue_in_many_stops_no_other_and_is_told_at_its_place()
    {
        for (var i = 100; i < 200; i++) _desk.Add($"{i}.yaml");
        _desk.Add("150.yaml", "报头:\n  刊名: 简报\n").Add("160.yml");
        var answer = _desk.Run("build", ".", "--jobs", "8");
        Assert.Equal(1, answer.Code);
        Assert.Equal(Enumerable.Range(100, 100).Where(i => i is not (150 or 160)).Select(i => $"{i}.docx  已生成"), answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("150.yaml:1:1: error BUL126", answer.Error);
        Assert.Contains("160.yaml:1:1: error BUL706 与“160.yml”生成到同一个文件“160”", answer.Error);
        Assert.EndsWith("bulletin: 共 101 期，完成 98 期，未完成 3 期：150.yaml 有错误，没有生成；160.yaml 有错误，没有生成；160.yml 有错误，没有生成\n", answer.Error);
        _desk.Run("build", "100.yaml", "-o", "alone");
        Assert.Equal(_desk.Bytes("100.docx"), _desk.Bytes("alone/100.docx"));
    }

    [Fact]
    public void Colours_are_for_those_who_did_not_refuse_them()
    {
        _desk.Add("1.yaml").Add("2.yaml", "报头:\n  刊名: 简报\n").Screen = Watched with { HasColour = true };
        Assert.Contains("\u001b[", _desk.Run("build", ".").Out);
    }

    [Fact]
    public void An_output_whose_issue_is_gone_is_told_of_and_left_alone()
    {
        _desk.Add("刊/a.yaml").Add("刊/b.yaml").Run("build", "刊", "--pdf");
        File.Delete(_desk.PathOf("刊/b.yaml"));
        _desk.Add("刊/c.docx", "somebody's own").Run("pdf", "刊/a.docx", "-o", "刊/别的.pdf");
        var answer = _desk.Run("build", "刊", "--pdf");
        Assert.Equal(0, answer.Code);
        Assert.Equal("bulletin: “刊/b.docx”是以前生成的，这次没有它的期刊文件；没有动它，不要了请自己删除\nbulletin: “刊/b.pdf”是以前生成的，这次没有它的期刊文件；没有动它，不要了请自己删除\n",
            string.Concat(answer.Error.Split('\n').Where(line => line.StartsWith("bulletin:")).Select(line => line + "\n")));
        Assert.True(_desk.Has("刊/b.docx") && _desk.Has("刊/b.pdf"));
    }

    private static string Issue(string body) => $"报头:\n  刊名: 简报\n  期号: 1\n  编发单位: 市交通运输局\n  日期: 2021-01-20\n文章:\n  - 标题: 工作会议\n{body}\n版记:\n  报送: 省交通运输厅。\n";

    private void Picture(string name, byte grey)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_desk.PathOf(name))!);
        File.WriteAllBytes(_desk.PathOf(name), SmallPicture.Png(grey));
    }

    private static void Flip(string path, Index at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
