using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>The entries of a number tree (ISO 32000-1 7.9.7).</summary>
internal static class NumberTree
{
    public static Dictionary<int, JsonNode?> Read(ReadPdf pdf, JsonNode? node)
    {
        var entries = new Dictionary<int, JsonNode?>();
        Read(pdf, node, entries, 0);
        return entries;
    }

    private static void Read(ReadPdf pdf, JsonNode? node, Dictionary<int, JsonNode?> entries, int depth)
    {
        if (pdf.Dictionary(node) is not { } tree || depth > 8) return;
        var pairs = pdf.List(tree["/Nums"]);
        for (var i = 0; i + 1 < pairs.Count; i += 2) entries[(int)pdf.Number(pairs[i])!] = pairs[i + 1];
        foreach (var kid in pdf.List(tree["/Kids"])) Read(pdf, kid, entries, depth + 1);
    }
}
