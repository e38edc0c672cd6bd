using System.Runtime.InteropServices;
using System.Text;
using Bulletin.Layout.Documents;
using Bulletin.Layout.Lines;
using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Letters;

/// <summary>The text that was drawn, by the element it comes from, apart what fell outside the sheet.</summary>
internal sealed class DrawnText
{
    private readonly Dictionary<OpenXmlElement, Entry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IReadOnlyList<FlowBlock>> _shown = new(ReferenceEqualityComparer.Instance);
    private OpenXmlElement? _last;
    private Entry _entry = null!;
    private double _width;
    private double _height;

    public IEnumerable<Entry> Entries => _entries.Values;

    /// <param name="width">In twips.</param>
    public void BeginPage(double width, double height) => (_width, _height) = (width, height);

    /// <summary>A header or footer that stands on a page.</summary>
    public void Shows(IReadOnlyList<FlowBlock> margin) => _shown.Add(margin);

    public bool IsShown(IReadOnlyList<FlowBlock> margin) => _shown.Contains(margin);

    public Entry? Of(OpenXmlElement element) => _entries.GetValueOrDefault(element);

    /// <summary>Some items of a line, drawn.</summary>
    public void Add(Line line, double[] places, int start, int end, double x, double baseline)
    {
        if (line.Paragraph.Source.Origin is not { } origin) return;
        if (origin != _last)
        {
            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, origin, out _);
            (_last, _entry) = (origin, slot ??= new Entry());
        }
        var items = line.Paragraph.Items;
        // The middle of a character tells: a mark may well hang over an edge.
        var high = Measurer.SizeOf(line.Paragraph.FormatOf(start)) * 0.4;
        var isOnHeight = baseline - high >= 0 && baseline - high <= _height;
        for (var i = start; i < end; i++)
        {
            var middle = x + places[i - line.Start] + items[i].Advance / 2;
            Append(isOnHeight && middle >= 0 && middle <= _width ? _entry.Seen : _entry.Outside, items[i].CodePoint);
        }
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < 0x10000) text.Append((char)codePoint);
        else text.Append(char.ConvertFromUtf32(codePoint));
    }

    /// <summary>What was drawn of one element.</summary>
    internal sealed class Entry
    {
        private StringBuilder? _outside;

        public StringBuilder Seen { get; } = new();

        public StringBuilder Outside => _outside ??= new StringBuilder();

        public bool HasOutside => _outside is not null;

        /// <summary>The text was looked for here.</summary>
        public bool IsClaimed { get; set; }
    }
}
