using System.Text;
using Bulletin.Core.Findings;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>What there is to say of attributes of a template that could not be read (BUL823).</summary>
internal static class MendedFindings
{
    private const int MostSaid = 20;
    private const int LongestValue = 30;

    /// <summary>One for each attribute of a kind of element in a part.</summary>
    public static IEnumerable<Finding> Of(Template template)
    {
        var kinds = template.Mended.GroupBy(mended => (mended.Part, mended.Element, mended.Attribute)).ToList();
        foreach (var kind in kinds.Take(MostSaid)) yield return Of(template, kind.First(), kind.Count());
        if (kinds.Count > MostSaid)
            yield return new Finding(Codes.TemplateAttribute, Severity.Warning, template.Where,
                new($"模板“{template.Name}”还有 {kinds.Count - MostSaid} 处属性不能用，也按默认处理",
                    $"the template \"{template.Name}\" has {kinds.Count - MostSaid} more attributes that cannot be used; defaults "
                        + $"stand for them"),
                _saveAgain);
    }

    private static readonly Wording _saveAgain = new("用 Word 打开模板，在提示的地方重新设置一次，再保存；Word 说文件有错时点“修复”",
        "open the template in Word, set it again at that place and save; where Word says that the file is damaged, let it repair it");

    private static Finding Of(Template template, MendedAttribute mended, int count)
    {
        var part = TemplateRefusals.PartName(mended.Part);
        var beside = TemplatePlace.Short(mended.Text);
        var value = Printable(TemplatePlace.Short(mended.Value, LongestValue));
        var (chinese, english) =
            mended.Instead is { } instead ? ($"按 {instead} 处理", $"{instead} stands for it") : ("按没有写处理", "it is taken as not said");
        return new Finding(Codes.TemplateAttribute, Severity.Warning, template.Where,
            new($"模板“{template.Name}”的{part.Chinese}（{mended.Part}）{(beside.Length == 0 ? "" : $"“{beside}”处")}，{mended.Element} 的 "
                + $"{mended.Attribute} 写着“{value}”，不是能用的值{(count > 1 ? $"（共 {count} 处）" : "")}，{chinese}",
                $"the template \"{template.Name}\" says \"{value}\" for {mended.Attribute} of {mended.Element} in {part.English} "
                    + $"({mended.Part}){(beside.Length == 0 ? "" : $", at \"{beside}\"")}, which is no value for "
                    + $"it{(count > 1 ? $" ({count} times)" : "")}; {english}"),
            _saveAgain);
    }

    private static string Printable(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value) text.Append(char.IsControl(c) ? ' ' : c);
        return text.ToString();
    }
}
