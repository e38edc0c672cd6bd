using Bulletin.Cli.Building;
using Bulletin.Core.Issue;
using Bulletin.Export;
using Bulletin.Export.Binding;
using Bulletin.Layout.Pages;
using Bulletin.Word.Composing;

namespace Bulletin.Cli.Indexing;

/// <summary>
/// Binds index and issues in one PDF. Every issue is laid out twice, first to know what there is and then to be written, so that never more
/// than a few are in memory.
/// </summary>
internal sealed class SeasonBinding
{
    private readonly BindingPlan _plan = new();
    private readonly List<PlannedIssue> _issues = [];

    /// <summary>Where articles begin, by the anchors that the index leads to; pages counted from the first issue's first.</summary>
    private readonly Dictionary<string, Destination> _articles = new(StringComparer.Ordinal);

    public int PageCount => _plan.PageCount;

    /// <summary>Reads the next issue; one without pages is left out.</summary>
    /// <param name="place">In the index, from 0.</param>
    public void Read(LaidIssue laid, int place)
    {
        if (laid.Pages is not { } pages || laid.Issue is not { } issue) return;
        for (var i = 0; i < issue.Articles.Count; i++)
            if (SeasonLayout.At(pages, i) is { } at)
                _articles.Add(IndexComposer.Anchor(place, i), at with { PageIndex = _plan.PageCount + at.PageIndex });
        var date = issue.Masthead.Date.Value;
        _plan.Add(pages, $"{issue.Masthead.Number.Value}（{date.Year}年{date.Month}月{date.Day}日）", Prefix(issue.Masthead.Number.Value));
        _issues.Add(laid.Planned);
    }

    /// <summary>As one says it: 2-1 is the first page of the second issue, 增1-1 that of the first supplement.</summary>
    private static string Prefix(IssueNumber number) => FormattableString.Invariant($"{(number.IsSupplement ? "增" : "")}{number.Number}-");

    /// <summary>Puts the index in front, which moves all that its titles lead to by as many pages as it has.</summary>
    /// <param name="layOut">Lays it out with the places that its titles lead to.</param>
    public PageSequence AddIndex(Func<IReadOnlyDictionary<string, Destination>, PageSequence> layOut)
    {
        var ahead = layOut(_articles).Pages.Count;
        var index = layOut(_articles.ToDictionary(pair => pair.Key, pair => pair.Value with { PageIndex = ahead + pair.Value.PageIndex },
            StringComparer.Ordinal));
        _plan.AddFirst(index);
        return index;
    }

    public void Write(Stream target, PageSequence index, DocumentProperties properties, SeasonLayout layout)
    {
        var writer = new BoundWriter(target, _plan, properties, new PdfOptions { Producer = $"bulletin {ToolVersion.Number}" });
        writer.Write(index, properties.Title ?? "");
        layout.Run(_issues,
            laid => writer.Write(laid.Pages ?? throw new DocumentChangedException(laid.OnDisk.Path.Shown), laid.OnDisk.Path.Shown));
        writer.Finish();
    }
}
