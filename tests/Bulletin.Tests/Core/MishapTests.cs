using Bulletin.Core.Findings;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>What a clerk is told of a file with a mishap on nearly every line.</summary>
public sealed class MishapTests
{
    private const string Yaml = """
        报头：
        	刊名:简报
          期数: 1
          编发单位: [盘锦市春运办，盘锦市交通局]
          日期: 2021年2月30日
          密级: @内部
        文章:
          － 标题: "大考"之年
            正文: |
              一、总体要求
              见[^1]和<b>粗</b>。
        　　这一段没有缩进好。
              ![会场](a.jpg){width=很宽}
            供搞: 市局
            另起页: 可以
        版记:
          报送: 省厅。
          report_to: 市府。
        """;

    [Fact]
    public void In_Chinese() => Snapshot.Check(FindingWriter.Write(Given.Read(Yaml).Findings, FindingFormat.Full, Language.Chinese));

    [Fact]
    public void In_English() => Snapshot.Check(FindingWriter.Write(Given.Read(Yaml).Findings, FindingFormat.Full, Language.English));
}
