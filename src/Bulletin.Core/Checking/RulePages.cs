namespace Bulletin.Core.Checking;

/// <summary>The page of every code, rules' and readers' alike, by code.</summary>
public static class RulePages
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. RuleList.All.Select(rule => rule.Page)
            .Concat(ReadingPages.All).Concat(YamlPages.All).Concat(BodyPages.All).Concat(FieldPages.All).Concat(PicturePages.All)
            .Concat(OutputPages.All).Concat(TemplatePages.All).Concat(SeasonPages.All)
            .OrderBy(page => page.Code, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, RulePage> ByName = Index();

    /// <summary>By code or name, in any letter case; null: no such code.</summary>
    public static RulePage? Find(string typed) => ByName.GetValueOrDefault(typed.Trim());

    private static Dictionary<string, RulePage> Index()
    {
        var index = new Dictionary<string, RulePage>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in All)
        {
            index.Add(page.Code, page);
            index.Add(page.Name, page);
        }
        return index;
    }
}
