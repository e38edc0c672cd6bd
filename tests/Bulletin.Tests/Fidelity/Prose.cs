using System.Text;

namespace Bulletin.Tests.Fidelity;

/// <summary>Official-sounding Chinese with everything that lines must cope with: numbers, units, Latin, addresses, nested quotes, brackets, rare characters.</summary>
internal sealed class Prose(Random random)
{
    private static readonly string[] Subjects =
    [
        "市交通运输局", "各县区人民政府", "市应急管理局", "有关部门", "市政府办公室", "各成员单位", "市公安局交通警察支队", "春运工作专班", "省高速公路运营管理公司",
        "各客运企业", "全市广大干部职工", "市卫生健康委员会", "督导组", "市气象局", "各镇街道", "会议",
    ];

    private static readonly string[] Verbs =
    [
        "认真落实", "扎实推进", "统筹安排", "深入开展", "切实加强", "进一步完善", "全面排查", "及时通报", "研究部署", "积极协调", "严格执行", "持续优化", "专题研究", "督促整改",
    ];

    private static readonly string[] Objects =
    [
        "安全生产责任制", "道路保畅工作", "疫情防控措施", "值班值守制度", "应急预案演练", "客运组织方案", "隐患排查治理", "信息报送机制", "除雪融冰物资储备", "旅客服务质量",
        "重点路段管控", "运力调配", "宣传引导", "联防联控机制", "群众反映的突出问题", "年度目标任务",
    ];

    private static readonly string[] Words = ["GPS", "ETC", "COVID-19", "5G", "AI", "PM2.5", "App", "Wi-Fi", "LED", "O2O", "iPhone", "B2B", "VR", "GB/T 9704", "Python", "DNA"];

    private static readonly string[] Rare = ["镕", "喆", "堃", "玥", "昇", "垚", "淏", "暐", "赟", "旻"];

    private const string Common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    public int Next(int low, int high) => random.Next(low, high + 1);

    public bool Chance(double share) => random.NextDouble() < share;

    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>So many characters of hanzi, without marks.</summary>
    public string Hanzi(int low, int high)
    {
        var text = new StringBuilder();
        var length = Next(low, high);
        while (text.Length < length) text.Append(Chance(0.6) ? One(Objects) : One(Verbs));
        return text.ToString(0, length);
    }

    /// <summary>A paragraph of at least so many characters, ending in a full stop.</summary>
    public string Paragraph(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Clause());
            text.Append(One<string>(["，", "，", "，", "，", "、", "；", "。"]));
        }
        text.Length--;
        return text.Append('。').ToString();
    }

    private string Clause() => random.Next(24) switch
    {
        < 9 => One(Subjects) + One(Verbs) + One(Objects),
        < 12 => One(Verbs) + One(Objects),
        12 => $"{Next(2019, 2026)}年{Next(1, 12)}月{Next(1, 28)}日" + One(Verbs) + One(Objects),
        13 => $"共{One<string>(["出动", "排查", "发送", "检查"])}{Next(1, 99999)}{One<string>(["人次", "辆", "处", "家", "公里"])}",
        14 => $"同比{One<string>(["增长", "下降"])}{random.NextDouble() * 100:0.0}%",
        15 => $"“{Hanzi(2, 8)}”" + One(Objects),
        16 => $"“{Hanzi(2, 5)}‘{Hanzi(1, 4)}’{Hanzi(1, 3)}”",
        17 => $"{One(Subjects)}（{Hanzi(2, 8)}）{One(Verbs)}",
        18 => $"按照《{Hanzi(4, 12)}》（盘政发〔{Next(2019, 2026)}〕{Next(1, 99)}号）要求",
        19 => One(Verbs) + One(Words) + One(Objects),
        20 => Loose(),
        21 => One(Subjects) + One(Verbs),
        22 => $"从{Next(1, 12)}月{Next(1, 28)}日至{Next(1, 12)}月{Next(1, 28)}日",
        _ => string.Concat(Enumerable.Range(0, Next(3, 12)).Select(_ => Common[random.Next(Common.Length)])),
    };

    private string Loose() => random.Next(9) switch
    {
        0 => $"网址http://www.{Letters(3, 10)}.gov.cn/{Letters(2, 9)}/{Letters(2, 12)}",
        1 => $"{One(Subjects)}——{One(Objects)}",
        2 => $"{Hanzi(3, 8)}……",
        3 => $"气温{Next(-20, 40)}℃".Replace("-", "零下", StringComparison.Ordinal),
        4 => $"{One(Rare)}{One(Rare)}同志",
        5 => $"面积{Next(10, 999)}㎡",
        6 => $"第{One<string>(["①", "②", "③"])}项",
        7 => $"联系电话0427-{Next(2000000, 9999999)}",
        _ => $"{Letters(3, 9)}@{Letters(3, 6)}.cn",
    };

    private string Letters(int low, int high) => string.Concat(Enumerable.Range(0, Next(low, high)).Select(_ => (char)('a' + random.Next(26))));
}
