using Bulletin.Core.Body;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>What is said of body text while it is read.</summary>
internal static class BodyFindings
{
    public static Finding PrintedAsTyped(SourceSpan at, MarkdownTrace trace) => new(Codes.PrintedAsTyped, Severity.Notice, at,
        new($"“{Short(at.Text)}”是{trace.Chinese}，这里照原样印出", $"\"{Short(at.Text)}\" is {trace.English} and prints as typed"),
        new("公文里只用加粗、链接、注释、照片和表格；不想印出来就删去这些记号",
            "an official text takes strong, links, notes, photos and tables; remove the marks if they should not print"));

    public static Finding NoteWithoutText(SourceSpan at) => new(Codes.NoteWithoutText, Severity.Warning, at,
        new($"注释“{at.Text}”没有写内容，这里照原样印出", $"the note {at.Text} has no text; the mark prints as typed"),
        new($"另起一行写“{at.Text}: 内容”", $"write a line `{at.Text}: text`"));

    public static Finding NoteWithoutReference(SourceSpan at) => new(Codes.NoteWithoutReference, Severity.Warning, at,
        new("正文里没有引用这条注释，这一行照原样印出", "nothing refers to this note; the line prints as typed"),
        new("在要加注的地方写上它的记号，或删去这一行", "put its mark where it belongs, or remove the line"));

    public static Finding NoteTwice(SourceSpan at) => new(Codes.NoteTwice, Severity.Warning, at,
        new("这个注释写了两次，第二次照原样印出", "this note stands twice; the second prints as typed"),
        new("换一个编号，或删去一条", "give it another name, or remove one"));

    public static Finding TooManyPhotos(SourceSpan at, int count) => new(Codes.TooManyPhotos, Severity.Error, at,
        new($"一行里有 {count} 张照片，最多 {Limits.PhotosInRow} 张",
            $"{count} photos in a line, where {Limits.PhotosInRow} stand side by side at most"),
        new("分成几行写", "put them on several lines"));

    public static Finding PhotoWidth(SourceSpan at, string typed) => new(Codes.PhotoWidth, Severity.Error, at,
        new($"看不懂宽度“{typed}”", $"\"{typed}\" is no width"),
        new("写成 {width=12cm} 或 {width=85mm}", "write {width=12cm} or {width=85mm}"));

    public static Finding PhotoWidthOutOfRange(SourceSpan at, string typed) => new(Codes.PhotoWidth, Severity.Error, at,
        new($"宽度“{typed}”印不出来：要在 0.5 厘米到 100 厘米之间", $"\"{typed}\" cannot be printed: a width is between 0.5 cm and 100 cm"),
        new("写成 {width=12cm} 或 {width=85mm}；版心宽 15.6 厘米", "write {width=12cm} or {width=85mm}; the type area is 15.6 cm wide"));

    public static Finding NoRule(SourceSpan at) => new(Codes.BrokenTable, Severity.Warning, at,
        new("以“|”开头却不成表格，照原样印出", "a line begins with `|` but makes no table; it prints as typed"),
        new("表格的第二行应当是分隔行，如 |---|---|", "the second line of a table is its rule, such as |---|---|"));

    public static Finding UnevenRow(SourceSpan at, int cells, int header) => new(Codes.UnevenRow, Severity.Warning, at,
        new(cells < header ? $"这一行有 {cells} 格，表头有 {header} 格，缺的格印成空白" : $"这一行有 {cells} 格，表头只有 {header} 格",
            $"this row has {cells} cells and the header {header}{(cells < header ? "; those missing print blank" : "")}"),
        new("补上或删去竖线“|”，空着的格也要有竖线；文字里的竖线写成“\\|”", "add or remove bars: an empty cell has its bar too; write `\\|` for a bar in the text"));

    public static Finding UnevenRule(SourceSpan at, int cells, int header) => new(Codes.UnevenRow, Severity.Warning, at,
        new($"分隔行有 {cells} 格，表头有 {header} 格", $"the rule has {cells} cells and the header {header}"),
        new("分隔行和表头的格数应当一样", "give the rule as many cells as the header"));

    public static Finding FullWidthBar(SourceSpan at) => new(Codes.FullWidthBar, Severity.Warning, at,
        new("表格的竖线是全角的“｜”，已按半角读取", "the bars of this row are full-width; read as half-width ones"),
        new("改成半角竖线“|”", "write half-width bars, `|`"));

    public static Finding FullWidthPicture(SourceSpan at, string meant) => new(Codes.FullWidthPicture, Severity.Warning, at,
        new("照片的写法里有全角符号，这一行会印成文字", "a photo written with full-width marks: the line prints as text"),
        new($"用半角的叹号和括号写：{Short(meant, 60)}", $"write it with half-width marks: {Short(meant, 60)}"));

    public static Finding BrokenGrid(SourceSpan at) => new(Codes.BrokenTable, Severity.Error, at,
        new("表格的框线对不上", "the lines of this table do not meet"),
        new("用等宽字体对齐每个“+”和“|”，一个汉字占两格", "align every `+` and `|` in a fixed-width face, a hanzi taking two columns"));

    public static Finding TableTooLarge(SourceSpan at) => new(Codes.TableTooLarge, Severity.Error, at,
        new($"表格太大，超过 {Limits.TableColumns} 列或 {Limits.TableRows} 行",
            $"the table has more than {Limits.TableColumns} columns or {Limits.TableRows} rows"),
        new("拆成几个表格", "split it"));

    public static Finding BrokenCsv(SourceSpan at) => new(Codes.BrokenCsv, Severity.Error, at,
        new("引号没有成对", "a quote is not closed"),
        new("这一格的内容用一对半角双引号括起来，里面的双引号写两个", "wrap the cell in double quotes and double those inside"));

    public static Finding EmptyCsv(SourceSpan at) => new(Codes.BrokenCsv, Severity.Error, at,
        new("表格文件里没有内容", "the table file is empty"),
        new("第一行写表头，以下一行一条", "write the header in the first line and a row on each line below"));

    private static string Short(string text, int most = 20) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
