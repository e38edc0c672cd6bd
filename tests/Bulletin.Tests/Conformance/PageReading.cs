using System.Text;
using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>What the content of a page does: marks, codes shown, colours, pictures.</summary>
internal sealed class PageReading
{
    private static readonly string[] Painting = ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"];

    private readonly Stack<Mark> _marks = new();

    public PageReading(ReadPdf pdf, JsonObject page)
    {
        Resources = pdf.Dictionary(page["/Resources"]) ?? [];
        var content = pdf.List(page["/Contents"]).SelectMany(pdf.Data).ToArray();
        foreach (var (name, operands) in new ContentTokens(content).Operations()) Take(name, operands);
        IsBalanced = _marks.Count == 0 && _depth == 0;
    }

    public JsonObject Resources { get; }

    public HashSet<string> Operators { get; } = new(StringComparer.Ordinal);

    /// <summary>Identifiers of marked content, in order.</summary>
    public List<int> Marked { get; } = [];

    /// <summary>Codes shown: the font's resource, the code, and whether an ActualText stands over it.</summary>
    public HashSet<(string Font, int Code, bool IsReplaced)> Shown { get; } = [];

    public HashSet<string> XObjects { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ColourSpaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Types of the artifacts; empty where one has none.</summary>
    public HashSet<string> ArtifactTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts that stand for what is shown.</summary>
    public List<string> ActualTexts { get; } = [];

    /// <summary>Painted outside all marked content.</summary>
    public int Unmarked { get; private set; }

    /// <summary>Artifacts within content of the structure, or content within such content.</summary>
    public int Nested { get; private set; }

    public bool IsBalanced { get; }

    public int DeepestState { get; private set; }

    private string _font = "";
    private int _depth;

    private readonly record struct Mark(bool IsArtifact, bool HasId, bool IsReplaced);

    private void Take(string name, List<object> operands)
    {
        Operators.Add(name);
        if (Painting.Contains(name) && !_marks.Any(mark => mark.IsArtifact || mark.HasId)) Unmarked++;
        switch (name)
        {
            case "BDC" or "BMC":
                Begin((string)operands[0], operands.Count > 1 ? operands[1] as Dictionary<string, object> : null);
                break;
            case "EMC":
                _marks.TryPop(out _);
                break;
            case "q":
                DeepestState = Math.Max(DeepestState, ++_depth);
                break;
            case "Q":
                _depth--;
                break;
            case "Tf":
                _font = (string)operands[0];
                break;
            case "Tj" or "TJ" or "'" or "\"":
                foreach (var text in operands[^1] is List<object> list ? list.OfType<byte[]>() : [(byte[])operands[^1]]) Show(text);
                break;
            case "Do":
                XObjects.Add((string)operands[0]);
                break;
            case "cs" or "CS":
                ColourSpaces.Add((string)operands[0]);
                break;
        }
    }

    private void Begin(string tag, Dictionary<string, object>? properties)
    {
        var isArtifact = tag == "/Artifact";
        var hasId = properties is not null && properties.ContainsKey("/MCID");
        var text = properties?.GetValueOrDefault("/ActualText") as byte[];
        if (isArtifact) ArtifactTypes.Add(properties?.GetValueOrDefault("/Type") as string ?? "");
        if ((isArtifact || hasId) && _marks.Any(mark => mark.HasId || mark.IsArtifact)) Nested++;
        if (hasId) Marked.Add((int)(double)properties!["/MCID"]);
        if (text is not null) ActualTexts.Add(text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text, 2, text.Length - 2) : Encoding.Latin1.GetString(text));
        _marks.Push(new Mark(isArtifact, hasId, text is not null));
    }

    private void Show(byte[] text)
    {
        for (var i = 0; i + 1 < text.Length; i += 2) Shown.Add((_font, text[i] << 8 | text[i + 1], _marks.Any(mark => mark.IsReplaced)));
    }
}
