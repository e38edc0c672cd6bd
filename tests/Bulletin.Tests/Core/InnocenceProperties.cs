using CsCheck;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class InnocenceProperties
{
    private static readonly Gen<string> Prose = Gen.OneOf(
        "春运", "市交通局", "：", "，", "。", "“大考”", "（一）", "——", "8:30", "2021年", " ", "a", ":b", "#c", "'", "\"", "[d]", "-", "★", "@", "|", "{", "%", "&", "*", "!", "标题", "报送：")
        .Array[1, 8].Select(string.Concat).Select(s => s.Trim()).Where(s => s.Length > 0);

    /// <summary>Whatever a value says and however it is quoted, indented or ended, a file that YAML reads as meant has no finding.</summary>
    [Fact]
    public void A_valid_issue_has_no_finding_and_keeps_its_values() =>
        Gen.Select(Prose.Array[6], Gen.Int[0, 3].Array[6], Gen.Int[1, 4], Gen.Bool, Gen.Bool).Sample((values, styles, step, isDeep, isWindows) =>
        {
            var typed = values.Select((v, i) => Typed(v, styles[i], step, i < 2 ? 1 : 0)).ToArray();
            var pad = new string(' ', step);
            var item = isDeep ? pad : "";
            var yaml = $"报头: # 注：意\n{pad}标题: {typed[0]}\n{pad}刊名: {typed[1]}\n{pad}期号: 1\n{pad}编发单位:\n{item}{pad}- {Typed(values[2], styles[2], step, 3)}\n{pad}日期: 2021-1-1\n\n"
                + $"文章:\n{item}- 标题: {Typed(values[3], styles[3] % 3, step, 0)}\n{item}  副标题: {Typed(values[4], styles[4], step, isDeep ? 3 : 2)}\n{item}  正文: 开始。\n"
                + $"按语: {typed[5]}\n";

            var issue = Given.Clean(isWindows ? yaml.Replace("\n", "\r\n") : yaml);

            string[] read =
            [
                issue.Masthead.Heading!.Value.Value, issue.Masthead.Name.Value, issue.Masthead.Issuers[0].Value,
                issue.Articles[0].Title.Value, issue.Articles[0].Subtitle!.Value.Value, issue.EditorNote!.Value.Value,
            ];
            Assert.Equal(values, read);
        }, iter: 1000);

    /// <param name="levels">Steps that the key is indented by.</param>
    private static string Typed(string value, int style, int step, int levels) => style switch
    {
        0 when IsPlain(value) => value,
        1 => $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"",
        2 => $"|-\n{new string(' ', step * (levels + 1) + 4)}{value}",
        _ => $"'{value.Replace("'", "''")}'",
    };

    private static bool IsPlain(string value) =>
        !"\"'[]{}-|@%&*!#,?:>`".Contains(value[0]) && !value.Contains(": ") && !value.Contains(" #") && !value.EndsWith(':')
        && !(value.StartsWith('“') && value.EndsWith('”'));
}
