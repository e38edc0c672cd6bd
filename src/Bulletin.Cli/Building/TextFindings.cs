using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Layout;

namespace Bulletin.Cli.Building;

/// <summary>Text that no page shows, links that are not made live, and documents too large to lay out, in a clerk's words.</summary>
internal static class TextFindings
{
    private const int LongestQuote = 24;

    /// <summary>Null: it is about something else.</summary>
    public static Finding? Of(LayoutFinding noticed, SourceSpan span) => noticed.Problem switch
    {
        LayoutProblem.TextInMergedCell => new(Codes.TextInMergedCell, Severity.Warning, span,
            new($"“{Short(noticed.Subject)}”写在合并单元格被盖住的一格里，没有印出，Word 里也看不见",
                $"\"{Short(noticed.Subject)}\" stands in a cell that is covered by a merged one, and is not printed; Word hides it too"),
            new("在 Word 里取消单元格的合并，就会看到它；不要就删去", "split the merged cell in Word and it shows; delete it if it is not wanted")),
        LayoutProblem.TextNotDrawn => new(Codes.TextNotDrawn, Severity.Warning, span,
            new($"PDF 里缺少{Story(noticed.Detail).Chinese}的文字“{Short(noticed.Subject)}”",
                $"the PDF lacks the text \"{Short(noticed.Subject)}\" of {Story(noticed.Detail).English}"),
            new("请在 Word 里把这段文字重新输入一遍，或从 Word 打印", "type this text anew in Word, or print from Word")),
        LayoutProblem.TextOffPage => new(Codes.TextOffPage, Severity.Warning, span,
            new($"{Story(noticed.Detail).Chinese}的文字“{Short(noticed.Subject)}”落在纸外，印不出来",
                $"the text \"{Short(noticed.Subject)}\" of {Story(noticed.Detail).English} falls outside the sheet and cannot be seen"),
            new("请在 Word 里检查它的缩进、文本框的位置或表格的宽度", "look at its indents, the place of its text box or the width of its table in Word")),
        LayoutProblem.AddressNotLive => new(Codes.AddressNotLive, Severity.Notice, span,
            new($"链接的地址“{Short(noticed.Subject)}”不是网址、邮箱或电话，PDF 里只印文字，点不开",
                $"the link's address \"{Short(noticed.Subject)}\" is not of the web, of mail or of a telephone: its text is printed and "
                    + $"does not lead there"),
            new("只有 http、https、ftp、mailto 和 tel 开头的链接能点开", "only addresses that begin with http, https, ftp, mailto or tel are live")),
        LayoutProblem.NoteInItself => new(Codes.NoteInItself, Severity.Notice, span,
            new($"注释“{Short(noticed.Subject)}”引用了它自己，或引用了提到它的注释，只印一次",
                $"note {Short(noticed.Subject)} refers to itself, or to a note that refers to it, and is printed once"),
            new("请在 Word 里删去注释里的那个注释号", "delete the reference within the note in Word")),
        LayoutProblem.TooMuch => new(Codes.TooMuchToLayOut, Severity.Error, span,
            new("要排的内容太多（超过两万页，或四百万字），不予排版", "there is too much to lay out: more than 20,000 pages or 4,000,000 characters"),
            new("分成几个文件；页数不多，就看看页眉、页脚是不是塞进了大段文字", "split it; where the pages are few, look whether a header or footer holds a long text")),
        _ => null,
    };

    private static Wording Story(string story) => story switch
    {
        "header" => new("页眉", "the header"),
        "footer" => new("页脚", "the footer"),
        "footnote" => new("脚注", "a footnote"),
        "endnote" => new("尾注", "an endnote"),
        _ => new("正文", "the body"),
    };

    private static string Short(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text[..end] + "…";
    }
}
