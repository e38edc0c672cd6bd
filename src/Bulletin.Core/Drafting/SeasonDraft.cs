using Bulletin.Core.Findings;
using Bulletin.Core.Reading;

namespace Bulletin.Core.Drafting;

/// <summary>
/// A season.yaml not yet filled in: what it has to give stands with a mark, what it may give as remarks, each with what it is for.
/// </summary>
public static class SeasonDraft
{
    /// <summary>Of maps, those that most offices need; the README lists all.</summary>
    private static readonly string[] Usual = ["heading", "name", "issuers", "classification", "report_to", "distribute_to", "printed_by",
        "copies", "unit", "phone", "email", "directory", "formats"];

    public static string Write(Language language) => string.Join('\n', Lines(language)) + "\n";

    private static IEnumerable<string> Lines(Language language)
    {
        yield return Say(language, "# 各期共用的内容，每期自动沿用：改这里，各期都变；某一期要不同，在那一期的文件里另写。",
            "# What the issues share. Each inherits it: a change here changes them all, and an issue that is to differ says so in "
                + "its own file.");
        yield return Say(language, "# 把“〔待填：…〕”连同括号换成内容。前面有“# ”的项目可有可无，要用就去掉“# ”，换成自己的内容。",
            "# Put the content in the place of each 〔fill in …〕. What stands behind \"# \" is optional: take the \"# \" away and "
                + "write your own.");
        foreach (var field in Contract.Season.Fields.Where(field => !field.IsIssuesOwn && field != Contract.Version
            && field != Contract.Meeting && field != Contract.EditorNote && field != Contract.ContentsMark))
        {
            yield return "";
            foreach (var line in field.IsRequired ? Required(field, language) : YamlLines.Remark(Whole(field, language))) yield return line;
        }
    }

    private static IEnumerable<string> Required(Field field, Language language) =>
    [
        $"{YamlLines.Name(field, language)}:",
        .. YamlLines.Indented(Listed(field).SelectMany(inner => inner.IsRequired
            ? [$"{YamlLines.Name(inner, language)}: {Unfilled.Of(inner.Chinese, inner.English, language)}{Remark(inner, language)}"]
            : YamlLines.Remark([Example(inner, language)]))),
    ];

    private static IEnumerable<string> Whole(Field field, Language language)
    {
        if (field == Contract.Glossary) return Glossary(field, language);
        if (field.Kind is not (FieldKind.Map or FieldKind.LabelMap)) return [Example(field, language)];
        return [$"{YamlLines.Name(field, language)}:{Remark(field, language)}",
            .. YamlLines.Indented(Listed(field).Select(inner => Example(inner, language)))];
    }

    /// <summary>Its labels are names, and the examples entries.</summary>
    private static IEnumerable<string> Glossary(Field field, Language language) =>
    [
        $"{YamlLines.Name(field, language)}:{Remark(field, language)}",
        .. YamlLines.Indented(field.Fields.SelectMany(inner => (string[])[$"{YamlLines.Name(inner, language)}:", "  " + inner.Example])),
    ];

    private static IEnumerable<Field> Listed(Field field) =>
        field.Fields.Where(inner => Usual.Contains(inner.English, StringComparer.Ordinal));

    private static string Example(Field field, Language language)
    {
        var example = field.Choices.FirstOrDefault(choice => choice.Chinese == field.Example) is { } choice && language == Language.English
            ? choice.English
            : field.Example;
        return $"{YamlLines.Name(field, language)}: {example}{Remark(field, language)}";
    }

    /// <summary>The contract tells what a field is for in Chinese alone.</summary>
    private static string Remark(Field field, Language language) =>
        language == Language.English || field.Description.Length == 0 ? "" : $"  # {field.Description}";

    private static string Say(Language language, string chinese, string english) => language == Language.English ? english : chinese;
}
