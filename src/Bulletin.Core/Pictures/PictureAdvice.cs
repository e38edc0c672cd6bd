using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Pictures;

/// <summary>What is done to a picture for the clerk, and what would print better (checks 510, 520 to 525, 529, 530).</summary>
public static class PictureAdvice
{
    /// <summary>In reading order; a picture that stands twice at one size is spoken of once.</summary>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<PlacedPhoto> photos)
    {
        var told = new HashSet<(string, PrintedSize)>();
        var findings = new List<Finding>();
        foreach (var photo in photos)
            if (told.Add((photo.File.FullPath, photo.Size)))
                findings.AddRange(Of(photo));
        return findings;
    }

    /// <summary>The pixels could not be decoded, though the headers could be read.</summary>
    public static Finding Damaged(Photo photo) => new(Codes.PictureDamaged, Severity.Error, photo.Path.Span,
        new($"图片“{photo.Path}”已损坏，解不开", $"the picture \"{photo.Path}\" is damaged and cannot be decoded"),
        new("请换一份完好的文件，或用看图软件另存为 JPEG 或 PNG", "use another copy, or save it as JPEG or PNG in a picture viewer"));

    private static IEnumerable<Finding> Of(PlacedPhoto photo)
    {
        var name = photo.Photo.Path.Value;
        var info = photo.File.Info;
        if (photo.Resolution < PicturePlan.LeastResolution) yield return Coarse(photo, name);
        if (photo.Plan.ScaledTo is { } pixels) yield return ScaledDown(photo, name, pixels);
        if (photo.Plan.Turns)
            yield return Notice(Codes.PictureTurned, photo,
                new($"图片“{name}”是横竖颠倒着存的，已转正", $"the picture \"{name}\" was stored turned, and has been made upright"),
                new("原文件没有改动", "the file itself is unchanged"));
        if (info.IsCmyk)
            yield return Notice(Codes.PictureFromCmyk, photo,
                new($"图片“{name}”是印刷色（CMYK），已换成 sRGB，颜色可能略有出入",
                    $"the picture \"{name}\" is in printing colours (CMYK) and has been converted to sRGB; colours may differ slightly"),
                new("请核对颜色，或另存为 RGB 的 JPEG", "look at the colours, or save it as an RGB JPEG"));
        else if (info.Format is PictureFormat.Gif or PictureFormat.Bmp or PictureFormat.WebP)
            yield return Notice(Codes.PictureConverted, photo,
                new($"图片“{name}”是 {NameOf(info.Format)}，已转成 {(photo.Plan.BecomesPng ? "PNG" : "JPEG")}",
                    $"the picture \"{name}\" is a {NameOf(info.Format)} and has been converted to "
                        + $"{(photo.Plan.BecomesPng ? "PNG" : "JPEG")}"),
                new("旧版 Word 打不开这种格式；动图只印第一帧", "older Word does not open that format; of a moving picture the first frame is printed"));
        if (info.HasPlace && !photo.KeepsMetadata)
            yield return Notice(Codes.PicturePlaceDropped, photo,
                new($"图片“{name}”里记着拍摄地点（经纬度），没有放进生成的文件",
                    $"the picture \"{name}\" says where it was taken; that is not put into the bulletin"),
                new("原文件没有改动；要留着就在“输出”里写“照片信息: 保留”", "the file itself is unchanged; to keep it write 照片信息: 保留 under 输出"));
        if (info.HasUnfitProfile && !info.IsCmyk)
            yield return Notice(Codes.PictureProfileUnfit, photo,
                new($"图片“{name}”的颜色特性文件（ICC）不能用，颜色按 sRGB 印，可能略有出入",
                    $"the colour profile of the picture \"{name}\" cannot be used; its colours are taken for sRGB and may differ slightly"),
                new("请核对颜色，或用看图软件另存为 sRGB 的 JPEG", "look at the colours, or save it as an sRGB JPEG in a picture viewer"));
        if (photo.Photo.Width is { } wished && wished.Emu - photo.Size.Width.Emu > wished.Emu / 100)
            yield return Narrower(photo, name, wished.Millimetres);
    }

    private static Finding Coarse(PlacedPhoto photo, string name) => Notice(Codes.PictureCoarse, photo,
        new($"图片“{name}”只有 {photo.File.Info.UprightWidth}×{photo.File.Info.UprightHeight} 像素，印成 "
            + $"{Centimetres(photo.Size.Width.Millimetres)} 厘米宽只有 {photo.Resolution:0} dpi，会发虚",
            $"the picture \"{name}\" has only {photo.File.Info.UprightWidth}×{photo.File.Info.UprightHeight} pixels: {photo.Resolution:0} "
                + $"dpi at {Centimetres(photo.Size.Width.Millimetres)} cm, which prints coarse"),
        new("请换用原图（至少 150 dpi），或用 {width=…cm} 印小一些", "use the original picture (150 dpi or more), or print it smaller with {width=…cm}"));

    private static Finding ScaledDown(PlacedPhoto photo, string name, (int Width, int Height) pixels) =>
        Notice(Codes.PictureScaledDown, photo,
        new($"图片“{name}”有 {photo.File.Info.UprightWidth}×{photo.File.Info.UprightHeight} 像素，已缩成 {pixels.Width}×{pixels.Height}（300 dpi）",
            $"the picture \"{name}\" has {photo.File.Info.UprightWidth}×{photo.File.Info.UprightHeight} pixels and has been scaled to "
                + $"{pixels.Width}×{pixels.Height} (300 dpi)"),
        new("原文件没有改动；印出来没有差别，文件会小很多", "the file itself is unchanged; print looks the same, and the bulletin is much smaller"));

    private static Finding Narrower(PlacedPhoto photo, string name, double wished) => Notice(Codes.PictureNarrower, photo,
        photo.IsInRow
            ? new($"图片“{name}”要求宽 {Centimetres(wished)} 厘米，但同一行的照片一样高，合起来不超过版心，只能印成 {Centimetres(photo.Size.Width.Millimetres)} 厘米",
                $"the picture \"{name}\" was to be {Centimetres(wished)} cm wide, but the photos of a row are of one height and fit the "
                    + $"type area together; it is printed {Centimetres(photo.Size.Width.Millimetres)} cm wide")
            : new($"图片“{name}”要求宽 {Centimetres(wished)} 厘米，页面放不下，印成 {Centimetres(photo.Size.Width.Millimetres)} 厘米",
            $"the picture \"{name}\" was to be {Centimetres(wished)} cm wide, which the page cannot hold; it is printed "
                + $"{Centimetres(photo.Size.Width.Millimetres)} cm wide"),
        photo.IsInRow
            ? new("一行里最小的 {width=…cm} 定下全行的高度：只给一张写宽度，或分成几行写",
                "the smallest {width=…cm} of a row sets the height of all: give one alone a width, or put them on lines of their own")
            : new("请改小 {width=…cm}，或去掉它", "ask for a smaller {width=…cm}, or leave it out"));

    private static string Centimetres(double millimetres) =>
        (millimetres / 10).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static string NameOf(PictureFormat format) => format switch
    {
        PictureFormat.Gif => "GIF",
        PictureFormat.Bmp => "BMP",
        _ => "WebP",
    };

    private static Finding Notice(string code, PlacedPhoto photo, Wording message, Wording help) =>
        new(code, Severity.Notice, photo.Photo.Path.Span, message, help);
}
