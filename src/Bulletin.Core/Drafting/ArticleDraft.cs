using Bulletin.Core.Findings;

namespace Bulletin.Core.Drafting;

/// <summary>
/// An article not yet written, with what there is to know for writing it. Remarks stand above the body, for within it a # prints.
/// </summary>
internal static class ArticleDraft
{
    public static IEnumerable<string> Lines(Language language) => (language == Language.English ? English : Chinese).Split('\n')
        .Select(line => line.Replace("{title}", Unfilled.Of("文章标题", "the title", language), StringComparison.Ordinal)
            .Replace("{body}", Unfilled.Of("正文，一行一段", "the body, a paragraph a line", language), StringComparison.Ordinal));

    private static string Chinese { get; } = """
        文章:
          # 再写一篇，照样另起一个“- 标题: …”；标题里的“|”表示希望在那里转行。
          - 标题: {title}
            # 栏目: 要闻
            # 副标题: 印在标题下面，前面自动加破折号
            # 摘要: 印在要目里，在标题下面
            # 供稿: 市水利局
            #
            # 正文写在“正文: |”下面，每行一段，都比“正文”多缩进两格，段首不用另空：
            #   一、独占一行的短句是标题            （一）、1.、（1）是下面几级，编号照写
            #   （一）压实责任。后面接着写正文      第一句排成标题的字体
            #   ![（会议现场）](照片/会场.jpg)      独占一行是照片，两三张写在一行就并排
            #   | 县区 | 投入（人） |               “|”开头的几行是表格，第二行写 | --- | --- |
            #   **这几个字**                        排成黑体
            正文: |
              {body}
        """.ReplaceLineEndings("\n");

    private static string English { get; } = """
        articles:
          # Another article begins with a "- title: …" of its own; a | in a title is a wished line break.
          - title: {title}
            # column: 要闻
            # subtitle: printed below the title, after a dash
            # summary: printed in the contents, below the title
            # source: 市水利局
            #
            # The body stands below "body: |", a paragraph a line, each two blanks deeper than "body", with no more in front:
            #   一、a short line of its own             is a heading; （一）, 1. and （1） are the levels below, printed as typed
            #   （一）压实责任。and the text after it      the first sentence takes the heading's face
            #   ![（caption）](photos/hall.jpg)          alone on a line is a photo; two or three on one line stand side by side
            #   | county | staff |                      lines that begin with | are a table; the second is | --- | --- |
            #   **strong**                              is set in 黑体
            body: |
              {body}
        """.ReplaceLineEndings("\n");
}
