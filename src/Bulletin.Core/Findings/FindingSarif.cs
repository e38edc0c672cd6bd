using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bulletin.Core.Checking;
using Bulletin.Core.Text;

namespace Bulletin.Core.Findings;

/// <summary>Findings as SARIF (OASIS SARIF 2.1.0): rules with their pages, regions in code points, repairs.</summary>
internal sealed class FindingSarif
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly Language _language;
    private readonly FindingRun _run;

    private FindingSarif(Utf8JsonWriter json, Language language, FindingRun run)
    {
        _json = json;
        _language = language;
        _run = run;
    }

    public static string Write(IReadOnlyList<Finding> findings, Language language, FindingRun run)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) new FindingSarif(json, language, run).WriteLog(findings);
        return Printable.InJson(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    private void WriteLog(IReadOnlyList<Finding> findings)
    {
        var rules = findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool(rules);
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
        foreach (var finding in findings) WriteResult(finding, rules.IndexOf(finding.Code));
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool(List<string> rules)
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "bulletin");
        _json.WriteString("version", _run.Version);
        _json.WriteString("language", _language == Language.Chinese ? "zh-CN" : "en");
        _json.WriteStartArray("rules");
        foreach (var code in rules) WriteRule(code);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(string code)
    {
        _json.WriteStartObject();
        _json.WriteString("id", code);
        if (RulePages.Find(code) is { } page)
        {
            _json.WriteString("name", page.Name);
            WriteText("shortDescription", page.What.In(_language));
            WriteText("fullDescription", page.Why.In(_language));
            WriteText("help", page.Remedy.In(_language));
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", Level(page.Severity));
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }

    private void WriteResult(Finding finding, int rule)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Code);
        _json.WriteNumber("ruleIndex", rule);
        _json.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.Message.In(_language) + (_language == Language.Chinese ? "。" : ". ") + finding.Help.In(_language));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteFile(finding.Span.Source);
        WriteRegion("region", finding.Span);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        if (finding.Fix is { Edits.Count: > 0 } fix) WriteFix(fix, finding.Help.In(_language));
        _json.WriteEndObject();
    }

    private void WriteFix(Fix fix, string help)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        WriteText("description", help);
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteFile(fix.Edits[0].Span.Source);
        _json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            _json.WriteStartObject();
            WriteRegion("deletedRegion", edit.Span);
            WriteText("insertedContent", edit.Text);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteFile(SourceText source)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", Address(_run.Relative(source.Path)));
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceSpan span)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", span.Line);
        _json.WriteNumber("startColumn", span.Column);
        _json.WriteNumber("endLine", span.EndLine);
        _json.WriteNumber("endColumn", span.EndColumn);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>RFC 3986: each name of the path escaped, a drive or root made a file address.</summary>
    private static string Address(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/')
            ? "file://" + escaped
            : path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + escaped[4..] : escaped;
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
