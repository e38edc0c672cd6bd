namespace Bulletin.Word.Composing;

/// <summary>Tags of the template's content controls (内容控件): what a template may name.</summary>
public static class FieldTags
{
    public const string Classification = "masthead.classification";
    public const string Copy = "masthead.copy";
    public const string Heading = "masthead.heading";
    public const string Name = "masthead.name";
    public const string Number = "masthead.number";
    public const string Total = "masthead.total";
    public const string Issuers = "masthead.issuers";
    public const string Issuer = "masthead.issuer";
    public const string Date = "masthead.date";

    public const string Contents = "contents";
    public const string Entries = "contents.entries";
    public const string EntryColumn = "contents.column";
    public const string EntryMark = "contents.mark";
    public const string EntryTitle = "contents.title";
    public const string EntrySummary = "contents.summary";

    public const string EditorNote = "editor_note";

    public const string Meeting = "meeting";
    public const string MeetingLabel = "meeting.label";
    public const string MeetingValue = "meeting.value";

    public const string Articles = "articles";
    public const string ArticleColumn = "article.column";
    public const string ArticleTitle = "article.title";
    public const string ArticleSubtitle = "article.subtitle";
    public const string ArticleEditorNote = "article.editor_note";
    public const string ArticleBody = "article.body";
    public const string ArticleSource = "article.source";
    public const string ArticleNotes = "article.notes";

    public const string Imprint = "imprint";
    public const string ImprintLabel = "imprint.label";
    public const string ImprintValue = "imprint.value";
    public const string PrintedBy = "imprint.printed_by";
    public const string PrintedOn = "imprint.printed_on";
    public const string Copies = "imprint.copies";
    public const string Contact = "contact";

    public static IReadOnlyList<string> All { get; } =
    [
        Classification, Copy, Heading, Name, Number, Total, Issuers, Issuer, Date,
        Contents, Entries, EntryColumn, EntryMark, EntryTitle, EntrySummary, EditorNote, Meeting, MeetingLabel, MeetingValue,
        Articles, ArticleColumn, ArticleTitle, ArticleSubtitle, ArticleEditorNote, ArticleBody, ArticleSource, ArticleNotes,
        Imprint, ImprintLabel, ImprintValue, PrintedBy, PrintedOn, Copies, Contact,
    ];
}
