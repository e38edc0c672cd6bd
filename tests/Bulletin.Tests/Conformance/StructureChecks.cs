namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.7, ISO 14289-1 7: content and its structure.</summary>
internal static class StructureChecks
{
    private static readonly string[] Standard =
    [
        "Document", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "P", "Figure", "Caption", "TOC", "TOCI", "Table", "THead", "TBody", "TR", "TH", "TD", "Note", "Reference", "Link", "Span", "Div",
    ];

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["TOCI"] = ["TOC"],
        ["TR"] = ["Table", "THead", "TBody"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
    };

    private static readonly Dictionary<string, string[]> Kids = new(StringComparer.Ordinal)
    {
        ["TOC"] = ["TOCI"],
        ["TOCI"] = ["Reference", "P", "TOC"],
        ["Table"] = ["Caption", "TR", "THead", "TBody"],
        ["TR"] = ["TH", "TD"],
    };

    public static IEnumerable<string> The_file_is_tagged(ReadPdf pdf)
    {
        var mark = pdf.Dictionary(pdf.Catalog["/MarkInfo"]);
        if (!pdf.IsTrue(mark?["/Marked"])) yield return "not marked";
        if (pdf.IsTrue(mark?["/Suspects"])) yield return "suspect";
        if (pdf.Structure?.Children is not [{ Role: "Document" }]) yield return "its root is not one Document";
    }

    public static IEnumerable<string> Roles_are_standard_and_where_they_belong(ReadPdf pdf)
    {
        foreach (var node in pdf.Structure?.All.Skip(1) ?? [])
        {
            if (!Standard.Contains(node.Role)) yield return $"{node.Reference} is a {node.Role}";
            if (Parents.TryGetValue(node.Role, out var parents) && !parents.Contains(node.Parent!.Role)) yield return $"{node.Role} in {node.Parent.Role}";
            if (Kids.TryGetValue(node.Role, out var kids))
                foreach (var kid in node.Children.Where(kid => !kids.Contains(kid.Role))) yield return $"{kid.Role} in {node.Role}";
            if (ReadPdf.ReferenceIn(node.Dictionary["/P"]) != node.Parent!.Reference) yield return $"{node.Reference} names another parent";
        }
    }

    public static IEnumerable<string> All_content_is_marked_and_artifacts_are_typed(ReadPdf pdf)
    {
        foreach (var (reading, page) in pdf.Readings.Select((reading, i) => (reading, i + 1)))
        {
            if (reading.Unmarked > 0) yield return $"page {page}: {reading.Unmarked} marks of no element and no artifact";
            if (reading.Nested > 0) yield return $"page {page}: content within content";
            foreach (var type in reading.ArtifactTypes.Where(type => type is not ("/Pagination" or "/Layout"))) yield return $"page {page}: an artifact of type {type}";
        }
    }

    public static IEnumerable<string> Content_and_elements_find_each_other(ReadPdf pdf)
    {
        var root = pdf.Dictionary(pdf.Catalog["/StructTreeRoot"]);
        var parents = NumberTree.Read(pdf, root?["/ParentTree"]);
        var owners = new Dictionary<(string, int), string>();
        foreach (var node in pdf.Structure?.All ?? [])
            foreach (var mark in node.Marks)
                if (!owners.TryAdd(mark, node.Reference)) yield return $"content {mark} is of two elements";
        for (var p = 0; p < pdf.Pages.Count; p++)
        {
            var (reference, page) = pdf.Pages[p];
            var marked = pdf.Readings[p].Marked;
            if (marked.Distinct().Count() != marked.Count) yield return $"page {p + 1}: an identifier twice";
            if (pdf.Number(page["/StructParents"]) is not { } key || !parents.TryGetValue((int)key, out var found))
            {
                yield return $"page {p + 1} is not in the parent tree";
                continue;
            }
            var entries = pdf.List(found);
            foreach (var id in marked)
            {
                if (!owners.Remove((reference, id), out var owner)) yield return $"page {p + 1}: content {id} is of no element";
                else if (id >= entries.Count || ReadPdf.ReferenceIn(entries[id]) != owner) yield return $"page {p + 1}: content {id} does not find its element";
            }
        }
        foreach (var mark in owners.Keys) yield return $"an element has content {mark}, which is nowhere";
    }

