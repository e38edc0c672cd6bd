using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.3 to 6.5, ISO 14289-1 7.17 and 7.18: annotations, actions, bookmarks, labels.</summary>
internal static class InteractiveChecks
{
    public static IEnumerable<string> Annotations_are_links_that_print(ReadPdf pdf)
    {
        foreach (var (reference, annotation, page) in Annotations(pdf))
        {
            if (pdf.Name(annotation["/Subtype"]) != "Link") yield return $"page {page}: {reference} is a {pdf.Name(annotation["/Subtype"])}";
            if (annotation.ContainsKey("/AP")) yield return $"page {page}: {reference} has an appearance";
            // Print; not Invisible, Hidden, NoView, ToggleNoView.
            if (((int)(pdf.Number(annotation["/F"]) ?? 0) & 0b1_0010_0111) != 0b100) yield return $"page {page}: {reference} has flags {annotation["/F"]}";
        }
    }

    public static IEnumerable<string> Links_say_what_they_are(ReadPdf pdf)
    {
        foreach (var (reference, annotation, page) in Annotations(pdf))
            if (string.IsNullOrWhiteSpace(pdf.Text(annotation["/Contents"]))) yield return $"page {page}: {reference} says nothing";
    }

    public static IEnumerable<string> Links_stand_in_the_structure(ReadPdf pdf)
    {
        var parents = NumberTree.Read(pdf, pdf.Dictionary(pdf.Catalog["/StructTreeRoot"])?["/ParentTree"]);
        var holders = (pdf.Structure?.All ?? []).SelectMany(node => node.Objects.Select(held => (held, node))).ToLookup(pair => pair.held, pair => pair.node, StringComparer.Ordinal);
        foreach (var (reference, annotation, page) in Annotations(pdf))
        {
            var held = holders[reference].ToList();
            if (held.Count != 1 || held[0].Role != "Link") yield return $"page {page}: {reference} is of {held.Count} elements";
            else if (pdf.Number(annotation["/StructParent"]) is not { } key || !parents.TryGetValue((int)key, out var parent) || ReadPdf.ReferenceIn(parent) != held[0].Reference) yield return $"page {page}: {reference} does not find its element";
        }
        foreach (var link in pdf.Structure?.OfRole("Link") ?? [])
            if (link.Objects.Count == 0) yield return $"{link.Reference} is a Link without a link";
    }

    public static IEnumerable<string> The_keyboard_follows_the_structure(ReadPdf pdf)
    {
        foreach (var (_, page) in pdf.Pages)
            if (page.ContainsKey("/Annots") && pdf.Name(page["/Tabs"]) != "S") yield return "annotations without an order";
    }

    public static IEnumerable<string> Actions_only_lead_to_addresses(ReadPdf pdf)
    {
        foreach (var dictionary in pdf.Dictionaries)
        {
            if (dictionary.ContainsKey("/AA")) yield return "further actions";
            if (dictionary.ContainsKey("/A") && pdf.Dictionary(dictionary["/A"]) is { } action && action.ContainsKey("/S") && !action.ContainsKey("/O") && pdf.Name(action["/S"]) is not ("URI" or "GoTo")) yield return $"the action {pdf.Name(action["/S"])}";
        }
        if (pdf.Catalog.ContainsKey("/OpenAction")) yield return "an action when opened";
    }

    public static IEnumerable<string> There_are_no_forms_to_fill_in(ReadPdf pdf)
    {
        foreach (var key in (string[])["/AcroForm", "/NeedsRendering"])
            if (pdf.Catalog.ContainsKey(key)) yield return key;
    }

    public static IEnumerable<string> Destinations_are_pages(ReadPdf pdf)
    {
        var pages = pdf.Pages.Select(page => page.Reference).ToHashSet(StringComparer.Ordinal);
        foreach (var dictionary in pdf.Dictionaries.Where(d => d.ContainsKey("/Dest")))
            if (!pages.Contains(ReadPdf.ReferenceIn(pdf.List(dictionary["/Dest"])[0]) ?? "")) yield return "a destination is no page";
    }

    /// <summary>One for each heading, and in a bound volume for each document after the index, in the order in which they stand on the pages.</summary>
    public static IEnumerable<string> Bookmarks_are_the_headings(ReadPdf pdf)
    {
        var bookmarks = new List<JsonObject>();
        Collect(pdf, pdf.Dictionary(pdf.Catalog["/Outlines"])?["/First"], bookmarks);
        var headings = pdf.Structure?.All.Count(node => node.Role is ['H', >= '1' and <= '6']) ?? 0;
        var documents = pdf.Structure?.Children.SelectMany(document => document.Children).Count(part => part.Role == "Sect") ?? 0;
        if (bookmarks.Count != headings + Math.Max(0, documents - 1)) yield return $"{bookmarks.Count} bookmarks for {headings} headings in {documents} documents";
        if (bookmarks.Exists(bookmark => string.IsNullOrWhiteSpace(pdf.Text(bookmark["/Title"])))) yield return "a bookmark without a title";
        var pages = pdf.Pages.Select((page, i) => (page.Reference, i)).ToDictionary(pair => pair.Reference, pair => pair.i, StringComparer.Ordinal);
        var places = bookmarks.Select(bookmark => pdf.List(bookmark["/Dest"])).Select(to => (pages.GetValueOrDefault(ReadPdf.ReferenceIn(to[0]) ?? "", -1), -(pdf.Number(to.ElementAtOrDefault(3)) ?? 0))).ToList();
        if (!places.SequenceEqual(places.Order())) yield return "bookmarks in another order than what they lead to";
    }

    public static IEnumerable<string> Every_page_has_a_label(ReadPdf pdf)
    {
        if (!NumberTree.Read(pdf, pdf.Catalog["/PageLabels"]).ContainsKey(0)) yield return "no labels";
    }

    private static void Collect(ReadPdf pdf, JsonNode? first, List<JsonObject> bookmarks)
    {
        for (var item = pdf.Dictionary(first); item is not null && bookmarks.Count < 10_000; item = pdf.Dictionary(item["/Next"]))
        {
            bookmarks.Add(item);
            Collect(pdf, item["/First"], bookmarks);
        }
    }

    private static IEnumerable<(string Reference, JsonObject Annotation, int Page)> Annotations(ReadPdf pdf) =>
        pdf.Pages.SelectMany((page, i) => pdf.List(page.Page["/Annots"]).Select(node => (ReadPdf.ReferenceIn(node) ?? "", pdf.Dictionary(node) ?? [], i + 1)));
}
