using System.Globalization;
using System.Text;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>Texts as typed → values of their field's kind; what cannot be one is said and taken as absent.</summary>
internal static class Values
{
    public static Sourced<string> Of(TextNode node, Field field) =>
        new(field.Kind == FieldKind.Paragraphs ? Paragraphs(node.Content.Text) : Line(node.Content.Text), Place(node));

    public static IReadOnlyList<Sourced<string>> AllOf(YamlNode node, Field? field) => node switch
    {
        TextNode text => [new(Line(text.Content.Text), Place(text))],
        ListNode list =>
            [.. list.Items.OfType<TextNode>().Where(i => !i.IsEmpty).Select(i => new Sourced<string>(Line(i.Content.Text), Place(i)))],
        _ => [],
    };

    public static Sourced<int>? WholeNumber(Sourced<string>? typed, Field field, FindingList findings)
    {
        if (typed is not { } text) return null;
        if (Digits(text.Value) is { } number) return new(number, text.Span);
        findings.Add(FieldFindings.NotANumber(text, field));
        return null;
    }

    public static Sourced<IssueNumber>? IssueNumber(Sourced<string>? typed, Field field, FindingList findings)
    {
        if (typed is not { } text) return null;
        var isSupplement = text.Value.StartsWith("增刊", StringComparison.Ordinal);
        if (Digits(isSupplement ? text.Value[2..].Trim() : text.Value) is { } number) return new(new(number, isSupplement), text.Span);
        findings.Add(FieldFindings.NotANumber(text, field));
        return null;
    }

    public static Sourced<DateOnly>? Date(Sourced<string>? typed, Field field, FindingList findings)
    {
        if (typed is not { } text) return null;
        if (DateParts.Of(text.Value) is not { } parts)
        {
            findings.Add(FieldFindings.NotADate(text, field));
            return null;
        }
        if (parts.ToDate() is { } date) return new(date, text.Span);
        findings.Add(FieldFindings.ImpossibleDate(text, parts.Year, parts.Month, parts.Day));
        return null;
    }

    public static bool? YesNo(Sourced<string>? typed, Field field, FindingList findings)
    {
        if (typed is not { } text) return null;
        switch (text.Value)
        {
            case "是" or "true" or "True" or "TRUE": return true;
            case "否" or "false" or "False" or "FALSE": return false;
            default:
                findings.Add(FieldFindings.NotAChoice(text, field, null));
                return null;
        }
    }

    public static Choice? Choice(Sourced<string>? typed, Field field, FindingList findings)
    {
        if (typed is not { } text) return null;
        var choice = field.Choices.FirstOrDefault(c => c.IsNamed(text.Value));
        if (choice is null)
            findings.Add(FieldFindings.NotAChoice(text, field,
                Suggestion.Of(text.Value, field.Choices.SelectMany(c => new[] { c.Chinese, c.English }))));
        return choice;
    }

    /// <summary>The value without its quotes or its <c>|</c>.</summary>
    public static SourceSpan Place(TextNode node) =>
        node.Content.Text.Length == 0 ? node.Span : node.Content.Span(0, node.Content.Text.TrimEnd().Length);

    private static int? Digits(string text) =>
        text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit)
        && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var number
            ? number
            : null;

    private static string Paragraphs(string text) => string.Join('\n', Lines(text));

    /// <summary>Lines joined as the clerk would have gone on writing: hanzi meet without a blank.</summary>
    private static string Line(string text)
    {
        var joined = new StringBuilder();
        foreach (var line in Lines(text))
        {
            if (joined.Length > 0 && !Characters.IsChinese(joined[^1]) && !Characters.IsChinese(line[0])) joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !IgnoreComment.Is(l));
}
