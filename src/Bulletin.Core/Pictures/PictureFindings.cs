using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;

namespace Bulletin.Core.Pictures;

/// <summary>What can be wrong with a picture's path or file, at the path's place in the text.</summary>
internal static class PictureFindings
{
    /// <summary>A path that leads to no picture, or is spelt otherwise than the file; null: nothing to say.</summary>
    public static Finding? OfPath(Photo photo, TreePath path, IOutside outside) => path.State switch
    {
        TreePathState.Found => null,
        TreePathState.WrongCase => WrongCase(photo, path.FullPath),
        TreePathState.Outside => Error(Codes.PictureOutside, photo,
            new($"图片“{photo.Path}”在文件夹之外", $"the picture \"{photo.Path}\" lies outside the folder"),
            new("请把图片放在期刊文件所在的文件夹里，各期共用的放在 season.yaml 所在的文件夹里，再写相对路径",
                "put it in the folder of the issue file or below, or beside season.yaml where issues share it, and name it from there")),
        TreePathState.Absolute => Error(Codes.PictureAbsolute, photo,
            new($"图片“{photo.Path}”写成了绝对路径", $"the picture \"{photo.Path}\" is named by an absolute path"),
            new("请写相对路径，例如 photos/会场.jpg，换一台电脑也能用",
                "name it from the issue file's folder, such as photos/hall.jpg, so that it is found on any computer")),
        TreePathState.Remote => Error(Codes.PictureRemote, photo,
            new($"图片“{photo.Path}”是网络地址，不会下载", $"the picture \"{photo.Path}\" is an address; nothing is fetched from a network"),
            new("请先把图片存到期刊文件所在的文件夹，再写文件名", "save it in the issue file's folder and write its file name")),
        _ => Missing(photo, path, outside),
    };

    public static Finding Unreadable(Photo photo) => Error(Codes.PictureUnreadable, photo,
        new($"图片“{photo.Path}”读不出来：它不是普通文件，或者没有读取权限",
            $"the picture \"{photo.Path}\" cannot be read: it is not a file, or reading it is not allowed"),
        new("请检查这个路径指向的是不是图片文件，以及文件的权限", "see whether the path names a picture file, and whether you may read it"));

    public static Finding NotAPicture(Photo photo) => Error(Codes.NotAPicture, photo,
        new($"“{photo.Path}”不是图片，或者文件已损坏", $"\"{photo.Path}\" is not a picture, or is damaged"),
        new("请用看图软件打开核对，另存为 JPEG 或 PNG", "open it in a picture viewer, and save it as JPEG or PNG"));

    public static Finding Unprintable(Photo photo, PictureFormat format) => Error(Codes.PictureUnprintable, photo,
        new($"图片“{photo.Path}”的格式（{NameOf(format, "特殊编码的 JPEG")}）不能印",
            $"the picture \"{photo.Path}\" is in a format that cannot be printed ({NameOf(format, "JPEG of an uncommon coding")})"),
        new("请另存为 JPEG 或 PNG", "save it as JPEG or PNG"));

    public static Finding TooManyBytes(Photo photo) => Error(Codes.PictureTooLarge, photo,
        new($"图片“{photo.Path}”超过 {PictureLimits.MaxBytes >> 20} MB",
            $"the picture \"{photo.Path}\" is larger than {PictureLimits.MaxBytes >> 20} MB"),
        new("请用看图软件缩小后再用", "make it smaller in a picture viewer"));

    public static Finding TooManyPixels(Photo photo, PictureInfo info) => Error(Codes.PictureTooLarge, photo,
        new($"图片“{photo.Path}”有 {info.Width}×{info.Height} 像素，太大了",
            $"the picture \"{photo.Path}\" has {info.Width}×{info.Height} pixels, which is too many"),
        new("请用看图软件缩小后再用", "make it smaller in a picture viewer"));

    public static Finding CutOff(Photo photo) => new(Codes.PictureCutOff, Severity.Warning, photo.Path.Span,
        new($"图片“{photo.Path}”不完整，可能没有拷贝完", $"the picture \"{photo.Path}\" ends too soon; it may have been copied in part"),
        new("请重新拷贝；否则缺的部分印成灰色、模糊或空白", "copy it again, or the missing part prints grey, blurred or blank"));

    /// <param name="at">The picture's own path; there is no line to blame.</param>
    public static Finding Unused(SourceSpan at) => new(Codes.PictureUnused, Severity.Notice, at,
        new("这张图片没有哪一期用到", "no issue uses this picture"),
        new("是不是忘了放进稿子？不用的可以移走", "was it forgotten? if not, move it away"));

    /// <summary>A folder with many such pictures is told of once.</summary>
    public static Finding ManyUnused(SourceSpan at, int count, string example) => new(Codes.PictureUnused, Severity.Notice, at,
        new($"这个文件夹里有 {count} 张图片没有哪一期用到，例如“{example}”", $"{count} pictures in this folder are used by no issue, \"{example}\" among them"),
        new("不用的可以移走；不想提醒就加 --ignore BUL528", "move away what is not needed, or silence this with --ignore BUL528"));

    private static Finding WrongCase(Photo photo, string fullPath)
    {
        var name = Path.GetFileName(fullPath);
        return new(Codes.PictureWrongCase, Severity.Warning, photo.Path.Span,
            new($"图片路径“{photo.Path}”的大小写与磁盘上的文件“{name}”不一致",
                $"the picture \"{photo.Path}\" is spelt in other letter case than the file \"{name}\" on disk"),
            new("请改成与文件名完全一样，否则在别的电脑上会找不到", "spell it as the file is, or another computer will not find it"));
    }

    private static Finding Missing(Photo photo, TreePath path, IOutside outside)
    {
        var near = NearName.Of(path.FullPath, outside);
        // As it has to be typed: with the folders that were typed.
        if (near is not null) near = photo.Path.Value[..(photo.Path.Value.LastIndexOfAny(['/', '\\']) + 1)] + near;
        var help = near is null
            ? new Wording("请检查文件名；路径从写它的文件所在的文件夹算起", "check the name; paths start from the folder of the file that names them")
            : new Wording($"你是不是想写“{near}”？", $"did you mean \"{near}\"?");
        return Error(Codes.PictureMissing, photo, new($"找不到图片“{photo.Path}”", $"the picture \"{photo.Path}\" is not there"), help);
    }

    private static string NameOf(PictureFormat format, string uncommonJpeg) => format switch
    {
        PictureFormat.Tiff => "TIFF",
        PictureFormat.Heic => "HEIC",
        PictureFormat.Avif => "AVIF",
        PictureFormat.Svg => "SVG",
        _ => uncommonJpeg,
    };

    private static Finding Error(string code, Photo photo, Wording message, Wording help) =>
        new(code, Severity.Error, photo.Path.Span, message, help);
}
