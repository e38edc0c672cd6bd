using System.Text.RegularExpressions;
using Bulletin.Core.Text;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>A person with the posts that stand before the name: <c>市交通运输局党委书记、局长王宁</c>.</summary>
/// <param name="Posts">Each as typed, the last next to the name.</param>
internal readonly partial record struct NamedPerson(string Name, IReadOnlyList<string> Posts, int Start, int End)
{
    /// <summary>The post follows the name: <c>王宁局长</c>.</summary>
    public bool IsBeforePost { get; private init; }

    /// <summary>After a name goes on a sentence; another hanzi would belong to the name.</summary>
    private const string AfterName = "对参同作做主出讲说在带率到就向与和及表要指介传致陪部汇听检调赴来等的任为担围以";

    /// <summary>Words that go on whose first hanzi is common in names.</summary>
    private static readonly string[] WordsAfterName = ["强调", "宣读", "宣布", "通报", "分别", "代表", "先后", "实地", "深入", "前往", "会见", "一行", "结合"];

    private const int LongestPost = 24;

    /// <param name="known">Names that need no common surname to be known.</param>
    public static IEnumerable<NamedPerson> In(string text, KnownNames known) => Post().IsMatch(text) ? Found(text, known) : [];

    private static IEnumerable<NamedPerson> Found(string text, KnownNames known)
    {
        foreach (Match match in Post().Matches(text))
        {
            var at = match.Index + match.Length;
            if ((known.At(text, at, IsEnd) ?? NameAt(text, at)) is not { } name) continue;
            var start = StartOfPosts(text, match.Index);
            yield return new(name, text[start..at].Split('、'), start, at + name.Length);
        }
        foreach (var (name, at) in known.In(text))
            if (PostAfter(text, at + name.Length, known) is { } post)
                yield return new(name, [post], at, at + name.Length + post.Length) { IsBeforePost = true };
    }

    /// <summary>王宁副局长; in 王宁副局长李明 the post is the other's.</summary>
    private static string? PostAfter(string text, int at, KnownNames known)
    {
        var match = Following().Match(text, at);
        if (!match.Success) return null;
        var end = at + match.Length;
        return known.At(text, end, IsEnd) is null && NameAt(text, end) is null ? match.Value : null;
    }

    private static string? NameAt(string text, int at)
    {
        var surname = Surnames.At(text, at);
        if (surname == 0) return null;
        var least = at + surname + 1;
        if (least > text.Length || !Characters.IsHanzi(text[least - 1])) return null;
        if (IsEnd(text, least)) return text[at..least];
        return least < text.Length && Characters.IsHanzi(text[least]) && IsEnd(text, least + 1) ? text[at..(least + 1)] : null;
    }

    private static bool IsEnd(string text, int at) =>
        at >= text.Length || !Characters.IsHanzi(text[at]) || AfterName.Contains(text[at])
        || Array.Exists(WordsAfterName, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);

    private static int StartOfPosts(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestPost && (Characters.IsHanzi(text[start - 1]) || text[start - 1] == '、')) start--;
        return start;
    }

    [GeneratedRegex("\\G(?:常务)?副?(?:党委|党组)?副?(?:书记|局长|厅长|市长|县长|区长|省长|秘书长|部长|处长|科长|主席|院长|校长|队长|总经理|董事长|站长)(?!助理)")]
    private static partial Regex Following();

    [GeneratedRegex("(?:书记|局长|厅长|市长|县长|区长|省长|秘书长|部长|处长|科长|主席|院长|校长|队长|总经理|董事长|站长)(?!助理)")]
    private static partial Regex Post();
}
