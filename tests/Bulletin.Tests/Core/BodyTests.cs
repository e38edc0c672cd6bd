using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class BodyTests
{
    [Theory]
    [InlineData("一、总体要求", 1, true)]
    [InlineData("（一）压实责任。各县区要负责。", 2, false)]
    [InlineData("(二)压实责任", 2, true)]
    [InlineData("1.强化值守", 3, true)]
    [InlineData("1.5亿人次", 0, false)]
    [InlineData("（1）领导带班", 4, true)]
    [InlineData("十一、结语：", 1, false)]
    [InlineData("（2021）号", 0, false)]
    [InlineData("1、不是规范的序号", 0, false)]
    [InlineData("### 值守", 3, true)]
    [InlineData("**一、总体要求**", 1, true)]
    [InlineData("春运开始", 0, false)]
    public void A_line_has_its_level(string line, int level, bool isHeading)
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Given.Article(line).Body));

        Assert.Equal((level, isHeading), (paragraph.Level, paragraph.IsHeading));
    }

    [Theory]
    [InlineData(38, true)]
    [InlineData(39, false)]
    public void A_heading_has_forty_characters_at_most(int characters, bool isHeading)
    {
        var paragraph = (Paragraph)Given.Article("一、" + new string('春', characters)).Body[0];

        Assert.Equal(isHeading, paragraph.IsHeading);
    }

    [Fact]
    public void Every_line_is_a_paragraph_and_blanks_around_it_go()
    {
        var body = Given.Article("　　第一段。  \n第二段。\n\n第三段。").Body;

        Assert.Equal(["第一段。", "第二段。", "第三段。"], body.Select(b => Shown(((Paragraph)b).Inlines)));
        Assert.Equal(["第一段。", "第二段。", "第三段。"], body.Select(b => b.Span.Text));
    }

    [Theory]
    [InlineData("年度**“大考”**，春运", "年度|*“大考”*|，春运")]
    [InlineData("**市，**县**区**", "*市，*|县|*区*")]
    [InlineData("见[公告](https://例.cn/a)。", "见|<公告 https://例.cn/a>|。")]
    [InlineData("**见[公告](a)**", "*见*|*<公告 a>*")]
    [InlineData("a ** b ** c", "a ** b ** c")]
    [InlineData("2*3*4=24", "2*3*4=24", 1)]
    [InlineData("[公告](a \"题\")", "[公告](a \"题\")")]
    [InlineData("用`code`和<b>粗</b>", "用`code`和<b>粗</b>", 3)]
    [InlineData("[市委]：好", "[市委]：好")]
    public void Inlines_are_read_and_the_rest_prints_as_typed(string typed, string shown, int notices = 0)
    {
        var reading = Given.Read(Given.WithBody(typed));

        Assert.Equal(shown, Shown(((Paragraph)reading.Issue!.Articles[0].Body[0]).Inlines));
        Assert.Equal(notices, reading.Findings.Count(f => f.Code == "BUL140"));
        Assert.Equal(notices, reading.Findings.Count);
    }

    [Fact]
    public void Notes_are_numbered_by_their_first_reference()
    {
        var article = Given.Article("甲[^乙]，丙[^a]，丁[^乙]。\n[^a]: 注甲\n[^乙]: 注**乙**");

        Assert.Equal("甲|①|，丙|②|，丁|①|。", Shown(((Paragraph)Assert.Single(article.Body)).Inlines));
        Assert.Equal(["注|*乙*", "注甲"], article.Notes.Select(n => Shown(n.Inlines)));
    }

    [Fact]
    public void A_note_that_does_not_match_is_never_lost()
    {
        var reading = Given.Read(Given.WithBody("甲[^1]。\n[^2]: 无主"));

        Assert.Equal("9:8 Warning BUL141 [[^1]] 注释“[^1]”没有写内容，这里照原样印出\n10:7 Warning BUL142 [[^2]: 无主] 正文里没有引用这条注释，这一行照原样印出", Given.Said(reading));
        Assert.Equal(["甲[^1]。", "[^2]: 无主"], reading.Issue!.Articles[0].Body.Select(b => Shown(((Paragraph)b).Inlines)));
    }

    [Fact]
    public void Photos_stand_alone_or_side_by_side()
    {
        var body = Given.Article("![会议现场](照片/会场 (1).jpg){width=12.5cm}\n![](a.jpg) ![左](b.jpg)![右](<c d.jpg>)").Body;

        var first = Assert.Single(Assert.IsType<PhotoRow>(body[0]).Photos);
        Assert.Equal(("照片/会场 (1).jpg", "会议现场", 125.0), (first.Path.Value, first.Caption!.Value.Value, first.Width!.Value.Millimetres));
        Assert.Equal("照片/会场 (1).jpg", first.Path.Span.Text);
        var row = Assert.IsType<PhotoRow>(body[1]).Photos;
        Assert.Equal(["a.jpg:", "b.jpg:左", "c d.jpg:右"], row.Select(p => $"{p.Path}:{p.Caption}"));
        Assert.Equal("![左](b.jpg)", row[1].Span.Text);
    }

    [Fact]
    public void Four_photos_in_a_line_and_a_width_that_is_none_are_errors()
    {
        var reading = Given.Read(Given.WithBody("![](1.jpg)![](2.jpg)![](3.jpg)![](4.jpg)\n![](1.jpg){width=很宽}"));

        Assert.Equal(["BUL145", "BUL146"], reading.Findings.Select(f => f.Code));
        Assert.Equal("{width=很宽}", reading.Findings[1].Span.Text);
        Assert.Null(reading.Issue);
    }

    [Fact]
    public void A_pipe_table_needs_no_empty_line_around_it()
    {
        var body = Given.Article("前文。\n表：客流\n单位：万人\n| 县区 | 人数 |\n|:---|---:|\n| 盘山 | **12** |\n| a\\|b | |\n后文。").Body;

        Assert.Equal(3, body.Count);
        var table = Assert.IsType<Table>(body[1]);
        Assert.Equal(("客流", "单位：万人", 1), (table.Caption!.Value.Value, table.Unit!.Value.Value, table.HeaderRows));
        Assert.Equal([ColumnAlignment.Left, ColumnAlignment.Right], table.Columns);
        Assert.Equal(["县区/人数", "盘山/*12*", "a|b/"], table.Rows.Select(Shown));
        Assert.Equal("盘山", table.Rows[1].Cells[0].Span.Text);
    }

    [Fact]
    public void A_grid_table_has_merged_cells()
    {
        var table = Assert.IsType<Table>(Assert.Single(Given.Article("""
            +------+-------------+
            | 县区 | 客流        |
            |      +------+------+
            |      | 公路 | 铁路 |
            +======+:====:+=====:+
            | 盘山 | 1    | 2    |
            | 大洼 |      | 3    |
            +------+------+------+
            """).Body));

        Assert.Equal(2, table.HeaderRows);
        Assert.Equal([ColumnAlignment.None, ColumnAlignment.Centre, ColumnAlignment.Right], table.Columns);
        Assert.Equal(["县区@0 1x2/客流@1 2x1", "公路@1 1x1/铁路@2 1x1", "盘山⏎大洼@0 1x1/1@1 1x1/2⏎3@2 1x1"],
            table.Rows.Select(r => string.Join('/', r.Cells.Select(c => $"{string.Join('⏎', c.Lines.Select(Shown))}@{c.Column} {c.ColumnSpan}x{c.RowSpan}"))));
    }

    [Fact]
    public void A_grid_table_may_count_a_hanzi_as_one_column()
    {
        var table = Assert.IsType<Table>(Assert.Single(Given.Article("+--+--+\n|县区|人数|\n+--+--+").Body));

        Assert.Equal(["县区/人数"], table.Rows.Select(Shown));
        Assert.Equal(0, table.HeaderRows);
    }

    [Fact]
    public void A_grid_table_whose_lines_do_not_meet_is_an_error()
    {
        var reading = Given.Read(Given.WithBody("+----+\n| 甲 |  |\n+----+"));

        Assert.Equal("BUL144", Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void A_table_comes_out_of_a_csv_file()
    {
        var outside = new FakeOutside().With("/刊/数据/客流.csv", "县区,人数\r\n\"盘山,\"\"县\"\"\",12\r\n大洼,\"1,234\"\r\n");

        var table = Assert.IsType<Table>(Assert.Single(Given.Article("单位：人\n![客流](数据/客流.csv)", outside).Body));

        Assert.Equal(("客流", "单位：人", 1), (table.Caption!.Value.Value, table.Unit!.Value.Value, table.HeaderRows));
        Assert.Equal(["县区/人数", "盘山,\"县\"/12", "大洼/1,234"], table.Rows.Select(Shown));
        Assert.Equal([ColumnAlignment.None, ColumnAlignment.Right], table.Columns);
        Assert.Equal("刊/数据/客流.csv", table.Rows[0].Cells[0].Span.Source.Path);
    }

    [Fact]
    public void A_body_file_has_its_own_places_and_folder()
    {
        var outside = new FakeOutside().With("/刊/正文/会议.md", "第一段。\r\n![](图.jpg)\r\n");
        var issue = Given.Clean(Given.Masthead + "文章:\n  - 标题: 春运\n    正文文件: 正文/会议.md\n", outside);

        var body = issue.Articles[0].Body;
        Assert.Equal(("刊/正文/会议.md", 1, "第一段。"), (body[0].Span.Source.Path, body[0].Span.Line, body[0].Span.Text));
        Assert.Equal(Path.Combine("/刊", "正文"), ((PhotoRow)body[1]).Photos[0].BaseFolder);
    }

    private static string Shown(TableRow row) => string.Join('/', row.Cells.Select(c => string.Join('⏎', c.Lines.Select(Shown))));

    private static string Shown(IReadOnlyList<Inline> inlines) => string.Join('|', inlines.Select(i => i switch
    {
        TextInline { IsStrong: true } text => $"*{text.Text}*",
        TextInline text => text.Text,
        LinkInline { IsStrong: true } link => $"*<{link.Text} {link.Url}>*",
        LinkInline link => $"<{link.Text} {link.Url}>",
        NoteReference note => ((char)('①' + note.Number - 1)).ToString(),
        _ => throw new InvalidOperationException(),
    }));
}
