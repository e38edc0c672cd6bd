namespace Bulletin.Word.Composing;

/// <summary>Tags of the content controls of an index template (总目录模板).</summary>
public static class IndexTags
{
    public const string Heading = "index.heading";
    public const string Name = "index.name";
    public const string Range = "index.range";
    public const string Issues = "index.issues";
    public const string Number = "index.number";
    public const string Total = "index.total";
    public const string Date = "index.date";
    public const string Title = "index.title";
    public const string Page = "index.page";

    /// <summary>The titles of an issue after its first.</summary>
    public const string More = "index.more";
    public const string Issuers = "index.issuers";
    public const string Issuer = "index.issuer";

    public static IReadOnlyList<string> All { get; } = [Heading, Name, Range, Issues, Number, Total, Date, Title, Page, More, Issuers,
        Issuer];
}
