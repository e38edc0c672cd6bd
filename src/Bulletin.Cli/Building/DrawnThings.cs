using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>What layout cannot draw, or not where Word does, in a clerk's words: layout names it as the file does.</summary>
internal static class DrawnThings
{
    public static Wording Name(string subject) => subject switch
    {
        "text box" => new("文本框", "a text box"),
        "floating picture" => new("浮动的图片", "a floating picture"),
        "linked picture" => new("链接的图片", "a linked picture"),
        "picture" => new("图片", "a picture"),
        "columns" => new("分栏", "columns"),
        "ruby" => new("拼音", "pinyin"),
        "oMath" or "oMathPara" => new("公式", "a formula"),
        "chart" => new("图表", "a chart"),
        "shape" => new("图形", "a shape"),
        "altChunk" => new("嵌入的文件", "an embedded file"),
        "commentReference" => new("批注", "a comment"),
        _ when subject.StartsWith("WordArt ", StringComparison.Ordinal) => new($"艺术字{subject["WordArt ".Length..]}", subject),
        _ when subject.StartsWith("picture ", StringComparison.Ordinal) => new($"图片 {subject["picture ".Length..]}", subject),
        _ => new(subject, subject),
    };

    /// <summary>How to have it where Word has it.</summary>
    public static Wording Remedy(string subject) => subject switch
    {
        "text box" or "floating picture" => new(
            "内容都在，请核对版面；要和 Word 一样，在 Word 里点它，把“布局选项”设成“上下型环绕”或“浮于文字上方”，不旋转、不组合",
            "nothing is missing; look at the page. To have it as in Word, click it there and set Layout Options to Top and Bottom or In "
                + "Front of Text, neither turned nor grouped"),
        "columns" =>
            new("内容都在，按一栏排；要分栏就从 Word 打印，或在 Word 里点“布局”→“栏”→“一栏”",
                "nothing is missing, all is in one column; print from Word, or set Layout → Columns → One there"),
        _ => new("内容都在，请核对版面", "nothing is missing; look at the page"),
    };
}
