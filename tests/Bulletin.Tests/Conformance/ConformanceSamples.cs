using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Bulletin.Tests.Pictures;
using SkiaSharp;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>PDFs of all that is judged, built through the command line once: the samples, one of them for a press, the season, and an issue with one of everything.</summary>
public sealed class ConformanceSamples : IDisposable
{
    /// <summary>One of everything, small.</summary>
    public const string Everything = "everything";

    private static readonly string[] OfOtherTemplates = ["issue-pair", "meeting", "special"];

    public static readonly IReadOnlyList<string> Names =
        [.. BuiltSamples.Names, .. OfOtherTemplates, Everything, "everything-press", "press", .. BuiltSeason.Names.Select(name => "season-2021/" + name)];

    /// <summary>The season's index, and the season bound: of no issue file.</summary>
    public static readonly IReadOnlyList<string> Volumes = ["season-2021/总目录", "season-2021/合订本"];

    private static readonly string Issue = """
        报头: {刊名: 简报, 期号: 3, 总期号: 12, 编发单位: [云川市交通运输局, 云川市气象局], 日期: 2021-01-20, 密级: 内部资料 注意保存, 编号: '000128'}
        要目: 自动
        按语: 供各单位参考。
        文章:
          - 栏目: 要闻
            标题: 云川市召开2021年春运工作会议
            副标题: 各县区参会
            摘要: 部署春运。
            供稿: 市交通局
            正文: |
              1月20日下午，会议召开[^1]，**要求**见[网站](https://yc.example/春运)。
              （一）越过一级的标题
              1. 再低一级
              ![会场](grey.jpg) ![徽标](logo.png)
              表：投入情况
              +------+------+------+
              | 县区 | 车辆 | 人员 |
              +======+======+======+
              | 东陵 | 12   | 30   |
              +      +------+------+
              |      | 8    |      |
              +------+------+------+
              一、一级标题
              ![旗](red.png)
              生僻字𰻝与㎡，零宽ZERO字UNKNOWN和PRIVATE。
              [^1]: 首次。
          - 标题: 气象部门联合预警
            摘要: 联合。
            正文: 预报每3小时一次[^1]。
        版记: {报送: 省交通运输厅。, 印发单位: 市交通局, 印发日期: 2021-01-21, 印数: 120}
        联系: {单位: 市春运办, 电话: 0998-3126688, 邮箱: a@yc.example}

        """.ReplaceLineEndings("\n").Replace("ZERO", "\uFEFF", StringComparison.Ordinal).Replace("UNKNOWN", "\uFFFD", StringComparison.Ordinal).Replace("PRIVATE", "\uE000", StringComparison.Ordinal);

    public ConformanceSamples()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-conformance-").FullName;
        File.WriteAllBytes(Path.Combine(Folder, "grey.jpg"), MadeJpeg.Grey(160, 120));
        WritePng("logo.png", new SKColor(0, 80, 160, 128));
        using var displayP3 = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        WritePng("red.png", new SKColor(200, 30, 30), displayP3); // with a profile of its own
        File.WriteAllText(YamlOf(Everything), Issue);
        File.WriteAllText(YamlOf("everything-press"), Issue + "输出: {颜色: 印刷, 图片: 原图}\n");
        File.WriteAllText(YamlOf("press"), Issue.Replace("![徽标](logo.png)", "", StringComparison.Ordinal) + "output: {colour: print}\n");
        BuiltSamples.Build([YamlOf(Everything), YamlOf("everything-press"), YamlOf("press"), .. BuiltSamples.Names.Concat(OfOtherTemplates).Select(BuiltSamples.Issue)], Folder);
        BuiltSamples.Build([BuiltSeason.Source], Path.Combine(Folder, "season-2021"));
        BuiltSamples.Run(["index", BuiltSeason.Source, "--pdf", "--bound"], Path.Combine(Folder, "season-2021"));
    }

    public string Folder { get; }

    public string Pdf(string name) => Path.Combine(Folder, name + ".pdf");

    /// <summary>The file that a PDF was made from.</summary>
    public string Yaml(string name) => File.Exists(YamlOf(name)) ? YamlOf(name) : Repository.PathOf("samples", name + ".yaml");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string YamlOf(string name) => Path.Combine(Folder, name + ".yaml");

    private void WritePng(string name, SKColor colour, SKColorSpace? colours = null)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(160, 120, SKColorType.Rgba8888, colour.Alpha == 255 ? SKAlphaType.Opaque : SKAlphaType.Unpremul, colours));
        bitmap.Erase(colour);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(Path.Combine(Folder, name), png.ToArray());
    }
}

/// <summary>The tests that share them.</summary>
[CollectionDefinition(nameof(ConformanceSamples))]
public sealed class ConformanceSamplesGroup : ICollectionFixture<ConformanceSamples>;
