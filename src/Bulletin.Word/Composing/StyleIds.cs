namespace Bulletin.Word.Composing;

/// <summary>Ids of the styles that composing names itself; the template carries their measures (样式).</summary>
public static class StyleIds
{
    public const string BodyText = "BodyText";
    public const string ArticleTitle = "ArticleTitle";
    public const string ArticleTitleAboveSubtitle = "ArticleTitleAboveSubtitle";
    public const string Photo = "Photo";
    public const string Caption = "Caption";
    public const string TableCaption = "TableCaption";
    public const string TableUnit = "TableUnit";
    public const string TableHeader = "TableHeader";
    public const string TableText = "TableText";
    public const string TableTextCentred = "TableTextCentred";
    public const string TableTextRight = "TableTextRight";
    public const string PageNumberEven = "PageNumberEven";
    public const string TableEnd = "TableEnd";
    public const string Copies = "Copies";
    public const string FirstNote = "FirstNote";
    public const string Note = "Note";
    public const string Latin = "Latin";
    public const string Strong = "Strong";
    public const string PhotoRow = "PhotoRow";
    public const string DataTable = "DataTable";

    /// <summary>Heading in the body (正文标题), level 1 to 4.</summary>
    public static string BodyHeading(int level) => _bodyHeadings[level - 1];

    /// <summary>Face of a run-in heading (段首标题), level 1 to 4.</summary>
    public static string RunInHeading(int level) => _runInHeadings[level - 1];

    private static readonly string[] _bodyHeadings = ["BodyHeading1", "BodyHeading2", "BodyHeading3", "BodyHeading4"];
    private static readonly string[] _runInHeadings = ["RunInHeading1", "RunInHeading2", "RunInHeading3", "RunInHeading4"];

    /// <summary>Every style that a composed body may name without finding it in the template's own paragraphs.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        BodyText, ArticleTitle, ArticleTitleAboveSubtitle, Photo, Caption, TableCaption, TableUnit, TableHeader, TableText,
        TableTextCentred, TableTextRight, TableEnd, PageNumberEven, Copies, FirstNote, Note, Latin, Strong, PhotoRow, DataTable,
        .. _bodyHeadings, .. _runInHeadings,
    ];
}
