using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Conformance;

/// <summary>A finished PDF taken apart by qpdf, to be spoilt in one place and written anew by it.</summary>
internal sealed class BrokenPdf
{
    // It takes base64 as it stands, without escapes.
    private static readonly JsonSerializerOptions AsQpdfReadsIt = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode _json;
    private readonly JsonObject _objects;

    public BrokenPdf(string path)
    {
        _json = JsonNode.Parse(Judge.Run("qpdf", "--json-output", "--json-stream-data=inline", "--decode-level=generalized", path, "-").Output)!;
        _objects = _json["qpdf"]![1]!.AsObject();
    }

    public JsonObject Trailer => _objects["trailer"]!["value"]!.AsObject();

    public JsonObject Catalog => Of("/Type", "/Catalog");

    public IEnumerable<JsonObject> Pages => AllOf("/Type", "/Page");

    /// <summary>Structure elements of a role.</summary>
    public IEnumerable<JsonObject> Elements(string role) => AllOf("/S", "/" + role).Where(element => element.ContainsKey("/P"));

    public JsonObject Of(string key, string value) => AllOf(key, value).First();

    public IEnumerable<JsonObject> AllOf(string key, string value) => Dictionaries.Where(d => d[key] is JsonValue said && said.TryGetValue<string>(out var text) && text == value);

    public IEnumerable<JsonObject> With(string key) => Dictionaries.Where(d => d.ContainsKey(key));

    public JsonObject At(JsonNode? reference) => DictionaryOf(_objects["obj:" + reference!.GetValue<string>()]!);

    /// <summary>What names an object.</summary>
    public string ReferenceTo(JsonObject dictionary) => _objects.First(pair => DictionaryOf(pair.Value!) == dictionary).Key["obj:".Length..];

    public string TextOf(JsonNode? stream) => Encoding.Latin1.GetString(Convert.FromBase64String(_objects["obj:" + stream!.GetValue<string>()]!["stream"]!["data"]!.GetValue<string>()));

    public void SetText(JsonNode? stream, string text) => _objects["obj:" + stream!.GetValue<string>()]!["stream"]!["data"] = Convert.ToBase64String(Encoding.Latin1.GetBytes(text));

    /// <summary>Changes what stands in a stream; it must stand there.</summary>
    public void Replace(JsonNode? stream, string before, string after)
    {
        var text = TextOf(stream);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"no {before} in {stream}");
        SetText(stream, text[..at] + after + text[(at + before.Length)..]);
    }

    /// <returns>What names it.</returns>
    public string AddStream(byte[] data)
    {
        var reference = $"{_objects.Count + 10_000} 0 R";
        _objects["obj:" + reference] = new JsonObject { ["stream"] = new JsonObject { ["data"] = Convert.ToBase64String(data), ["dict"] = new JsonObject() } };
        return reference;
    }

    public IEnumerable<(string Reference, JsonObject Dictionary)> Streams =>
        _objects.Where(pair => pair.Value!["stream"] is not null).Select(pair => (pair.Key["obj:".Length..], pair.Value!["stream"]!["dict"]!.AsObject()));

    /// <summary>Writes it by qpdf.</summary>
    public void Write(string path, params string[] options)
    {
        var json = path + ".json";
        File.WriteAllText(json, _json.ToJsonString(AsQpdfReadsIt));
        // 3: it saw what is spoilt.
        var written = Judge.TryRun("qpdf", [.. options, "--newline-before-endstream", "--json-input", json, path], new Dictionary<string, string?>());
        if (written.ExitCode is not (0 or 3)) throw new InvalidOperationException(written.Errors);
        File.Delete(json);
    }

    private IEnumerable<JsonObject> Dictionaries => _objects.Where(pair => pair.Key != "trailer").Select(pair => DictionaryOf(pair.Value!)).ToList();

    private static JsonObject DictionaryOf(JsonNode entry) => entry["stream"]?["dict"] as JsonObject ?? entry["value"] as JsonObject ?? [];
}
