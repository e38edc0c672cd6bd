using Bulletin.Tests.Core;
using Bulletin.Tests.Pictures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Codes that text alone cannot show: they need a file beside the issue, or its pages.</summary>
public sealed class CodesOfFilesTests : IDisposable
{
    private const string Line = "1月20日下午，在市人民会堂召开了2021年全市春运工作会议。";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_key_that_is_a_list_is_no_key() => Assert.Contains(" error BUL128 ", Checked("? [甲]\n: 乙\n" + Given.WithBody(Line)));

    [Fact]
    public void A_note_written_twice_prints_the_second_as_typed() => Assert.Contains("11:7: warning BUL143 ", Checked(Given.WithBody("开始[^1]。\n[^1]: 甲\n[^1]: 乙")));

    [Fact]
    public void A_body_file_spelt_in_other_case_is_found_and_told_of()
    {
        _desk.Add("a.md", Line);
        Assert.Contains("8:11: warning BUL133 ", Checked(Given.Masthead + "文章:\n  - 标题: 春运\n    正文文件: A.md\n"));
    }

    [Fact]
    public void A_table_file_with_an_open_quote_is_broken_where_it_opens()
    {
        _desk.Add("a.csv", "甲,乙\n\"丙,丁\n");
        Assert.Contains("a.csv:2:1: error BUL148 ", Checked(Given.WithBody("开始。\n![表](a.csv)")));
    }

    [Fact]
    public void A_photo_wished_wider_than_the_page_is_printed_narrower()
    {
        File.WriteAllBytes(_desk.PathOf("a.jpg"), MadeJpeg.Grey(1600, 800));
        Assert.Contains(" notice BUL525 ", Checked(Given.WithBody("开始。\n![图](a.jpg){width=30cm}")));
    }

    [Fact]
    public void A_word_that_no_line_holds_and_a_character_from_another_face_are_told_of()
    {
        var told = Checked(Given.WithBody($"网址是{new string('w', 200)}。\n朱镕镕同志、喆先生到会，面积3㎡。"), "--pages");
        Assert.Contains("9:10: notice BUL607 ", told);
        Assert.Contains(" notice BUL608 ", told);
    }

    [Fact]
    public void An_imprint_alone_on_its_page_is_told_of_and_drawn_back_where_that_is_asked()
    {
        const string Imprint = "版记:\n  报送: 省交通运输厅。\n  分送: 市委，市政府。\n";
        for (var lines = 4; lines < 22; lines++)
        {
            var text = Given.WithBody(string.Join('\n', Enumerable.Range(1, lines).Select(i => $"第{i}项工作完成了。"))) + Imprint;
            if (!Checked(text, "--pages").Contains(" warning BUL603 ")) continue;
            Assert.Contains(" notice BUL611 ", Checked(text + "输出:\n  收紧: 是\n", "--pages"));
            return;
        }
        Assert.Fail("at no length does the imprint stand alone");
    }

    private string Checked(string issue, params string[] more) => _desk.Add("a.yaml", issue).Run(["check", "a.yaml", "--format", "concise", .. more]).Error;
}
