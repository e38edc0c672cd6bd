using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bulletin.Core.Reading;

/// <summary>The contract as a JSON Schema (draft-07, which editors of YAML read), made from the table that the reader reads by.</summary>
public static class IssueSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole schema; ends in a line end.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "刊期文件");
            json.WriteString("description", "工作简报的一期，供 bulletin 生成 Word 和 PDF；每个键有中文和英文两个名称。");
            SchemaParts.WriteMap(json, Contract.Root);
            json.WriteStartObject("definitions");
            WriteDefinitions(json, Contract.Root);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteDefinitions(Utf8JsonWriter json, Field parent)
    {
        foreach (var field in parent.Fields)
        {
            json.WriteStartObject(SchemaParts.NameOf(parent, field));
            json.WriteString("description", $"{field.Chinese}（{field.English}）：{field.Description}");
            if (field.Example.Length > 0)
            {
                json.WriteStartArray("examples");
                json.WriteStringValue(field.Example);
                json.WriteEndArray();
            }
            SchemaParts.WriteValue(json, field);
            json.WriteEndObject();
        }
        foreach (var field in parent.Fields) WriteDefinitions(json, field);
    }
}
