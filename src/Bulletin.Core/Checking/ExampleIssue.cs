using System.Text;
using Bulletin.Core.Reading;

namespace Bulletin.Core.Checking;

/// <summary>Completes an example to an issue file, with a clean issue around it.</summary>
internal static class ExampleIssue
{
    private const string Masthead = """
        报头:
          刊名: 简报
          期号: 1
          编发单位: 盘锦市交通运输局
          日期: 2021-01-20

        """;

    private const string Articles = """
        文章:
          - 标题: 全市春运工作会议召开
            正文: |
              1月20日下午，全市春运工作会议召开。

        """;

    public static string Of(Example example) => example.Kind switch
    {
        ExampleKind.Body => Masthead + WithBody(example.Text),
        ExampleKind.Keys => WithKeys(example.Text),
        _ => example.Text + "\n",
    };

    private static string WithBody(string body)
    {
        var text = new StringBuilder("文章:\n  - 标题: 全市春运工作会议召开\n    正文: |\n");
        foreach (var line in body.Split('\n')) text.Append(line.Length == 0 ? "" : "      ").Append(line).Append('\n');
        return text.ToString();
    }

    private static string WithKeys(string keys)
    {
        var text = new StringBuilder();
        if (!Opens(keys, Contract.Masthead)) text.Append(Masthead);
        if (!Opens(keys, Contract.Articles)) text.Append(Articles);
        return text.Append(keys).Append('\n').ToString();
    }

    private static bool Opens(string keys, Field field) => keys.Split('\n').Any(line =>
        line.StartsWith(field.Chinese, StringComparison.Ordinal) || line.StartsWith(field.English, StringComparison.Ordinal));
}
