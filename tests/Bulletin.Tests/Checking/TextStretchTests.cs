using Bulletin.Core.Checking;
using Bulletin.Tests.Core;
using Xunit;

namespace Bulletin.Tests.Checking;

public sealed class TextStretchTests
{
    private const string Yaml = Given.Masthead + """
        按语: |
          现将有关情况印发。
          供参考。
        文章:
          - 标题: '“大考”''之年'
            摘要: 市交通局
              部署春运。
            正文: |
              1月20日，**市交通局**召开[会议](http://example.cn)[^1]。
              [^1]: 视频会议。

              | 县区 | 人数\|万 |
              |---|---|
              | 大洼区 | 1 |
        版记:
          报送: [省厅。, "市\u5E9C。"]
        """;

    private static readonly CheckedIssue Issue = new(Given.Clean(Yaml));

    [Fact]
    public void All_text_is_there_in_reading_order() => Assert.Equal(
        """
        BulletinName 简报
        Issuer 盘锦市交通运输局
        EditorNote 现将有关情况印发。
        EditorNote 供参考。
        Title “大考”'之年
        Summary 市交通局部署春运。
        Paragraph 1月20日，市交通局召开会议。
        TableCell 县区
        TableCell 人数|万
        TableCell 大洼区
        TableCell 1
        Note 视频会议。
        Imprint 省厅。
        Imprint 市府。
        """, string.Join('\n', Issue.Stretches.Select(s => $"{s.Kind} {s.Text}")));

    [Fact]
    public void Every_part_has_its_place()
    {
        foreach (var stretch in Issue.Stretches.Where(s => s.Text != "市府。"))
            for (var i = 0; i < stretch.Text.Length; i++)
                Assert.Equal(stretch.Text[i..(i + 1)], stretch.Span(i, i + 1).Text);
        Assert.Equal("供参考。", Issue.Stretches[3].Whole.Text);
    }

    [Fact]
    public void An_edit_never_takes_a_mark_along()
    {
        var body = Issue.Of(StretchKind.Paragraph).Single();
        Assert.NotNull(body.Replace(6, 10, "市交通运输局"));
        Assert.Null(body.Replace(5, 8, ""));
        Assert.Null(body.Replace(10, 14, ""));
    }

    [Fact]
    public void What_is_spelt_by_escapes_stands_at_its_whole()
    {
        var line = Issue.Of(StretchKind.Imprint).Last();
        Assert.Equal(line.Whole, line.Span(1, 2));
        Assert.Null(line.Replace(1, 2, "政府"));
    }
}
