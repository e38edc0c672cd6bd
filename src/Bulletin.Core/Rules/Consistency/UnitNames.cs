namespace Bulletin.Core.Rules.Consistency;

/// <summary>Departments as every government has them (市直部门), with the short forms in use.</summary>
internal static class UnitNames
{
    /// <summary>Full name first. What falls together when shortened (文化广电, 农业) is left to a glossary.</summary>
    private static readonly string[][] Groups =
    [
        ["卫生健康委员会", "卫生健康委", "卫健委", "卫计委", "卫生局"],
        ["交通运输局", "交通局"],
        ["交通运输厅", "交通厅"],
        ["发展和改革委员会", "发展改革委", "发改委", "发展和改革局", "发展改革局", "发改局"],
        ["人力资源和社会保障局", "人力资源社会保障局", "人社局"],
        ["人力资源和社会保障厅", "人力资源社会保障厅", "人社厅"],
        ["住房和城乡建设局", "住房城乡建设局", "住建局"],
        ["住房和城乡建设厅", "住房城乡建设厅", "住建厅"],
        ["市场监督管理局", "市场监管局"],
        ["应急管理局", "应急局"],
        ["应急管理厅", "应急厅"],
        ["自然资源局", "自然资源和规划局", "资规局"],
        ["生态环境局", "环保局"],
        ["农业农村局", "农业局"],
        ["工业和信息化局", "工信局"],
        ["工业和信息化厅", "工信厅"],
        ["文化旅游和广播电视局", "文化旅游广电局", "文旅广电局"],
        ["文化和旅游局", "文化旅游局", "文旅局"],
        ["退役军人事务局", "退役军人局"],
        ["医疗保障局", "医保局"],
        ["城市管理综合行政执法局", "城管执法局", "城管局"],
        ["国有资产监督管理委员会", "国资委"],
        ["营商环境建设局", "营商局"],
        ["林业和草原局", "林草局"],
    ];

    private static readonly Dictionary<char, (string Name, int Group)[]> ByFirst = Groups
        .SelectMany((names, group) => names.Select(name => (Name: name, Group: group)))
        .GroupBy(entry => entry.Name[0])
        .ToDictionary(entries => entries.Key, entries => entries.OrderByDescending(entry => entry.Name.Length).ToArray());

    /// <summary>The longest name that begins here, or null.</summary>
    public static (string Name, int Group)? At(string text, int start)
    {
        if (start >= text.Length || !ByFirst.TryGetValue(text[start], out var names)) return null;
        foreach (var entry in names)
            if (string.CompareOrdinal(text, start, entry.Name, 0, entry.Name.Length) == 0) return entry;
        return null;
    }
}
