using System.Text.RegularExpressions;

namespace Bulletin.Core.Rules;

/// <summary>
/// Matches that are seldom there: where there is none nothing is made, for a body may have hundreds of thousands of lines.
/// </summary>
internal static class Matching
{
    public static IEnumerable<Match> All(Regex form, string text) => form.IsMatch(text) ? form.Matches(text) : [];
}
