using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bulletin.Core.Findings;

/// <summary>Findings as one JSON array, for other programs.</summary>
internal static class FindingJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyList<Finding> findings, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var finding in findings) WriteOne(json, finding, language);
            json.WriteEndArray();
        }
        return Printable.InJson(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    private static void WriteOne(Utf8JsonWriter json, Finding finding, Language language)
    {
        var span = finding.Span;
        json.WriteStartObject();
        json.WriteString("path", span.Source.Path);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", FindingWriter.Word(finding.Severity));
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("help", finding.Help.In(language));
        json.WriteEndObject();
    }
}
