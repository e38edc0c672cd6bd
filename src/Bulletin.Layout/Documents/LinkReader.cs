using Bulletin.Core.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Layout.Documents;

/// <summary>
/// Reads where links lead, by element (17.16.22) and by field (17.16.5.25). What must not be followed is text, and told of.
/// </summary>
internal sealed class LinkReader
{
    private readonly Dictionary<OpenXmlPart, Dictionary<string, string>> _addresses = [];

    /// <summary>Takes an address that is not made live.</summary>
    public required Action<string> NotLive { get; init; }

    public Hyperlink? OfElement(DocumentFormat.OpenXml.Wordprocessing.Hyperlink link, OpenXmlPart part)
    {
        var anchor = link.Anchor.Known();
        if (link.Id.Known() is not { } id || !AddressesOf(part).TryGetValue(id, out var address))
            return anchor is null ? null : new Hyperlink(anchor, null);
        if (address.StartsWith('#')) return new Hyperlink(address[1..], null);
        return Live(new Hyperlink(null, anchor is null ? address : $"{address}#{anchor}"));
    }

    public Hyperlink? OfField(string instruction) => Live(Fields.LinkOf(instruction));

    private Dictionary<string, string> AddressesOf(OpenXmlPart part)
    {
        if (_addresses.TryGetValue(part, out var known)) return known;
        _addresses[part] = known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in part.HyperlinkRelationships) known.TryAdd(relationship.Id, relationship.Uri.OriginalString);
        return known;
    }

    private Hyperlink? Live(Hyperlink? link)
    {
        if (link?.Uri is not { } address) return link;
        if (LinkAddress.Live(address) is { } live) return link with { Uri = live };
        NotLive(address);
        return null;
    }
}
