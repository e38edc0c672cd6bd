using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.2.11: fonts.</summary>
internal static partial class FontChecks
{
    public static IEnumerable<string> Every_font_is_composite_and_embedded(ReadPdf pdf)
    {
        foreach (var (name, font, inner) in Fonts(pdf))
        {
            if (pdf.Name(font["/Subtype"]) != "Type0" || pdf.Name(font["/Encoding"]) != "Identity-H") yield return $"{name} is no composite font";
            if (pdf.Dictionary(inner?["/FontDescriptor"]) is { } descriptor && (descriptor.ContainsKey("/CIDSet") || descriptor.ContainsKey("/CharSet"))) yield return $"{name} lists its glyphs";
            if (inner is null || Program(pdf, inner) is not { } program) yield return $"{name} is not embedded";
            else if (pdf.Name(inner["/Subtype"]) == "CIDFontType0" && pdf.Name(pdf.Dictionary(program)?["/Subtype"]) != "CIDFontType0C") yield return $"{name} says not what its program is";
        }
    }

    public static IEnumerable<string> Names_of_a_font_agree(ReadPdf pdf)
    {
        foreach (var (name, font, inner) in Fonts(pdf))
        {
            var descriptor = pdf.Dictionary(inner?["/FontDescriptor"]);
            var inside = pdf.Name(inner?["/BaseFont"]) ?? "";
            if (!SubsetName().IsMatch(inside) || inside != pdf.Name(descriptor?["/FontName"])) yield return $"{name}: {inside} in its descriptor is {descriptor?["/FontName"]}";
            var outside = pdf.Name(font["/BaseFont"]);
            if (outside != inside && outside != inside + "-Identity-H") yield return $"{name}: {outside} over {inside}";
        }
    }

    public static IEnumerable<string> TrueType_codes_are_glyphs(ReadPdf pdf)
    {
        foreach (var (name, _, inner) in Fonts(pdf))
            if (pdf.Name(inner?["/Subtype"]) == "CIDFontType2" && pdf.Name(inner?["/CIDToGIDMap"]) != "Identity") yield return $"{name} has no CIDToGIDMap";
    }

    public static IEnumerable<string> Glyphs_shown_are_in_the_program_and_as_wide_as_said(ReadPdf pdf)
    {
        foreach (var (name, font, inner) in Fonts(pdf))
        {
            if (inner is null || Program(pdf, inner) is not { } program) continue;
            var shown = Shown(pdf, font).Select(code => code.Code).Distinct().Order().ToList();
            if (shown.Contains(0)) yield return $"{name} shows .notdef";
            using var face = SKTypeface.FromData(SKData.CreateCopy(pdf.Data(program)));
            if (face is null)
            {
                yield return $"{name}: its program cannot be read";
                continue;
            }
            foreach (var code in shown.Where(code => code >= face.GlyphCount)) yield return $"{name} lacks glyph {code}";
            using var sized = new SKFont(face, face.UnitsPerEm) { LinearMetrics = true, Hinting = SKFontHinting.None };
            var widths = sized.GetGlyphWidths([.. shown.Select(code => (ushort)code)]);
            var said = Widths(pdf, inner);
            for (var i = 0; i < shown.Count; i++)
            {
                var width = widths[i] * 1000 / face.UnitsPerEm;
                if (Math.Abs(width - said.GetValueOrDefault(shown[i], pdf.Number(inner["/DW"]) ?? 1000)) > 1) yield return FormattableString.Invariant($"{name}: glyph {shown[i]} is {width:0.#} wide");
            }
        }
    }

    public static IEnumerable<string> Every_code_shown_has_text(ReadPdf pdf)
    {
        foreach (var (name, font, _) in Fonts(pdf))
        {
            var map = ToUnicode(pdf, font);
            foreach (var (_, code, isReplaced) in Shown(pdf, font))
            {
                if (!map.TryGetValue(code, out var text) || text.Length == 0) yield return $"{name}: code {code} has no text";
                else if (text.Any(c => c is '\0' or '\uFEFF' or '\uFFFE')) yield return $"{name}: code {code} has text that is none";
                else if (!isReplaced && text.Any(IsPrivate)) yield return $"{name}: code {code} is for private use, and nothing says what it means";
                else if (!isReplaced && text == "\uFFFD") yield return $"{name}: code {code} goes on another's text, and nothing says what both mean";
            }
        }
    }

    private static bool IsPrivate(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static IEnumerable<(string Name, JsonObject Font, JsonObject? Descendant)> Fonts(ReadPdf pdf) =>
        pdf.Dictionaries.Where(d => pdf.Name(d["/Type"]) == "Font" && !(pdf.Name(d["/Subtype"]) ?? "").StartsWith("CIDFont", StringComparison.Ordinal))
            .Select(font => (pdf.Name(font["/BaseFont"]) ?? "a font", font, pdf.Dictionary(pdf.List(font["/DescendantFonts"]).FirstOrDefault())));

    private static JsonNode? Program(ReadPdf pdf, JsonObject descendant) => pdf.Dictionary(descendant["/FontDescriptor"]) is { } descriptor
        ? pdf.Name(descendant["/Subtype"]) == "CIDFontType2" ? descriptor["/FontFile2"] : descriptor["/FontFile3"]
        : null;

    private static IEnumerable<(string Font, int Code, bool IsReplaced)> Shown(ReadPdf pdf, JsonObject font) => pdf.Readings.SelectMany(reading =>
    {
        var fonts = pdf.Dictionary(reading.Resources["/Font"]) ?? [];
        return reading.Shown.Where(code => pdf.Dictionary(fonts[code.Font]) == font);
    }).Distinct();

    private static Dictionary<int, double> Widths(ReadPdf pdf, JsonObject descendant)
    {
        var widths = new Dictionary<int, double>();
        var entries = pdf.List(descendant["/W"]);
        for (var i = 0; i + 1 < entries.Count; i += 2)
        {
            var first = (int)pdf.Number(entries[i])!;
            foreach (var (width, k) in pdf.List(entries[i + 1]).Select((width, k) => (width, k))) widths[first + k] = pdf.Number(width)!.Value;
        }
        return widths;
    }

    private static Dictionary<int, string> ToUnicode(ReadPdf pdf, JsonObject font)
    {
        var map = new Dictionary<int, string>();
        foreach (Match entry in Entry().Matches(System.Text.Encoding.Latin1.GetString(pdf.Data(font["/ToUnicode"]))))
            map[Convert.ToInt32(entry.Groups[1].Value, 16)] = System.Text.Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value));
        return map;
    }

    [GeneratedRegex("^[A-Z]{6}\\+.")]
    private static partial Regex SubsetName();

    [GeneratedRegex("(?m)^<([0-9A-F]{4})> <([0-9A-F]+)>$")]
    private static partial Regex Entry();
}
