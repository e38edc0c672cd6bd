using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

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

    /// <summary>总期号 as digits, where the template writes its own words around them.</summary>
    public const string TotalNumber = "masthead.total_number";
    public const string Issuers = "masthead.issuers";

    /// <summary>In place of <see cref="Issuers"/>, around the only cell of a table: they stand side by side.</summary>
    public const string JointIssuers = "masthead.joint_issuers";
    public const string Issuer = "masthead.issuer";
    public const string Date = "masthead.date";

    /// <summary>签发 of 联系; where the masthead has it the contact line has it not.</summary>
    public const string Approver = "masthead.approver";

    /// <summary>A picture control (徽标) that an office may use or leave alone; no field of an issue.</summary>
    public const string Crest = "masthead.crest";

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

    /// <summary>In place of <see cref="Articles"/>: the template is made for one.</summary>
    public const string Article = "article";
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

    /// <summary>Whether a block of the template holds a control of what follows the masthead.</summary>
    internal static bool BeginText(OpenXmlElement block) =>
        (block is W.SdtElement own ? block.Descendants<W.SdtElement>().Prepend(own) : block.Descendants<W.SdtElement>())
        .Select(Controls.TagOf).Any(tag => tag is not null && !tag.StartsWith("masthead.", StringComparison.Ordinal) && All.Contains(tag));

    public static IReadOnlyList<string> All { get; } =
    [
        Classification, Copy, Heading, Name, Number, Total, TotalNumber, Issuers, JointIssuers, Issuer, Date, Approver, Crest,
        Contents, Entries, EntryColumn, EntryMark, EntryTitle, EntrySummary, EditorNote, Meeting, MeetingLabel, MeetingValue,
        Articles, Article, ArticleColumn, ArticleTitle, ArticleSubtitle, ArticleEditorNote, ArticleBody, ArticleSource, ArticleNotes,
        Imprint, ImprintLabel, ImprintValue, PrintedBy, PrintedOn, Copies, Contact,
    ];
}
