using System.Globalization;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Drafting;

/// <summary>How the next issue's file is called: as the one before, with number, total, date and year of its own.</summary>
internal static class IssueFileName
{
    /// <param name="language">Of the keys, where there is no issue to follow.</param>
    public static string Of(NextIssue next, Language language)
    {
        if (next.Newest is not { } newest) return First(next.Number, ".yaml");
        var name = Path.GetFileName(newest.Source.Path);
        var last = newest.Masthead.Number.Value;
        if (last.IsSupplement == next.Number.IsSupplement) return Following(name, newest, next) ?? Plain(name, next.Number, language);
        return Supplement(name, newest, next, language) ?? First(next.Number, Path.GetExtension(name));
    }

    private static string? Following(string name, BulletinIssue newest, NextIssue next)
    {
        var parts = NameParts.Of(name, newest);
        // A name that only says the year would be the same for every issue of it.
        if (parts.Number is null && parts.Total is null && !parts.HasDate) return null;
        var renamed = parts.With(number: Counted(parts, next), total: Total(parts, next), next.Date);
        return renamed == name ? null : renamed;
    }

    /// <summary><c>2021年第06期（总第46期）</c> is followed by <c>2021年增刊第01期</c>: a supplement has a total only where it is counted.</summary>
    private static string? Supplement(string name, BulletinIssue newest, NextIssue next, Language language)
    {
        if (newest.Masthead.Number.Value.IsSupplement) return null;
        var parts = NameParts.Of(name, newest);
        if (parts.Number is not { } number) return null;
        if (number.IsOrdinal)
            return parts.With(Counted(parts, next), next.Total is null ? "" : Total(parts, next), next.Date, before: "增刊");
        if (!parts.HasYear) return null;
        var counted = language == Language.English
            ? "supplement-" + next.Number.Number.ToString("00", CultureInfo.InvariantCulture)
            : $"增刊{next.Number.Number}";
        return parts.With(counted, next.Total is null ? "" : Total(parts, next), next.Date);
    }

    /// <summary>
    /// Leading zeros are kept; where a new year's first issue follows the tenth or later, the names before tell whether there are any.
    /// </summary>
    private static string Counted(NameParts parts, NextIssue next)
    {
        var typed = parts.Number?.Text ?? "";
        var width = typed.StartsWith('0') ? typed.Length : 1;
        if (next.Number.Number.ToString(CultureInfo.InvariantCulture).Length < typed.Length)
            foreach (var before in next.Before)
                if (NameParts.Of(Path.GetFileName(before.Source.Path), before).Number is { } one && one.Text.StartsWith('0'))
                    width = Math.Max(width, one.Text.Length);
        return next.Number.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
    }

    /// <summary>One more, where the file does not say what its name does.</summary>
    private static string? Total(NameParts parts, NextIssue next)
    {
        if (parts.Total is not { } total) return null;
        var counted = next.Total ?? int.Parse(total.Text, NumberStyles.None, CultureInfo.InvariantCulture) + 1;
        return counted.ToString(CultureInfo.InvariantCulture).PadLeft(total.Text[0] == '0' ? total.Text.Length : 1, '0');
    }

    private static string First(IssueNumber number, string extension) =>
        $"{(number.IsSupplement ? "supplement" : "issue")}-{number.Number.ToString("00", CultureInfo.InvariantCulture)}{extension}";

    /// <summary>Names that do not count, such as <c>春节.yaml</c>: there is nothing to go on from.</summary>
    private static string Plain(string name, IssueNumber number, Language language) =>
        language == Language.English ? First(number, Path.GetExtension(name)) : $"{number}{Path.GetExtension(name)}";
}
