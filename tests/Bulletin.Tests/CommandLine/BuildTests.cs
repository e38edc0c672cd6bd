using System.Globalization;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class BuildTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("a.yaml"), InlineData("build", "a.yaml"), InlineData("--lang", "zh", "a.yaml"), InlineData("./a.yaml")]
    public void A_file_is_built_with_or_without_the_word(params string[] arguments)
    {
        var answer = _desk.Add("a.yaml").Run(arguments);
        Assert.Equal((0, $"{arguments[^1].Replace(".yaml", ".docx")}  已生成\n", ""), (answer.Code, answer.Out, answer.Error));
        Assert.Equal(["a.docx", "a.yaml"], _desk.Files);
    }

    [Fact]
    public void Pdf_comes_beside_the_word_file()
    {
        var answer = _desk.Add("a.yaml").Run("build", "a.yaml", "--pdf");
        Assert.Equal((0, "a.docx  已生成\na.pdf  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("notice BUL601", answer.Error); // the free faces stand in for the official ones
        Assert.Equal("%PDF-"u8, _desk.Bytes("a.pdf").AsSpan(0, 5));
        Assert.Equal("PK"u8, _desk.Bytes("a.docx").AsSpan(0, 2));
    }

    [Fact]
    public void The_issue_may_ask_for_a_pdf_alone()
    {
        _desk.AddWith("a.yaml", "输出:\n  格式: pdf").Run("a.yaml");
        Assert.Equal(["a.pdf", "a.yaml"], _desk.Files);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes_and_the_second_writes_nothing()
    {
        _desk.Add("a.yaml").Add("elsewhere/a.yaml").Run("a.yaml", "--pdf");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_desk.PathOf("a.docx"), longAgo);
        var answer = _desk.Run("a.yaml", "--pdf");
        Assert.Equal("a.docx  没有变化\na.pdf  没有变化\n", answer.Out);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_desk.PathOf("a.docx")));

        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            _desk.Run("elsewhere/a.yaml", "--pdf");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
        Assert.Equal(_desk.Bytes("a.docx"), _desk.Bytes("elsewhere/a.docx"));
        Assert.Equal(_desk.Bytes("a.pdf"), _desk.Bytes("elsewhere/a.pdf"));
    }

    [Fact]
    public void An_error_stops_its_issue_and_no_other()
    {
        _desk.Add("1.yaml").Add("2.yaml", "报头:\n  刊名: 简报\n").Add("3.yaml");
        var answer = _desk.Run("build", "1.yaml", "2.yaml", "3.yaml");
        Assert.Equal(1, answer.Code);
        Assert.Equal("1.docx  已生成\n3.docx  已生成\n", answer.Out);
        Assert.Contains("2.yaml:1:1: error BUL126", answer.Error);
        Assert.Equal(["1.docx", "1.yaml", "2.yaml", "3.docx", "3.yaml"], _desk.Files);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_an_error_with_its_place()
    {
        var text = File.ReadAllText(_desk.Add("a.yaml").PathOf("a.yaml")).Replace("版记:", "      ![会场](会场.jpg)\n版记:");
        var answer = _desk.Add("a.yaml", text).Run("a.yaml", "--pdf");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.StartsWith("a.yaml:10:13: error BUL501 找不到图片“会场.jpg”\n 10 |       ![会场](会场.jpg)\n", answer.Error);
        Assert.Equal(["a.yaml"], _desk.Files);
    }

    [Theory]
    [InlineData("a.docx"), InlineData("a.pdf")]
    public void What_somebody_edited_is_left_alone_with_all_of_its_issue(string edited)
    {
        _desk.Add("a.yaml").Add("b.yaml").Run("a.yaml", "--pdf");
        File.AppendAllText(_desk.PathOf(edited), "x");
        var before = _desk.Bytes(edited);
        var other = _desk.Bytes(edited == "a.docx" ? "a.pdf" : "a.docx");
        _desk.AddWith("a.yaml", "联系:\n  单位: 办公室");

        var answer = _desk.Run("build", "a.yaml", "b.yaml", "--pdf");
        Assert.Equal((1, "b.docx  已生成\nb.pdf  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains($"error BUL707 “{edited}”生成以后被人改过", answer.Error);
        Assert.Equal(before, _desk.Bytes(edited));
        Assert.Equal(other, _desk.Bytes(edited == "a.docx" ? "a.pdf" : "a.docx"));

        Assert.Equal(0, _desk.Run("build", "a.yaml", "--pdf", "--force").Code);
        Assert.NotEqual(before, _desk.Bytes(edited));
    }

    [Fact]
    public void What_somebody_else_made_is_left_alone()
    {
        _desk.Add("a.yaml").Add("a.docx", "一份别的文件");
        var answer = _desk.Run("a.yaml");
        Assert.Equal(1, answer.Code);
        Assert.Contains("error BUL707 “a.docx”不是本程序生成的", answer.Error);
        Assert.Equal("一份别的文件", File.ReadAllText(_desk.PathOf("a.docx")));
    }

    [Fact]
    public void What_nobody_touched_is_overwritten()
    {
        _desk.Add("a.yaml").Run("a.yaml", "--pdf");
        var before = (_desk.Bytes("a.docx"), _desk.Bytes("a.pdf"));
        var answer = _desk.AddWith("a.yaml", "联系:\n  单位: 办公室").Run("a.yaml", "--pdf");
        Assert.Equal(0, answer.Code);
        Assert.NotEqual(before.Item1, _desk.Bytes("a.docx"));
        Assert.NotEqual(before.Item2, _desk.Bytes("a.pdf"));
    }

    [Fact]
    public void Check_writes_nothing_and_says_what_is_not_up_to_date()
    {
        var missing = _desk.Add("a.yaml").Run("build", "a.yaml", "--check");
        Assert.Equal((1, "a.docx  还没有生成\n"), (missing.Code, missing.Out));
        Assert.Equal(["a.yaml"], _desk.Files);
        _desk.Run("a.yaml");
        Assert.Equal((0, ""), (_desk.Run("build", "a.yaml", "--check").Code, _desk.Run("build", "a.yaml", "--check").Out));
        var before = _desk.Bytes("a.docx");
        var stale = _desk.AddWith("a.yaml", "联系:\n  单位: 办公室").Run("build", "a.yaml", "--check");
        Assert.Equal((1, "a.docx  不是最新的\n"), (stale.Code, stale.Out));
        Assert.Equal(before, _desk.Bytes("a.docx"));
    }

    [Fact]
    public void Without_a_face_the_word_file_is_still_written()
    {
        var answer = _desk.Add("a.yaml").With("BULLETIN_FONTS", _desk.Folder).With("HOME", _desk.Folder).Run("a.yaml", "--pdf");
        // The machine's own fonts may serve; then nothing is missing.
        if (_desk.Has("a.pdf")) Assert.Equal(0, answer.Code);
        else Assert.Equal((2, "a.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.True(_desk.Has("a.docx"));
    }

    [Fact]
    public void Folders_are_mirrored_under_the_output_folder()
    {
        _desk.Add("刊/2021/一.yaml").Add("刊/2022/一.yaml").Add("刊/season.yaml", "报头:\n  刊名: 简报\n").Add("b.yaml");
        var answer = _desk.Run("build", "刊", "b.yaml", "-o", "出/版");
        Assert.Equal((0, "出/版/2021/一.docx  已生成\n出/版/2022/一.docx  已生成\n出/版/b.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.True(_desk.Has("出/版/2021/一.docx") && _desk.Has("出/版/2022/一.docx") && _desk.Has("出/版/b.docx"));
    }

    [Fact]
    public void The_issue_may_name_its_output_folder()
    {
        var answer = _desk.AddWith("刊/a.yaml", "输出:\n  目录: 成品/一月").Run("刊/a.yaml");
        Assert.Equal((0, "刊/成品/一月/a.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.True(_desk.Has("刊/成品/一月/a.docx"));
    }

    [Fact]
    public void An_output_folder_outside_the_tree_is_refused_also_through_a_link()
    {
        _desk.AddWith("刊/a.yaml", "输出:\n  目录: 链接/里面").Add("外/x.txt", "");
        Directory.CreateSymbolicLink(_desk.PathOf("刊/链接"), _desk.PathOf("外"));
        var linked = _desk.Run("刊/a.yaml");
        Assert.Equal(1, linked.Code);
        Assert.Contains("error BUL131", linked.Error);
        Assert.Equal(1, _desk.AddWith("刊/a.yaml", "输出:\n  目录: ../外").Run("刊/a.yaml").Code);
        Assert.Equal(["x.txt"], Directory.GetFiles(_desk.PathOf("外")).Select(Path.GetFileName));
    }

    [Fact]
    public void Two_issues_writing_one_file_are_both_refused()
    {
        var answer = _desk.Add("a.yaml").Add("a.yml").Add("b.yaml").Run("build", ".");
        Assert.Equal((1, "b.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("a.yaml:1:1: error BUL706 与“a.yml”生成到同一个文件“a”", answer.Error);
        Assert.Contains("a.yml:1:1: error BUL706 与“a.yaml”", answer.Error);
    }

    [Fact]
    public void The_number_of_jobs_changes_neither_order_nor_bytes()
    {
        for (var i = 10; i < 22; i++) _desk.Add($"{i}.yaml").Add($"{i}-坏.yaml", "报头: 5\n");
        var one = _desk.Run("build", ".", "-o", "one", "--jobs", "1");
        var many = _desk.Run("build", ".", "-o", "many", "--jobs", "8");
        Assert.Equal((1, one.Error), (many.Code, many.Error));
        Assert.Equal(one.Out.Replace("one/", "many/"), many.Out);
        Assert.All(Directory.GetFiles(_desk.PathOf("one")), path => Assert.Equal(File.ReadAllBytes(path), _desk.Bytes("many/" + Path.GetFileName(path))));
    }

    [Fact]
    public void A_folder_where_nothing_can_be_written_is_said_and_leaves_nothing()
    {
        _desk.Add("a.yaml").Add("出", "a file where the folder should be");
        var answer = _desk.Run("a.yaml", "-o", "出");
        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.StartsWith("bulletin: ", answer.Error);
        Assert.DoesNotContain("缺陷", answer.Error);
        Assert.Equal(["a.yaml", "出"], _desk.Files);
    }

    [Fact]
    public void A_template_of_the_office_is_taken_from_the_tree_and_one_that_is_not_there_is_an_error()
    {
        File.Copy(Repository.PathOf("templates", "red-header.docx"), _desk.Add("a.yaml").PathOf("本局.docx"));
        Assert.Equal(0, _desk.AddWith("a.yaml", "模板: 本局.docx").Run("a.yaml").Code);
        var missing = _desk.AddWith("a.yaml", "模板: 别的.docx").Run("a.yaml");
        Assert.Equal(1, missing.Code);
        Assert.Contains("a.yaml:12:5: error BUL820 找不到模板“别的.docx”", missing.Error);
        Assert.Contains("error BUL821", _desk.AddWith("a.yaml", "模板: ../别的.docx").Run("a.yaml").Error);
    }

    [Fact]
    public void The_template_option_beats_the_issue_and_has_to_be_there()
    {
        _desk.AddWith("a.yaml", "模板: 没有.docx");
        Assert.Equal(0, _desk.Run("a.yaml", "--template", "red-header").Code);
        var answer = _desk.Run("a.yaml", "--template", "没有.docx");
        Assert.Equal((2, "bulletin: 找不到模板“没有.docx”\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void A_fault_of_the_program_says_so_and_keeps_its_stack_for_those_who_ask()
    {
        using var error = new StringWriter();
        var here = new Surroundings(TextWriter.Null, error, _desk.Add("a.yaml").Folder, _desk.Folder,
            name => name == "BULLETIN_FONTS" ? throw new InvalidOperationException("worn out") : null);
        Assert.Equal(ExitCode.CouldNotRun, BulletinCommand.Run(["a.yaml"], here));
        Assert.Contains("这是 bulletin 的缺陷", error.ToString());
        Assert.Contains("worn out", error.ToString());
        Assert.DoesNotContain(" at ", error.ToString());
        BulletinCommand.Run(["a.yaml", "--verbose"], here);
        Assert.Contains(" at ", error.ToString());
    }

    [Theory]
    [InlineData(1, 2), InlineData(12, 2)]
    public void An_imprint_asked_onto_an_even_page_ends_on_one(int paragraphs, int pages)
    {
        var text = File.ReadAllText(_desk.Add("a.yaml").PathOf("a.yaml"));
        var line = text.Split('\n').First(l => l.Contains("人民会堂"));
        var longer = text.Replace(line, string.Join('\n', Enumerable.Repeat(line, paragraphs))) + "输出:\n  版记页: 双页\n";
        _desk.Add("a.yaml", longer).Run("a.yaml", "--pdf");
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(_desk.Bytes("a.pdf"));
        Assert.Equal(pages, pdf.NumberOfPages);
        Assert.Contains("报送", pdf.GetPage(pages).Text.Replace(" ", ""));
        Assert.DoesNotContain("报送", string.Concat(pdf.GetPages().Take(pages - 1).Select(page => page.Text)).Replace(" ", ""));
    }

    [Fact]
    public void The_word_file_is_the_same_with_a_pdf_beside_it_and_without()
    {
        _desk.AddWith("a.yaml", "输出:\n  版记页: 双页").Run("a.yaml", "-o", "alone");
        _desk.Run("a.yaml", "--pdf", "-o", "both");
        Assert.Equal(_desk.Bytes("alone/a.docx"), _desk.Bytes("both/a.docx"));
    }

    [Fact]
    public void Faces_that_stand_in_are_told_once_for_a_run()
    {
        var answer = _desk.Add("a.yaml").Add("b.yaml").Run("build", ".", "--pdf", "--jobs", "2");
        Assert.Equal(2, answer.Error.Split("BUL601").Length);
        Assert.StartsWith("a.yaml:1:1: notice BUL601", answer.Error);
    }
}
