namespace Bulletin.Core.Rules.Consistency;

/// <summary>Characters of units' names that are typed for one another, by sound or by shape (音近形近字).</summary>
internal static class LookAlikes
{
    private static readonly string[] Groups =
    [
        "健键建件", "卫伟位为", "委萎", "运远", "输榆", "监鉴坚", "督都", "管官馆", "住驻柱", "访防仿", "审申", "计记纪", "统通同", "法发", "财材", "政正证征", "障彰", "办辩辨", "税锐", "民明",
        "检捡俭", "察查", "城成诚", "乡相向",
        "农浓", "业叶", "林临", "草早", "商尚", "务物", "源原", "态太", "境竟镜", "环还", "急级", "应英", "理里", "利立力", "水氷", "教叫", "育玉", "安按案", "公工", "交校", "市示",
        "场厂", "气汽", "象像", "旅族", "游由", "体休", "军均",
        "退推", "役没", "疗辽", "医衣", "保宝堡", "资姿", "产铲", "改该", "革隔", "展站", "组祖", "织职", "宣宜", "传转", "战站",
    ];

    private static readonly Dictionary<char, int[]> ByCharacter = Groups.SelectMany((group, number) => group.Select(c => (Character: c,
        Number: number)))
        .GroupBy(entry => entry.Character).ToDictionary(entries => entries.Key, entries => entries.Select(entry => entry.Number).ToArray());

    /// <summary>By number; few characters are in more than one, most in none.</summary>
    public static ReadOnlySpan<int> GroupsOf(char c) => ByCharacter.TryGetValue(c, out var groups) ? groups : [];

    /// <summary>The text begins with the form, but for a single character that is like the one in its place.</summary>
    public static bool Differ(ReadOnlySpan<char> text, ReadOnlySpan<char> form)
    {
        if (text.Length < form.Length) return false;
        var apart = 0;
        for (var i = 0; i < form.Length; i++)
            if (text[i] != form[i] && (++apart > 1 || !AreAlike(text[i], form[i]))) return false;
        return apart == 1;
    }

    private static bool AreAlike(char typed, char meant) => GroupsOf(typed).IndexOfAny(GroupsOf(meant)) >= 0;
}
