using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bulletin.Core.Reading;

/// <summary>The contract as a JSON Schema (draft-07, which editors of YAML read), made from the table that the reader reads by.</summary>
public static class IssueSchema
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>season.yaml, without what is an issue's own.</summary>
    private static readonly Field SeasonFile =
        Contract.Season with { Fields = [.. Contract.Season.Fields.Where(f => !f.IsIssuesOwn).Select(Sharable)] };

    /// <summary>An issue below a season.yaml. An editor sees one file alone, so only what no season can give is required.</summary>
    private static readonly Field IssueInSeason = Contract.Root with
    {
        Fields = [.. Contract.Root.Fields.Select(f => f.Kind == FieldKind.Map
            ? f with
            {
                Fields = [.. f.Fields.Select(inner => inner with { IsRequired = inner is { IsRequired: true, IsIssuesOwn: true } })],
            }
            : f)],
    };

    /// <summary>Of an issue file that stands alone; ends in a line end.</summary>
    public static string Write() => Write(Contract.Root, "期刊文件", "工作简报的一期，供 bulletin 生成 Word 和 PDF；每个键有中文和英文两个名称。");

    /// <summary>Of an issue file below a season.yaml.</summary>
    public static string WriteInSeason() => Write(IssueInSeason, "期刊文件（有 season.yaml）", "工作简报的一期，各期共用的内容在 season.yaml 里；每个键有中文和英文两个名称。");

    /// <summary>Of season.yaml.</summary>
    public static string WriteSeason() => Write(SeasonFile, "整刊文件 season.yaml", "工作简报各期共用的内容，以及单位、人员的规范写法；每个键有中文和英文两个名称。");

    private static Field Sharable(Field field) => field.Kind == FieldKind.ChoiceOrMapList
        ? field with { Kind = FieldKind.Choice, Fields = [], IsRequired = false }
        : field with
        {
            Fields = [.. field.Fields.Where(f => !f.IsIssuesOwn || field.Kind == FieldKind.LabelMap)
                .Select(f => Sharable(f) with { IsRefused = f.IsIssuesOwn })],
            IsRequired = false,
        };

    private static string Write(Field root, string title, string description)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("description", description);
            SchemaParts.WriteMap(json, root);
            json.WriteStartObject("definitions");
            WriteDefinitions(json, root);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteDefinitions(Utf8JsonWriter json, Field parent)
    {
        foreach (var field in parent.Fields.Where(f => !f.IsRefused))
        {
            json.WriteStartObject(SchemaParts.NameOf(parent, field));
            json.WriteString("description", $"{field.Chinese}（{field.English}）：{field.Description}");
            if (field.Example.Length > 0)
            {
                json.WriteStartArray("examples");
                json.WriteStringValue(field.Example);
                foreach (var example in field.MoreExamples) json.WriteStringValue(example);
                json.WriteEndArray();
            }
            SchemaParts.WriteValue(json, field);
            json.WriteEndObject();
        }
        foreach (var field in parent.Fields) WriteDefinitions(json, field);
    }
}
