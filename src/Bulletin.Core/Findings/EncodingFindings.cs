using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>What is said of a file's bytes.</summary>
internal static class EncodingFindings
{
    public static Finding Binary(SourceSpan at) => new(Codes.Binary, Severity.Error, at,
        new("这不是文本文件", "this is not a text file"),
        new("请用文本编辑器另存为 UTF-8 编码的纯文本（Word 文档、图片、压缩包不能直接当期刊文件）",
            "save it as plain text in UTF-8 (a Word document, picture or archive is no issue file)"));

    /// <param name="more">Bad bytes that are not told of one by one.</param>
    public static Finding BadByte(SourceSpan at, byte value, int more) => new(Codes.BadByte, Severity.Error, at,
        new($"这里有一个不是 UTF-8 文字的字节（十六进制 {value:X2}）{(more > 0 ? $"，后面还有 {more} 处" : "")}",
            $"the byte {value:X2} (hexadecimal) here is no text in UTF-8{(more > 0 ? $", nor are {more} more" : "")}"),
        new("多半是文件没有拷贝完，或是从别的编码粘进来的：删去这里的乱码，重新输入这个字",
            "the file was cut off, or text of another encoding was pasted: delete what stands here and type it anew"));

    public static Finding TooLarge(SourceSpan at) => new(Codes.TooLarge, Severity.Error, at,
        new($"文件太大，超过 {Limits.TextBytes / 1024 / 1024} MB", $"the file is larger than {Limits.TextBytes / 1024 / 1024} MB"),
        new("照片不要放进文本里，写照片的文件名；一期写不下就分成几期", "name photos instead of embedding them, or split the issue"));

    public static Finding Recognised(SourceSpan at, string encoding) => new(Codes.EncodingRecognised, Severity.Notice, at,
        new($"文件是 {encoding} 编码，已按此读取", $"the file is in {encoding} and was read as such"),
        new("建议另存为 UTF-8，别的程序才不会读成乱码", "save it as UTF-8, so that other programs read it too"));
}
