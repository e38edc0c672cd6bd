using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Conformance;

/// <summary>A finished PDF as qpdf reads it: objects out of its JSON (version 2), the file's bytes beside them.</summary>
internal sealed partial class ReadPdf
{
    private readonly JsonObject _objects;
    private IReadOnlyList<PageReading>? _readings;
    private StructureNode? _structure;

    public ReadPdf(string path)
    {
        Bytes = File.ReadAllBytes(path);
        Check = Judge.TryRun("qpdf", ["--check", path], new Dictionary<string, string?>());
        // 3: it had to mend something, which --check tells of.
        var read = Judge.TryRun("qpdf", ["--json-output", "--json-stream-data=inline", "--decode-level=none", path, "-"], new Dictionary<string, string?>());
        _objects = read.ExitCode is 0 or 3 ? JsonNode.Parse(read.Output)!["qpdf"]![1]!.AsObject() : [];
        Trailer = _objects["trailer"]?["value"] as JsonObject ?? [];
        Catalog = Dictionary(Trailer["/Root"]) ?? [];
        Pages = [.. PagesUnder(Trailer["/Root"] is null ? null : Catalog["/Pages"], 0)];
    }

    public byte[] Bytes { get; }

    /// <summary>What <c>qpdf --check</c> said.</summary>
    public Verdict Check { get; }

    public JsonObject Trailer { get; }

    public JsonObject Catalog { get; }

    /// <summary>The pages, with their references.</summary>
    public IReadOnlyList<(string Reference, JsonObject Page)> Pages { get; }

    /// <summary>What the pages draw.</summary>
    public IReadOnlyList<PageReading> Readings => _readings ??= [.. Pages.Select(page => new PageReading(this, page.Page))];

    public StructureNode? Structure => _structure ??= StructureNode.Of(this);

    /// <summary>Every dictionary of the file, also those of streams and within other objects.</summary>
    public IEnumerable<JsonObject> Dictionaries => _objects.Where(pair => pair.Key != "trailer").SelectMany(pair => Within(pair.Value!["value"] ?? pair.Value!["stream"]!["dict"]));

    /// <summary>References of all streams with their dictionaries.</summary>
    public IEnumerable<(string Reference, JsonObject Dictionary)> Streams =>
        _objects.Where(pair => pair.Value!["stream"] is not null).Select(pair => (pair.Key["obj:".Length..], pair.Value!["stream"]!["dict"]!.AsObject()));

    public static string? ReferenceIn(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && Reference().IsMatch(text) ? text : null;

    /// <summary>What a node is, or refers to; of a stream its dictionary.</summary>
    public JsonNode? Resolve(JsonNode? node)
    {
        for (var depth = 0; ReferenceIn(node) is { } reference && depth < 8; depth++)
            node = _objects["obj:" + reference] is not { } found ? null : found["value"] ?? found["stream"]?["dict"];
        return node;
    }

    public JsonObject? Dictionary(JsonNode? node) => Resolve(node) as JsonObject;

    /// <summary>Elements of an array, or the one thing that stands for an array of one.</summary>
    public IReadOnlyList<JsonNode?> List(JsonNode? node) => Resolve(node) switch
    {
        null => [],
        JsonArray array => [.. array],
        _ => [node],
    };

    public string? Name(JsonNode? node) => TextIn(node) is { Length: > 1 } name && name[0] == '/' ? name[1..] : null;

    public string? Text(JsonNode? node) => TextIn(node) is { } text && text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : null;

    public double? Number(JsonNode? node) =>
        Resolve(node) is JsonValue value && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsTrue(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<bool>(out var said) && said;

    /// <summary>How many bytes a stream takes in the file.</summary>
    public long LengthOf(string reference) => Convert.FromBase64String(_objects["obj:" + reference]!["stream"]!["data"]!.GetValue<string>()).LongLength;

    /// <summary>The bytes of a stream, inflated.</summary>
    public byte[] Data(JsonNode? node)
    {
        if (ReferenceIn(node) is not { } reference || _objects["obj:" + reference]?["stream"] is not { } stream) return [];
        var bytes = Convert.FromBase64String(stream["data"]!.GetValue<string>());
        if (Name(stream["dict"]!["/Filter"]) != "FlateDecode") return bytes;
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    private string? TextIn(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private IEnumerable<(string, JsonObject)> PagesUnder(JsonNode? node, int depth)
    {
        if (Dictionary(node) is not { } found || depth > 8) yield break;
        if (Name(found["/Type"]) == "Page") yield return (ReferenceIn(node) ?? "", found);
        foreach (var page in List(found["/Kids"]).SelectMany(kid => PagesUnder(kid, depth + 1))) yield return page;
    }

    private static IEnumerable<JsonObject> Within(JsonNode? node)
    {
        if (node is JsonObject found) yield return found;
        var inner = node switch
        {
            JsonObject dictionary => dictionary.Select(pair => pair.Value),
            JsonArray array => array,
            _ => Enumerable.Empty<JsonNode?>(),
        };
        foreach (var deeper in inner.SelectMany(Within)) yield return deeper;
    }

    [GeneratedRegex(@"^\d+ \d+ R$")]
    private static partial Regex Reference();
}
