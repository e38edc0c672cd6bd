using System.Text.RegularExpressions;
using Bulletin.Core.Findings;

namespace Bulletin.Core.Drafting;

/// <summary>The mark that a drafted file holds where the clerk is to write (待填): <c>〔待填：文章标题〕</c>, <c>〔fill in the title〕</c>.</summary>
public static partial class Unfilled
{
    internal static string Of(string chinese, string english, Language language) =>
        language == Language.English ? $"〔fill in {english}〕" : $"〔待填：{chinese}〕";

    /// <summary>A file still has something to be filled in.</summary>
    public static bool IsIn(string text) => Mark().IsMatch(text);

    [GeneratedRegex("〔(?:待填：|fill in )[^〕\n]{0,100}〕")]
    internal static partial Regex Mark();
}
