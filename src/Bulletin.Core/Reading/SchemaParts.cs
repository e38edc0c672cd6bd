using System.Text.Json;

namespace Bulletin.Core.Reading;

/// <summary>
/// What a field holds, in the words of JSON Schema. A YAML parser has typed the scalars by then, so a text may come as a number or a
/// boolean.
/// </summary>
internal static class SchemaParts
{
    private static readonly string[] Text = ["string", "number", "boolean"];

    public static string NameOf(Field parent, Field field) => Contract.IsFile(parent) ? field.English : $"{parent.English}.{field.English}";

    /// <summary>Keys in both languages, each once; nothing else, unless it is a map of the office's own labels.</summary>
    public static void WriteMap(Utf8JsonWriter json, Field map)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in map.Fields)
            foreach (var key in (string[])[field.Chinese, field.English])
            {
                if (field.IsRefused)
                {
                    json.WriteBoolean(key, false);
                    continue;
                }
                json.WriteStartObject(key);
                json.WriteString("$ref", $"#/definitions/{NameOf(map, field)}");
                json.WriteEndObject();
            }
        json.WriteEndObject();
        if (map.Kind == FieldKind.LabelMap)
        {
            json.WriteStartObject("additionalProperties");
            WriteAnyOf(json, isRequired: false, () => Texts(json), () => ListOfTexts(json));
            json.WriteEndObject();
        }
        else
        {
            json.WriteBoolean("additionalProperties", false);
        }
        if (map.Fields.Count == 0) return;
        json.WriteStartArray("allOf");
        foreach (var field in map.Fields) WriteOnce(json, field);
        foreach (var field in map.Fields.Where(field => field.IsRequired)) WriteRequired(json, field);
        if (map == Contract.Articles) WriteBody(json, map);
        json.WriteEndArray();
    }

    public static void WriteValue(Utf8JsonWriter json, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Map or FieldKind.LabelMap:
                WriteAnyOf(json, field.IsRequired, () => WriteMap(json, field));
                break;
            case FieldKind.MapList:
                WriteAnyOf(json, field.IsRequired, () => WriteList(json, field));
                break;
            case FieldKind.ChoiceOrMapList:
                WriteAnyOf(json, field.IsRequired, () => WriteWords(json, field.Choices.SelectMany(c => new[] { c.Chinese, c.English })),
                    () => WriteList(json, field));
                break;
            case FieldKind.TextOrList:
                WriteAnyOf(json, field.IsRequired, () => Texts(json), () => ListOfTexts(json));
                break;
            case FieldKind.Choice or FieldKind.Choices:
                WriteChoices(json, field);
                break;
            case FieldKind.YesNo:
                WriteAnyOf(json, field.IsRequired, () => WriteType(json, "boolean"),
                    () => WriteWords(json, ["是", "否", "true", "True", "TRUE", "false", "False", "FALSE"]));
                break;
            case FieldKind.WholeNumber:
                WriteAnyOf(json, field.IsRequired, () => WriteInteger(json), () => WritePattern(json, "^(?=[0-9]{1,9}$)0*[1-9]"));
                break;
            case FieldKind.IssueNumber:
                WriteAnyOf(json, field.IsRequired, () => WriteInteger(json), () => WritePattern(json, "^(增刊\\s*)?(?=[0-9]{1,9}$)0*[1-9]"));
                break;
            case FieldKind.Date:
                WriteAnyOf(json, field.IsRequired,
                    () => WritePattern(json, "^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)$"));
                break;
            default:
                WriteAnyOf(json, field.IsRequired, () => Texts(json));
                break;
        }
    }

    private static void WriteAnyOf(Utf8JsonWriter json, bool isRequired, params ReadOnlySpan<Action?> kinds)
    {
        json.WriteStartArray("anyOf");
        foreach (var kind in kinds)
        {
            if (kind is null) continue;
            json.WriteStartObject();
            kind();
            json.WriteEndObject();
        }
        if (!isRequired)
        {
            json.WriteStartObject();
            WriteEmpty(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json)
    {
        WriteTypes(json, Text);
        json.WriteString("pattern", "\\S");
    }

    private static void ListOfTexts(Utf8JsonWriter json)
    {
        WriteType(json, "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        WriteTypes(json, [.. Text, "null"]);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, Field field)
    {
        WriteType(json, "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        WriteMap(json, field);
        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json, Field field)
    {
        var words = field.Choices.SelectMany(c => new[] { c.Chinese, c.English }).Distinct().ToList();
        void Words() => WriteWords(json, words);
        void List()
        {
            WriteType(json, "array");
            json.WriteStartObject("items");
            WriteWords(json, words);
            json.WriteEndObject();
        }
        WriteAnyOf(json, field.IsRequired, Words, field.Kind == FieldKind.Choices ? List : null);
    }

    /// <summary>A word of digits is a number to a YAML parser.</summary>
    private static void WriteWords(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words.Distinct())
        {
            json.WriteStringValue(word);
            if (int.TryParse(word, out var number)) json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private static void WriteInteger(Utf8JsonWriter json)
    {
        WriteType(json, "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", 999_999_999);
    }

    private static void WritePattern(Utf8JsonWriter json, string pattern)
    {
        WriteType(json, "string");
        json.WriteString("pattern", pattern);
    }

    private static void WriteOnce(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        json.WriteStartObject("not");
        WriteNames(json, "required", field.Chinese, field.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, params ReadOnlySpan<Field> fields)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        foreach (var field in fields)
            foreach (var key in (string[])[field.Chinese, field.English])
            {
                json.WriteStartObject();
                WriteNames(json, "required", key);
                WriteNotEmpty(json, key);
                json.WriteEndObject();
            }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>正文 or 正文文件, and not both.</summary>
    private static void WriteBody(Utf8JsonWriter json, Field articles)
    {
        var (body, file) = (articles.Fields.First(f => f.English == "body"), articles.Fields.First(f => f.English == "body_file"));
        WriteRequired(json, body, file);
        foreach (var typed in (string[])[body.Chinese, body.English])
            foreach (var named in (string[])[file.Chinese, file.English])
            {
                json.WriteStartObject();
                json.WriteStartObject("not");
                WriteNames(json, "required", typed, named);
                WriteNotEmpty(json, typed, named);
                json.WriteEndObject();
                json.WriteEndObject();
            }
    }

    private static void WriteNotEmpty(Utf8JsonWriter json, params ReadOnlySpan<string> keys)
    {
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key);
            json.WriteStartObject("not");
            WriteEmpty(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, params ReadOnlySpan<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>An empty value counts as absent.</summary>
    private static void WriteEmpty(Utf8JsonWriter json)
    {
        WriteTypes(json, ["string", "null"]);
        json.WriteString("pattern", "^\\s*$");
    }

    private static void WriteTypes(Utf8JsonWriter json, string[] types) => WriteNames(json, "type", types);

    private static void WriteType(Utf8JsonWriter json, string type) => json.WriteString("type", type);
}
