using System.Text;
using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.2 without fonts: content, colours, pictures, transparency.</summary>
internal static class GraphicsChecks
{
    private static readonly string[] Known =
    [
        "BT", "ET", "Tf", "Td", "Tz", "Tc", "Tr", "Tj", "TJ", "BDC", "BMC", "EMC", "q", "Q", "cm", "Do", "re", "f", "S", "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "w", "j",
    ];

    public static IEnumerable<string> Content_uses_known_operators_and_its_own_resources(ReadPdf pdf)
    {
        for (var p = 0; p < pdf.Pages.Count; p++)
        {
            var reading = pdf.Readings[p];
            foreach (var name in reading.Operators.Except(Known)) yield return $"page {p + 1}: operator {name}";
            if (!reading.IsBalanced || reading.DeepestState > 28) yield return $"page {p + 1}: states or marks are not closed";
            foreach (var (kind, names) in ((string, IEnumerable<string>)[])[("/Font", reading.Shown.Select(code => code.Font).Distinct()), ("/XObject", reading.XObjects), ("/ColorSpace", reading.ColourSpaces)])
            {
                var there = pdf.Dictionary(reading.Resources[kind]) ?? [];
                foreach (var name in names)
                    if (!there.ContainsKey(name)) yield return $"page {p + 1}: no resource {name}";
            }
        }
    }

    public static IEnumerable<string> One_output_intent_with_a_sound_profile(ReadPdf pdf)
    {
        var intents = pdf.List(pdf.Catalog["/OutputIntents"]);
        if (intents.Count != 1) yield return $"{intents.Count} output intents";
        foreach (var intent in intents.Select(pdf.Dictionary))
        {
            if (pdf.Name(intent?["/S"]) != "GTS_PDFA1") yield return "not one of PDF/A";
            if (string.IsNullOrEmpty(pdf.Text(intent?["/OutputConditionIdentifier"]))) yield return "no condition";
            if (Space(pdf, intent?["/DestOutputProfile"]) is not { } space) yield return "no sound profile";
            else if (space is not ("RGB " or "CMYK" or "GRAY")) yield return $"a profile of {space}";
        }
    }

    public static IEnumerable<string> Device_colours_are_those_of_the_intent(ReadPdf pdf)
    {
        var intent = Space(pdf, pdf.Dictionary(pdf.List(pdf.Catalog["/OutputIntents"]).FirstOrDefault())?["/DestOutputProfile"]);
        foreach (var (reading, page) in pdf.Readings.Select((reading, i) => (reading, i + 1)))
        {
            if (intent != "RGB " && (reading.Operators.Contains("rg") || reading.Operators.Contains("RG"))) yield return $"page {page}: device red, green and blue";
            if (intent != "CMYK" && (reading.Operators.Contains("k") || reading.Operators.Contains("K"))) yield return $"page {page}: device inks";
            if (intent is null && (reading.Operators.Contains("g") || reading.Shown.Count > 0)) yield return $"page {page}: device grey";
            foreach (var (name, space) in pdf.Dictionary(reading.Resources["/ColorSpace"]) ?? [])
                if (pdf.Name(pdf.List(space).FirstOrDefault()) != "ICCBased") yield return $"page {page}: {name} is no space of a profile";
            var blending = pdf.Name(pdf.Dictionary(pdf.Pages[page - 1].Page["/Group"])?["/CS"]);
            if (blending == "DeviceRGB" && intent != "RGB " || blending == "DeviceCMYK" && intent != "CMYK") yield return $"page {page} is blended in {blending}";
        }
        foreach (var (reference, picture) in Pictures(pdf))
        {
            var space = pdf.List(picture["/ColorSpace"]);
            var name = pdf.Name(space[0]) == "Indexed" ? pdf.Name(pdf.List(space[1])[0]) : pdf.Name(space[0]);
            if (name is not ("DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "ICCBased") || name == "DeviceRGB" && intent != "RGB " || name == "DeviceCMYK" && intent != "CMYK" || intent is null) yield return $"{reference} is {name}";
        }
    }

    public static IEnumerable<string> Profiles_say_their_components(ReadPdf pdf)
    {
        foreach (var (reference, stream) in pdf.Streams.Where(stream => stream.Dictionary.ContainsKey("/N") && pdf.Name(stream.Dictionary["/Type"]) != "ObjStm"))
        {
            var expected = Space(pdf, JsonValue.Create(reference)) switch { "RGB " or "Lab " => 3, "CMYK" => 4, "GRAY" => 1, _ => 0 };
            if (pdf.Number(stream["/N"]) != expected) yield return $"{reference} has {stream["/N"]} components and is of {expected}";
        }
    }

    public static IEnumerable<string> Pictures_are_plain(ReadPdf pdf)
    {
        foreach (var (reference, picture) in Pictures(pdf))
        {
            if (pdf.IsTrue(picture["/Interpolate"])) yield return $"{reference} is interpolated";
            foreach (var key in (string[])["/Alternates", "/OPI", "/Intent"])
                if (picture.ContainsKey(key)) yield return $"{reference} has {key}";
            if (pdf.Number(picture["/BitsPerComponent"]) is not (1 or 2 or 4 or 8 or 16)) yield return $"{reference} has {picture["/BitsPerComponent"]} bits";
        }
    }

    public static IEnumerable<string> No_forms_or_graphics_states(ReadPdf pdf)
    {
        if (pdf.Dictionaries.Any(d => pdf.Name(d["/Subtype"]) is "Form" or "PS")) yield return "a form XObject";
        foreach (var reading in pdf.Readings)
            foreach (var key in (string[])["/ExtGState", "/Pattern", "/Shading"])
                if (reading.Resources.ContainsKey(key)) yield return key;
    }

    public static IEnumerable<string> Pages_are_groups_where_and_only_where_something_is_seen_through(ReadPdf pdf)
    {
        for (var p = 0; p < pdf.Pages.Count; p++)
        {
            var objects = pdf.Dictionary(pdf.Readings[p].Resources["/XObject"]) ?? [];
            var isBlended = objects.Any(pair => pdf.Dictionary(pair.Value)?.ContainsKey("/SMask") == true);
            var group = pdf.Dictionary(pdf.Pages[p].Page["/Group"]);
            if (isBlended && pdf.Name(group?["/CS"]) is null) yield return $"page {p + 1}: no blending space";
            if (!isBlended && group is not null) yield return $"page {p + 1}: a group without need";
        }
    }

    /// <summary>The data colour space of a profile, or null where it is none that PDF 1.7 takes.</summary>
    private static string? Space(ReadPdf pdf, JsonNode? profile)
    {
        var bytes = pdf.Data(profile);
        if (bytes.Length < 132 || bytes[8] is < 2 or > 4 || Encoding.ASCII.GetString(bytes, 36, 4) != "acsp") return null;
        return Encoding.ASCII.GetString(bytes, 12, 4) is "prtr" or "mntr" or "scnr" or "spac" ? Encoding.ASCII.GetString(bytes, 16, 4) : null;
    }

    private static IEnumerable<(string Reference, JsonObject Dictionary)> Pictures(ReadPdf pdf) => pdf.Streams.Where(stream => pdf.Name(stream.Dictionary["/Subtype"]) == "Image");
}
