using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads paragraphs and tables of one story: body, header, footer, cell.</summary>
internal sealed class BlockReader(StyleSheet styles)
{
    private readonly InlineReader _inlines = new(styles);

    public List<Unknown> Unknowns => _inlines.Unknowns;

    /// <summary>The blocks of a container, with content controls, custom XML and inserted blocks opened.</summary>
    public static IEnumerable<OpenXmlElement> Open(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            if (child is Paragraph or Table)
            {
                yield return child;
                continue;
            }
            var inner = child switch
            {
                SdtBlock sdt => sdt.SdtContentBlock,
                CustomXmlBlock xml => xml,
                InsertedRun or MoveToRun => child,
                _ => (OpenXmlElement?)null,
            };
            if (inner is null) continue;
            foreach (var block in Open(inner))
                yield return block;
        }
    }

    public void Read(OpenXmlElement element, OpenXmlPart part, List<FlowBlock> into)
    {
        if (element is Paragraph paragraph) into.Add(_inlines.Read(paragraph, part));
        else if (element is Table table) into.Add(new TableReader(this, styles).Read(table, part));
    }

    public List<FlowBlock> ReadAll(OpenXmlElement container, OpenXmlPart part)
    {
        var blocks = new List<FlowBlock>();
        foreach (var element in Open(container))
            Read(element, part, blocks);
        return blocks;
    }
}
