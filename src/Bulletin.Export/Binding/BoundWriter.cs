using Bulletin.Export.Colours;
using Bulletin.Export.Document;
using Bulletin.Export.Interactive;
using Bulletin.Export.Metadata;
using Bulletin.Export.Objects;
using Bulletin.Export.Pictures;
using Bulletin.Export.Structure;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Binding;

/// <summary>
/// The second pass: writes document after document into one PDF, as each would have it by itself, and lets go of it. Faces are cut once for
/// all.
/// </summary>
public sealed class BoundWriter
{
    private readonly BindingPlan _plan;
    private readonly PdfOptions _options;
    private readonly DocumentProperties _properties;
    private readonly Stream _sink;
    private readonly PdfObjects _objects;
    private readonly PageTree _tree;
    private readonly BoundStructure _structure;
    private readonly Dictionary<UInt128, PictureObject> _pictures = [];
    private int _part;
    private int _page;
    private readonly OutputColours _colours;
    private int _mostComponents;

    /// <param name="sink">Where the file goes; written from front to end.</param>
    /// <param name="plan">All documents, read; no more can be added.</param>
    /// <param name="properties">Of the whole.</param>
    /// <exception cref="InvalidDataException">A face's outlines are damaged.</exception>
    public BoundWriter(Stream sink, BindingPlan plan, DocumentProperties properties, PdfOptions options)
    {
        if (plan.PageCount == 0) throw new ArgumentException("a document has at least one page", nameof(plan));
        (_sink, _plan, _properties, _options) = (sink, plan, properties, options);
        plan.Fonts.Close(sideBySide: true);
        _objects = new PdfObjects(options.Compress, plan.Fonts.EncodedLength, sink);
        plan.Fonts.Write(_objects);
        _colours = new OutputColours(_objects, options.Press);
        _tree = new PageTree(_objects, _colours, [.. plan.Parts.SelectMany(part => part.Heights)]);
        _structure = new BoundStructure(_objects, _tree.Numbers);
    }

    /// <summary>Writes the next document: those of the plan, in its order.</summary>
    /// <exception cref="PictureException">A picture can neither pass through nor be decoded.</exception>
    /// <param name="name">What to call it should it have changed.</param>
    /// <exception cref="DocumentChangedException">It is not what was read.</exception>
    /// <exception cref="IOException">The sink refuses.</exception>
    public void Write(PageSequence pages, string name)
    {
        if (_part == _plan.Parts.Count
            || _plan.Parts[_part] is var part && (pages.Pages.Count != part.Heights.Count || BoundText.HashOf(pages) != part.Content))
            throw new DocumentChangedException(name);
        var pictures = PictureSet.Collect(pages, _pictures);
        pictures.Write(_objects, _colours);
        _mostComponents = Math.Max(_mostComponents, pictures.MostComponents);
        var structure = _structure.Begin(pages.Pages.Count);
        _tree.Write(pages.Pages, _page, _plan.Fonts, pictures, structure);
        _structure.End(structure, pages.Structure, _page);
        _page += pages.Pages.Count;
        _part++;
        _objects.Flush();
    }

    /// <summary>Writes what belongs to the whole, and seals the file (<see cref="PdfSeal"/>).</summary>
    public void Finish()
    {
        if (_part != _plan.Parts.Count) throw new InvalidOperationException("there are documents still to be written");
        _tree.WriteRoot();
        var labels = _plan.Parts.SelectMany(part => part.Labels.Select(label => (part.Prefix, label))).ToList();
        var catalog = new Catalog
        {
            Pages = _tree.RootNumber,
            Structure = _structure.Finish(),
            Outline = new OutlineWriter(_objects, _tree, _plan.Outline(), closesFirstLevel: true).Write(),
            PageLabels = PageLabels.Ranges(labels),
            Colours = _colours,
            Metadata = PdfWriter.WriteMetadata(_objects, _properties, _options,
                new Claims(_colours.Knows(_mostComponents), _plan.IsAccessible && !string.IsNullOrWhiteSpace(_properties.Title))),
        };
        var information = Information.Write(_objects, _properties, _options.Producer);
        _sink.Write(_objects.Finish(catalog.Write(_objects, _properties), information, _options.Record));
    }
}
