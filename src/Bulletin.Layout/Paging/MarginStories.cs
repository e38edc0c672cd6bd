using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>Headers and footers (页眉、页脚): which a page has, and the room they take from its text.</summary>
internal sealed class MarginStories(BlockLayout layout, bool evenAndOdd)
{
    // Digits enough for any page: a header's height must not wait for the last page's number.
    private static readonly (string, string) _anyPage = ("1", "1");

    private readonly Dictionary<(IReadOnlyList<FlowBlock>, int), double> _heights = [];
    private readonly Dictionary<(IReadOnlyList<FlowBlock>, int, DocumentGrid), (List<LaidBlock> Blocks, int Characters)> _laid = [];
    private readonly Dictionary<IReadOnlyList<FlowBlock>, bool> _changes = new(ReferenceEqualityComparer.Instance);

    private long _repeated;

    public IReadOnlyList<FlowBlock> Header(PlacedPage page) => Choose(page.Section.Headers, page);

    public IReadOnlyList<FlowBlock> Footer(PlacedPage page) => Choose(page.Section.Footers, page);

    /// <summary>Where the text begins: a header that reaches below the margin pushes it down (17.6.11).</summary>
    public double TopOf(PlacedPage page)
    {
        var section = page.Section;
        var header = section.HasFixedTop ? 0 : HeightOf(Header(page), section);
        return header == 0 ? section.Top : Math.Max(section.Top, Math.Min(section.Header + header, section.PageHeight / 2.0));
    }

    /// <summary>Where the text ends.</summary>
    public double BottomOf(PlacedPage page)
    {
        var section = page.Section;
        var bottom = section.PageHeight - section.Bottom;
        var footer = section.HasFixedBottom ? 0 : HeightOf(Footer(page), section);
        return footer == 0 ? bottom : Math.Min(bottom, Math.Max(section.PageHeight - section.Footer - footer, section.PageHeight / 2.0));
    }

    private IReadOnlyList<FlowBlock> Choose(IReadOnlyDictionary<string, IReadOnlyList<FlowBlock>> stories, PlacedPage page)
    {
        if (page.IsFiller) return [];
        var name = page.Section.HasTitlePage && page.IsFirstOfSection ? "first" : evenAndOdd && page.Number % 2 == 0 ? "even" : "default";
        return stories.TryGetValue(name, out var blocks) ? blocks : [];
    }

    /// <summary>A header or footer in lines: once for all pages, unless it tells their numbers.</summary>
    public List<LaidBlock> LayOut(IReadOnlyList<FlowBlock> blocks, Section section, (string, string) page)
    {
        layout.Grid = section.Grid;
        if (!_changes.TryGetValue(blocks, out var changes)) _changes[blocks] = changes = PageFields.In(blocks);
        if (changes) return layout.LayOut(InFlow(blocks), section.TextWidth, page);
        var key = (blocks, section.TextWidth, section.Grid);
        if (_laid.TryGetValue(key, out var known))
        {
            _repeated += known.Characters;
            if (_repeated > layout.Limits.Repeated) throw new TooMuchException();
            return known.Blocks;
        }
        var before = layout.Laid;
        var laid = layout.LayOut(InFlow(blocks), section.TextWidth, page);
        _laid[key] = (laid, layout.Laid - before);
        return laid;
    }

    private double HeightOf(IReadOnlyList<FlowBlock> blocks, Section section)
    {
        if (blocks.Count == 0) return 0;
        var width = section.TextWidth;
        if (_heights.TryGetValue((blocks, width), out var known)) return known;
        return _heights[(blocks, width)] = BlockLayout.HeightOf(LayOut(blocks, section, _anyPage));
    }

    /// <summary>What of a header takes room: frames float, and never push the text down.</summary>
    public static IReadOnlyList<FlowBlock> InFlow(IReadOnlyList<FlowBlock> blocks) =>
        blocks.Any(IsFramed) ? [.. blocks.Where(block => !IsFramed(block))] : blocks;

    /// <summary>The paragraphs of each frame, in order.</summary>
    public static IEnumerable<(Frame Frame, List<FlowBlock> Blocks)> FramesIn(IReadOnlyList<FlowBlock> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            if (blocks[i++] is not FlowParagraph { Format.Frame: { } frame } first) continue;
            var inside = new List<FlowBlock> { first };
            while (i < blocks.Count && blocks[i] is FlowParagraph next && next.Format.Frame == frame)
            {
                inside.Add(next);
                i++;
            }
            yield return (frame, inside);
        }
    }

    private static bool IsFramed(FlowBlock block) => block is FlowParagraph { Format.Frame: not null };
}
