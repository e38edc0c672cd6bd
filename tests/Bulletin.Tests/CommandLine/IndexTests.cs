using Bulletin.Tests.Word;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using DocumentFormat.OpenXml.Packaging;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.CommandLine;

/// <summary><c>bulletin index</c>, whole: what is listed, in which order, and what goes wrong.</summary>
public sealed class IndexTests : IDisposable
{
    private readonly Desk _desk = new();

    public IndexTests()
    {
        _desk.Add("season.yaml", "报头:\n  标题: 盘锦市2021年春运工作\n  刊名: 简报\n  编发单位: 盘锦市春运办\n");
        _desk.Add("刊/10.yaml", Issue("10", 10)).Add("刊/2.yaml", Issue("2", 2)).Add("刊/1.yaml", Issue("1", 1)).Add("增/1.yaml", Issue("增刊1", 1));
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Issues_stand_by_number_and_supplements_after_them_with_the_page_of_every_title()
    {
        var answer = _desk.Run("index", "--ignore", "BUL7");
        Assert.Equal(2, answer.Code);
        answer = _desk.Run("index");
        Assert.Equal((0, "总目录.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Equal(
            [
                "期号|日期|标题|页码",
                "第1期|2021年1月1日|第1次会议召开|1", "||各地贯彻落实|2",
                "第2期|2021年1月2日|第2次会议召开|1", "||各地贯彻落实|2",
                "第10期|2021年1月10日|第10次会议召开|1", "||各地贯彻落实|2",
                "增刊第1期|2021年1月1日|第增刊1次会议召开|1", "||各地贯彻落实|2",
            ], Rows("总目录.docx"));
        Assert.Contains("（第1期至第10期、增刊第1期，共8篇）", Paragraphs("总目录.docx"));
    }

    [Fact]
    public void A_good_index_is_kept_while_faces_are_not_those_of_the_lock()
    {
        _desk.Run("index");
        var before = _desk.Bytes("总目录.docx");
        _desk.Add("fonts.lock", "什么\n");
        var answer = _desk.Run("index");
        Assert.NotEqual(0, answer.Code);
        Assert.Contains("fonts.lock 读不懂", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Bytes("总目录.docx"));
    }

    [Fact]
    public void An_issue_of_the_same_name_is_not_overwritten()
    {
        _desk.Add("总目录.yaml", Issue("3", 3)).Run("build", "总目录.yaml");
        var before = _desk.Bytes("总目录.docx");
        var answer = _desk.Run("index");
        Assert.Equal(2, answer.Code);
        Assert.Contains("请把这一期改名", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Bytes("总目录.docx"));
    }

    [Fact]
    public void An_issue_corrected_in_Word_is_named_for_the_volume_lacks_what_was_changed()
    {
        _desk.Run("build", ".", "--pdf");
        File.AppendAllText(_desk.PathOf("刊/2.docx"), "x");
        foreach (var arguments in (string[][])[["index", "--bound"], ["index", "--bound", "--check"]])
        {
            var answer = _desk.Run(arguments);
            Assert.Equal(0, answer.Code);
            Assert.Contains("刊/2.yaml:1:1: warning BUL708 “刊/2.docx”生成以后被人改过，合订本和总目录里没有这些改动", answer.Error, StringComparison.Ordinal);
            Assert.Single(answer.Error.Split('\n'), line => line.Contains("BUL708", StringComparison.Ordinal));
        }
        Assert.Contains("“刊/2.docx”生成以后被人改过，总目录里没有这些改动", _desk.Run("index").Error, StringComparison.Ordinal);
        _desk.Run("build", ".", "--pdf", "--force");
        Assert.DoesNotContain("BUL708", _desk.Run("index", "--bound").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_corrected_below_the_folder_of_the_run_is_named_too()
    {
        _desk.Run("build", ".", "-o", "出");
        File.AppendAllText(_desk.PathOf("出/刊/2.docx"), "x");
        Assert.Contains("BUL708 “出/刊/2.docx”生成以后被人改过", _desk.Run("index", ".", "-o", "出").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index"), InlineData("index", "--bound"), InlineData("index", "--bound", "--check")]
    public void A_stop_is_answered_in_words_and_writes_nothing(params string[] arguments)
    {
        using var source = new CancellationTokenSource();
        for (var asked = 1; asked <= 2; asked++)
        {
            var left = asked;
            _desk.Stop = () =>
            {
                if (--left == 0) source.Cancel();
                return source.Token;
            };
            var answer = _desk.Run(arguments);
            Assert.Equal((2, ""), (answer.Code, answer.Out));
            Assert.Contains("bulletin: 已按要求停下", answer.Error, StringComparison.Ordinal);
            Assert.False(_desk.Has("总目录.docx") || _desk.Has("合订本.pdf"));
        }
    }

    [Fact]
    public void A_stop_while_binding_leaves_the_index_and_no_volume()
    {
        using var source = new CancellationTokenSource();
        _desk.Stop = () => source.Token;
        // Pictures are read whenever an issue is laid out: the second time it is bound.
        File.WriteAllBytes(_desk.PathOf("刊/p.png"), Word.SmallPicture.Png(10));
        _desk.Add("刊/2.yaml", Issue("2", 2).Replace("正文: 会议召开。", "正文: |\n      会议召开。\n      ![会](p.png)", StringComparison.Ordinal));
        _desk.Outside = new BusyOutside(_desk.PathOf("刊/p.png"), 2, source.Cancel);
        var answer = _desk.Run("index", "--bound", "--jobs", "1");
        Assert.Equal((2, "总目录.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("已按要求停下，没有写合订本", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_desk.Files, file => file.EndsWith(".pdf", StringComparison.Ordinal) || file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void An_issue_saved_while_it_is_bound_is_named_and_no_volume_written()
    {
        for (var i = 11; i <= 75; i++) _desk.Add($"刊/{i}.yaml", Issue($"{i}", 11).Replace("2021-01-11", new DateOnly(2021, 1, 1).AddDays(i - 1).ToString("yyyy-MM-dd", null), StringComparison.Ordinal));
        // More issues than are held: each is read again to be laid out, and again to be written.
        _desk.Outside = new BusyOutside(_desk.PathOf("刊/50.yaml"), 2, () => _desk.Add("刊/50.yaml", Issue("50", 19).Replace("会议召开。", "会议取消，另行通知。", StringComparison.Ordinal)));
        var answer = _desk.Run("index", "--bound");
        Assert.Equal(2, answer.Code);
        Assert.Contains("“刊/50.yaml”在合订时被改动了，没有写合订本，请再运行一次", answer.Error, StringComparison.Ordinal);
        Assert.False(_desk.Has("合订本.pdf"));
    }

    [Fact]
    public void Check_says_why_index_or_volume_are_out_of_date()
    {
        _desk.Run("index", "--bound");
        File.AppendAllText(_desk.PathOf("总目录.docx"), "x");
        _desk.Add("刊/2.yaml", Issue("2", 3));
        var answer = _desk.Run("index", "--bound", "--check");
        Assert.Equal((1, "总目录.docx  不是最新的\n合订本.pdf  不是最新的\n"), (answer.Code, answer.Out));
        Assert.Contains("“总目录.docx”不是最新的：生成以后被人改过\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("“合订本.pdf”不是最新的：有的期刊文件、图片、模板、字体或程序版本在它生成以后变了\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_pages_of_a_volume_are_called_alike()
    {
        _desk.Run("index", "--bound");
        using var bound = UglyToad.PdfPig.PdfDocument.Open(_desk.PathOf("合订本.pdf"));
        Assert.True(bound.Structure.Catalog.CatalogDictionary.TryGet(UglyToad.PdfPig.Tokens.NameToken.Create("PageLabels"), out var labels));
        var ranges = (UglyToad.PdfPig.Tokens.ArrayToken)((UglyToad.PdfPig.Tokens.DictionaryToken)labels).Data["Nums"];
        var prefixes = ranges.Data.OfType<UglyToad.PdfPig.Tokens.DictionaryToken>().Select(range => range.Data.TryGetValue("P", out var prefix) ? ((UglyToad.PdfPig.Tokens.IDataToken<string>)prefix).Data : "").ToList();
        Assert.Equal(["1-", "2-", "10-", "增1-"], prefixes.Where(prefix => prefix.Length > 0).Distinct());
    }

    [Fact]
    public void Of_some_issues_of_a_folder_none_is_said_to_be_missing()
    {
        var answer = _desk.Add("刊/3.yaml", Issue("3", 3)).Run("index", "刊/1.yaml", "刊/3.yaml");
        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain("BUL701", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_and_a_number_given_twice_are_told_and_both_issues_listed()
    {
        _desk.Add("刊/3.yaml", Issue("2", 3));
        var answer = _desk.Run("index");
        Assert.Equal(0, answer.Code);
        Assert.Contains("warning BUL702", answer.Error, StringComparison.Ordinal);
        Assert.Contains("warning BUL701", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, Rows("总目录.docx").Count(row => row.StartsWith("第2期|", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_issue_with_errors_is_listed_without_pages_and_told()
    {
        _desk.Add("刊/2.yaml", Issue("2", 2).Replace("    正文", "    正问", StringComparison.Ordinal));
        var answer = _desk.Run("index", "--bound");
        Assert.Equal((1, "总目录.docx  已生成\n合订本.pdf  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("刊/2.yaml:6:5: error BUL124", answer.Error, StringComparison.Ordinal);
        Assert.Contains("“刊/2.yaml”有错误，总目录里列了它，但没有页码，合订本里也没有它的正文", answer.Error, StringComparison.Ordinal);
        Assert.Contains(Rows("总目录.docx"), row => row.StartsWith("第2期|2021年1月2日|", StringComparison.Ordinal) && row.EndsWith("|—", StringComparison.Ordinal));
    }

    [Fact]
    public void An_issue_that_tells_no_number_is_told_and_the_others_are_listed()
    {
        _desk.Add("刊/坏.yaml", "报头: [\n");
        var answer = _desk.Run("index");
        Assert.Equal(1, answer.Code);
        Assert.Contains("总目录里没有“刊/坏.yaml”", answer.Error, StringComparison.Ordinal);
        Assert.Equal(9, Rows("总目录.docx").Count);
    }

    [Fact]
    public void A_season_that_cannot_be_read_is_told_once_and_leaves_the_index_as_it_was()
    {
        _desk.Run("index");
        var before = _desk.Bytes("总目录.docx");
        _desk.Add("season.yaml", "报头：\n  刊名: 简报\n");
        var answer = _desk.Run("index");
        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Single(answer.Error.Split('\n'), line => line.Contains("error BUL106", StringComparison.Ordinal));
        Assert.Equal(before, _desk.Bytes("总目录.docx"));
    }

    [Fact]
    public void A_draft_that_is_not_filled_in_is_no_issue_yet()
    {
        _desk.Run("new", "刊");
        var answer = _desk.Run("index");
        Assert.Equal((0, "总目录.docx  已生成\n"), (answer.Code, answer.Out));
        Assert.Contains("“刊/11.yaml”还没有填完，没有列入", answer.Error, StringComparison.Ordinal);
        Assert.Equal(9, Rows("总目录.docx").Count);
    }

    [Fact]
    public void Where_there_is_no_issue_it_says_so()
    {
        _desk.Add("空/说明.txt", "无");
        Assert.Equal((2, ""), _desk.Run("index", "空") is var answer ? (answer.Code, answer.Out) : default);
        Assert.Contains("这里没有期刊文件", _desk.Run("index", "空").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Issues_of_two_seasons_are_no_index()
    {
        _desk.Add("增/season.yaml", "报头:\n  刊名: 快报\n  编发单位: 局\n");
        Assert.Equal((2, ""), _desk.Run("index") is var answer ? (answer.Code, answer.Out) : default);
        Assert.Equal(0, _desk.Run("index", "刊").Code);
    }

    [Fact]
    public void What_stands_there_is_compared_left_alone_or_overwritten_as_with_build()
    {
        Assert.Equal(1, _desk.Run("index", "--pdf", "--bound", "--check").Code);
        Assert.DoesNotContain(_desk.Files, file => file.EndsWith(".pdf", StringComparison.Ordinal));
        _desk.Run("index", "--pdf", "--bound", "-o", "成品");
        Assert.Equal(["成品/合订本.pdf", "成品/总目录.docx", "成品/总目录.pdf"], _desk.Files.Where(file => file.StartsWith("成品", StringComparison.Ordinal)));
        Assert.Equal((0, ""), _desk.Run("index", "--pdf", "--bound", "-o", "成品", "--check") is var same ? (same.Code, same.Out) : default);
        Assert.Equal("成品/总目录.docx  没有变化\n成品/总目录.pdf  没有变化\n成品/合订本.pdf  没有变化\n", _desk.Run("index", "--pdf", "--bound", "-o", "成品").Out);

        _desk.Add("成品/合订本.pdf", "我的").Add("成品/总目录.pdf", "我的");
        var left = _desk.Run("index", "--pdf", "--bound", "-o", "成品");
        Assert.Equal((1, "成品/总目录.docx  没有变化\n"), (left.Code, left.Out));
        Assert.Equal(3, left.Error.Split("BUL707").Length);
        Assert.Equal("我的", File.ReadAllText(_desk.PathOf("成品/合订本.pdf")));
        Assert.Equal(0, _desk.Run("index", "--pdf", "--bound", "-o", "成品", "--force").Code);
        Assert.Equal(0, _desk.Run("index", "--pdf", "--bound", "-o", "成品", "--check").Code);
    }

    [Fact]
    public void Bytes_depend_neither_on_jobs_nor_on_the_folder()
    {
        _desk.Run("index", "--pdf", "--bound", "-o", "一", "--jobs", "1");
        _desk.Run("index", ".", "--pdf", "--bound", "-o", "又/八", "--jobs", "8");
        foreach (var name in (string[])["总目录.docx", "总目录.pdf", "合订本.pdf"]) Assert.Equal(_desk.Bytes("一/" + name), _desk.Bytes("又/八/" + name));
    }

    [Fact]
    public void Texts_of_many_issues_are_let_go_and_read_again()
    {
        for (var i = 3; i <= 70; i++) _desk.Add($"刊/{i}.yaml", Issue($"{i}", 11).Replace("2021-01-11", new DateOnly(2021, 1, 1).AddDays(i - 1).ToString("yyyy-MM-dd", null), StringComparison.Ordinal));
        Assert.Equal((0, "总目录.docx  已生成\n合订本.pdf  已生成\n"), _desk.Run("index", "--bound", "--jobs", "2") is var answer ? (answer.Code, answer.Out) : default);
        Assert.Equal(1 + 71 * 2, Rows("总目录.docx").Count);
        using var bound = UglyToad.PdfPig.PdfDocument.Open(_desk.PathOf("合订本.pdf"));
        Assert.Contains("第70次会议召开", bound.GetPage(bound.NumberOfPages - 3).Text, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("index", "--bound", "--check").Code);
    }

    [Fact]
    public void A_template_without_a_place_for_titles_makes_no_index()
    {
        foreach (var (tag, field) in (ReadOnlySpan<(string, string)>)[(IndexTags.More, "同期其余文章"), (IndexTags.Title, "文章标题"), (IndexTags.Number, "期号")])
        {
            File.WriteAllBytes(_desk.PathOf("own.docx"), PackageTests.Rewritten(IndexTemplate.Make(), "word/document.xml", xml => xml.Replace($"\"{tag}\"", "\"\"", StringComparison.Ordinal)));
            var answer = _desk.Run("index", "--template", "own.docx", "--pdf");
            Assert.Equal((1, ""), (answer.Code, answer.Out));
            Assert.Contains($"“{field}”的内容控件（标记 {tag}）", answer.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(_desk.PathOf("总目录.docx")));
        }
        Assert.Contains("BUL805", _desk.Run("index", "--template", "red-header").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_no_index_is_told_of()
    {
        Assert.Equal(2, _desk.Run("index", "--template", "没有.docx").Code);
        Assert.Contains("BUL806", _desk.Run("index", "--template", "red-header").Error, StringComparison.Ordinal);
    }

    private static string Issue(string number, int day) => $"""
        报头:
          期号: {number}
          日期: 2021-01-{day:00}
        文章:
          - 标题: 第{number}次|会议召开
            正文: 会议召开。
          - 标题: 各地贯彻落实
            另起页: 是
            正文: 各地落实。
        """.ReplaceLineEndings("\n") + "\n";

    private List<string> Rows(string name)
    {
        using var document = WordprocessingDocument.Open(_desk.PathOf(name), false);
        return [.. document.MainDocumentPart!.Document!.Descendants<W.TableRow>().Select(row => string.Join('|', row.Elements<W.TableCell>().Select(cell => cell.InnerText)))];
    }

    private List<string> Paragraphs(string name)
    {
        using var document = WordprocessingDocument.Open(_desk.PathOf(name), false);
        return [.. document.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText)];
    }
}
