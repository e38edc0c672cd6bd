using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Units;
using Bulletin.Word.Pictures;

namespace Bulletin.Tests.Word;

/// <summary>Builds issues without reading a file: every value gets its own span in a text that grows with it.</summary>
internal sealed class SampleIssue
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly SourceText _source;
    private readonly Dictionary<Photo, PreparedPicture> _pictures = new(ReferenceEqualityComparer.Instance);

    public SampleIssue(int capacity = 100_000) => _source = new SourceText("issue.yaml", new string('x', capacity));

    public IReadOnlyDictionary<Photo, PreparedPicture> Pictures => _pictures;

    public SourceSpan Span(string text)
    {
        var start = _text.Length;
        _text.Append(text).Append('\n');
        return _source.Span(start, start + text.Length);
    }

    public Sourced<T> At<T>(T value) => new(value, Span(value?.ToString() ?? ""));

    public Sourced<string>? Maybe(string? text) => text is null ? null : At(text);

    public BulletinIssue Issue(Masthead masthead, params Article[] articles) => new() { Source = _source, Masthead = masthead, Articles = articles };

    public Masthead Masthead(string? heading, string name, int number, DateOnly date, params string[] issuers) => new()
    {
        Heading = Maybe(heading),
        Name = At(name),
        Number = At(new IssueNumber(number, false)),
        Date = At(date),
        Issuers = [.. issuers.Select(At)],
    };

    public Article Article(string title, params Block[] body) => new() { Title = At(title), Body = body };

    public Paragraph Text(string text) => new(0, false, [new TextInline(text, false, Span(text))], Span(text));

    public Paragraph Heading(int level, string text) => new(level, true, [new TextInline(text, false, Span(text))], Span(text));

    public Paragraph RunIn(int level, string text) => new(level, false, [new TextInline(text, false, Span(text))], Span(text));

    public Paragraph Text(params Inline[] inlines) => new(0, false, inlines, Span("inlines"));

    public LabelledLine Line(string? key, string label, params string[] values) => new(key, At(label), [.. values.Select(At)]);

    public PhotoRow Photos(params (string? Caption, double Width, double Height)[] photos) => new([.. photos.Select(Photo)], Span("photos"));

    public Table Table(string? caption, string? unit, int headerRows, ColumnAlignment[] columns, params string[][] rows) => new(
        Maybe(caption), Maybe(unit), columns, headerRows,
        [.. rows.Select(row => new TableRow([.. row.Select((text, column) => Cell(column, 1, 1, text))]))], Span("table"));

    public TableCell Cell(int column, int columnSpan, int rowSpan, string text) =>
        new(column, columnSpan, rowSpan, [[new TextInline(text, false, Span(text))]], Span(text));

    private Photo Photo((string? Caption, double Width, double Height) given)
    {
        var photo = new Photo(At("photo.png"), "", Maybe(given.Caption), null, Span("photo"));
        _pictures.Add(photo, new PreparedPicture(
            SmallPicture.Png((byte)(40 * _pictures.Count)), "image/png", ".png", Length.FromMillimetres(given.Width), Length.FromMillimetres(given.Height)));
        return photo;
    }
}
