using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>An element of the structure tree (ISO 32000-1 14.7.2) with what it holds.</summary>
internal sealed class StructureNode
{
    private StructureNode(string reference, string role, JsonObject dictionary, StructureNode? parent) =>
        (Reference, Role, Dictionary, Parent) = (reference, role, dictionary, parent);

    public string Reference { get; }

    public string Role { get; }

    public JsonObject Dictionary { get; }

    public StructureNode? Parent { get; }

    public List<StructureNode> Children { get; } = [];

    /// <summary>Marked content: page and identifier.</summary>
    public List<(string Page, int Id)> Marks { get; } = [];

    /// <summary>Marked content of this and of all below, as it is read.</summary>
    public List<(string Page, int Id)> Read { get; } = [];

    /// <summary>Annotations, by reference.</summary>
    public List<string> Objects { get; } = [];

    /// <summary>This and all below, in reading order.</summary>
    public IEnumerable<StructureNode> All => Children.SelectMany(child => child.All).Prepend(this);

    public IEnumerable<StructureNode> OfRole(string role) => All.Where(node => node.Role == role);

    /// <summary>The tree under the root; null where there is none.</summary>
    public static StructureNode? Of(ReadPdf pdf)
    {
        if (pdf.Dictionary(pdf.Catalog["/StructTreeRoot"]) is not { } root) return null;
        var node = new StructureNode(ReadPdf.ReferenceIn(pdf.Catalog["/StructTreeRoot"]) ?? "", "", root, null);
        node.ReadKids(pdf, 0);
        return node;
    }

    private void ReadKids(ReadPdf pdf, int depth)
    {
        if (depth > 40) throw new InvalidDataException("the structure tree has no end");
        var page = ReadPdf.ReferenceIn(Dictionary["/Pg"]) ?? "";
        foreach (var kid in pdf.List(Dictionary["/K"]))
        {
            if (pdf.Number(kid) is { } id) Take((page, (int)id));
            else if (pdf.Dictionary(kid) is { } inner) ReadKid(pdf, kid, inner, page, depth);
        }
    }

    private void ReadKid(ReadPdf pdf, JsonNode? kid, JsonObject inner, string page, int depth)
    {
        switch (pdf.Name(inner["/Type"]))
        {
            case "MCR":
                Take((ReadPdf.ReferenceIn(inner["/Pg"]) ?? page, (int)(pdf.Number(inner["/MCID"]) ?? -1)));
                break;
            case "OBJR":
                Objects.Add(ReadPdf.ReferenceIn(inner["/Obj"]) ?? "");
                break;
            default:
                var child = new StructureNode(ReadPdf.ReferenceIn(kid) ?? "", pdf.Name(inner["/S"]) ?? "", inner, this);
                Children.Add(child);
                child.ReadKids(pdf, depth + 1);
                Read.AddRange(child.Read);
                break;
        }
    }

    private void Take((string Page, int Id) mark)
    {
        Marks.Add(mark);
        Read.Add(mark);
    }
}
