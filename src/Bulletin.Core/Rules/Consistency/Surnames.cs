namespace Bulletin.Core.Rules.Consistency;

/// <summary>Surnames (姓), the common ones: by them a name after a post is known.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
        + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";

    /// <summary>How many characters the surname at this place takes, or 0.</summary>
    public static int At(string text, int start)
    {
        if (start + 1 >= text.Length) return 0;
        if (string.CompareOrdinal(text, start, "欧阳", 0, 2) == 0 || string.CompareOrdinal(text, start, "上官", 0, 2) == 0
            || string.CompareOrdinal(text, start, "诸葛", 0, 2) == 0 || string.CompareOrdinal(text, start, "司马", 0, 2) == 0) return 2;
        return Single.Contains(text[start]) ? 1 : 0;
    }
}
