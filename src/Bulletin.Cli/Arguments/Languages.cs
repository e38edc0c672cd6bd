using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>Which language to speak.</summary>
internal static class Languages
{
    /// <summary><c>zh</c> or <c>en</c>; null for anything else.</summary>
    public static Language? Named(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>By the locale (POSIX 8.2: the first of the three that is set); Chinese unless that is an English one.</summary>
    public static Language OfLocale(Func<string, string?> variable)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            if (variable(name) is { Length: > 0 } locale)
                return IsEnglish(locale) ? Language.English : Language.Chinese;
        return Language.Chinese;
    }

    private static bool IsEnglish(string locale) =>
        locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '_' or '-' or '.' or '@');
}
