using Bulletin.Core.Issue;
using Bulletin.Core.Text;
using Bulletin.Core.Units;

namespace Bulletin.Tests.Pictures;

/// <summary>An issue that is nothing but rows of photos; the source has one path a line.</summary>
internal static class PhotoIssue
{
    public static BulletinIssue Of(params string[][] rows) => Of(null, rows);

    public static BulletinIssue Of(double? widthInMillimetres, params string[][] rows)
    {
        var source = new SourceText("issue.yaml", string.Join('\n', rows.SelectMany(row => row)));
        var at = 0;
        var here = source.Span(0, 0);
        var body = new List<Block>();
        foreach (var row in rows)
        {
            var photos = new List<Photo>();
            foreach (var path in row)
            {
                var span = source.Span(at, at + path.Length);
                at += path.Length + 1;
                Length? width = widthInMillimetres is { } wide ? Length.FromMillimetres(wide) : null;
                photos.Add(new Photo(new Sourced<string>(path, span), MemoryFolder.Root, null, width, span));
            }
            body.Add(new PhotoRow(photos, here));
        }
        return new BulletinIssue
        {
            Source = source,
            Masthead = new Masthead { Name = new("简报", here), Number = new(new IssueNumber(1, false), here), Issuers = [new("办公室", here)], Date = new(new DateOnly(2021, 1, 20), here) },
            Articles = [new Article { Title = new("标题", here), Body = body }],
        };
    }

    public static IReadOnlyList<Photo> Photos(BulletinIssue issue) =>
        [.. issue.Articles.SelectMany(article => article.Body.OfType<PhotoRow>()).SelectMany(row => row.Photos)];
}