    /// <summary>On each page what is read later is drawn later, through all elements. Of a document that is not ours a picture over the text is drawn last and may be read first.</summary>
    public static IEnumerable<string> Content_is_drawn_in_reading_order(ReadPdf pdf)
    {
        var read = (pdf.Structure?.Read ?? []).ToLookup(mark => mark.Page, mark => mark.Id, StringComparer.Ordinal);
        for (var p = 0; p < pdf.Pages.Count; p++)
            if (!read[pdf.Pages[p].Reference].SequenceEqual(pdf.Readings[p].Marked)) yield return $"page {p + 1} is read in another order than it is drawn";
    }

    public static IEnumerable<string> Headings_begin_at_one_and_leave_none_out(ReadPdf pdf)
    {
        var last = 0;
        foreach (var heading in pdf.Structure?.All.Where(node => node.Role is ['H', >= '1' and <= '6']) ?? [])
        {
            var level = heading.Role[1] - '0';
            if (level > last + 1) yield return $"{heading.Role} after H{last}";
            last = level;
        }
    }

    public static IEnumerable<string> Figures_are_described_and_have_their_box(ReadPdf pdf)
    {
        foreach (var figure in pdf.Structure?.OfRole("Figure") ?? [])
        {
            if (string.IsNullOrWhiteSpace(pdf.Text(figure.Dictionary["/Alt"]))) yield return $"{figure.Reference} has no description";
            if (pdf.List(pdf.Dictionary(figure.Dictionary["/A"])?["/BBox"]).Count != 4) yield return $"{figure.Reference} has no box";
        }
    }

    public static IEnumerable<string> Tables_are_regular_and_headed(ReadPdf pdf)
    {
        foreach (var table in pdf.Structure?.OfRole("Table") ?? [])
        {
            if (!table.OfRole("TH").Any()) yield return $"{table.Reference} has no header";
            foreach (var head in table.OfRole("TH"))
                if (pdf.Name(pdf.Dictionary(head.Dictionary["/A"])?["/Scope"]) is not ("Column" or "Row" or "Both")) yield return $"{head.Reference} heads nothing";
            var widths = RowWidths(pdf, table);
            if (widths.Distinct().Count() > 1) yield return $"{table.Reference} has rows of {string.Join(", ", widths)}";
            if (table.Children.FindLastIndex(kid => kid.Role == "Caption") > 0) yield return $"{table.Reference} has its caption inside";
        }
    }

    public static IEnumerable<string> Notes_have_names_of_their_own(ReadPdf pdf)
    {
        var notes = (pdf.Structure?.OfRole("Note") ?? []).ToList();
        var names = notes.Select(note => pdf.Text(note.Dictionary["/ID"])).ToList();
        if (names.Exists(string.IsNullOrEmpty) || names.Distinct(StringComparer.Ordinal).Count() != names.Count) yield return "notes without names of their own";
        var listed = pdf.List(pdf.Dictionary(pdf.Dictionary(pdf.Catalog["/StructTreeRoot"])?["/IDTree"])?["/Names"]);
        for (var i = 0; i < notes.Count; i++)
            if (2 * i + 1 >= listed.Count || pdf.Text(listed[2 * i]) != names[i] || ReadPdf.ReferenceIn(listed[2 * i + 1]) != notes[i].Reference) yield return $"{names[i]} is not found by its name";
    }

    public static IEnumerable<string> No_element_is_empty(ReadPdf pdf)
    {
        foreach (var node in pdf.Structure?.All.Skip(1) ?? [])
            if (node.Role is not ("TD" or "TH") && node.Children.Count + node.Marks.Count + node.Objects.Count == 0) yield return $"{node.Role} {node.Reference} is empty";
    }

    /// <summary>Columns of each row, cells from the rows above that reach into it counted.</summary>
    private static List<int> RowWidths(ReadPdf pdf, StructureNode table)
    {
        var rows = table.OfRole("TR").ToList();
        var widths = new int[rows.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in rows[r].Children)
            {
                var attributes = pdf.Dictionary(cell.Dictionary["/A"]);
                var (across, down) = ((int)(pdf.Number(attributes?["/ColSpan"]) ?? 1), (int)(pdf.Number(attributes?["/RowSpan"]) ?? 1));
                for (var i = r; i < r + down; i++)
                {
                    if (i < rows.Count) widths[i] += across;
                    else return [-1, 0]; // a cell reaches out of its table
                }
            }
        }
        return [.. widths];
    }
}
