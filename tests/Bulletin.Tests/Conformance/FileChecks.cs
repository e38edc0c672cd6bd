using System.Text.Json.Nodes;

namespace Bulletin.Tests.Conformance;

/// <summary>ISO 19005-2 6.1: the file around the objects.</summary>
internal static class FileChecks
{
    private static readonly string[] Filters = ["FlateDecode", "DCTDecode"];

    public static IEnumerable<string> Header_says_the_version_and_that_it_is_binary(ReadPdf pdf)
    {
        if (!pdf.Bytes.AsSpan().StartsWith("%PDF-1.7\n%"u8)) yield return "the header";
        else if (pdf.Bytes.AsSpan(10, 4).ToArray().Any(b => b < 128)) yield return "no four high bytes in the second line";
    }

    public static IEnumerable<string> Nothing_follows_the_end(ReadPdf pdf)
    {
        if (!pdf.Bytes.AsSpan().EndsWith("%%EOF\n"u8)) yield return "bytes after %%EOF";
        if (pdf.Bytes.AsSpan().Count("%%EOF"u8) != 1) yield return "several ends of file";
    }

    public static IEnumerable<string> The_trailer_has_an_identifier(ReadPdf pdf)
    {
        if (pdf.List(pdf.Trailer["/ID"]).Count != 2) yield return "no ID";
    }

    public static IEnumerable<string> Nothing_is_encrypted(ReadPdf pdf)
    {
        if (pdf.Trailer.ContainsKey("/Encrypt")) yield return "Encrypt";
    }

    public static IEnumerable<string> Objects_and_cross_reference_are_sound(ReadPdf pdf)
    {
        if (pdf.Check.ExitCode != 0) yield return pdf.Check.Output + pdf.Check.Errors;
    }

    public static IEnumerable<string> Streams_are_in_the_file_and_of_allowed_filters(ReadPdf pdf)
    {
        foreach (var (reference, stream) in pdf.Streams)
        {
            if (stream.ContainsKey("/F") || stream.ContainsKey("/FFilter")) yield return $"{reference} lies outside the file";
            foreach (var filter in pdf.List(stream["/Filter"]))
                if (!Filters.Contains(pdf.Name(filter))) yield return $"{reference} has filter {pdf.Name(filter)}";
        }
    }

    public static IEnumerable<string> Objects_names_and_strings_are_spelt_as_asked(ReadPdf pdf) => FileSyntax.FaultsIn(pdf.Bytes);

    public static IEnumerable<string> Numbers_and_pages_keep_the_limits(ReadPdf pdf)
    {
        foreach (var dictionary in pdf.Dictionaries)
            foreach (var (key, value) in dictionary)
                if (value is JsonValue simple && pdf.Number(simple) is { } number && Math.Abs(number) > int.MaxValue) yield return $"{number} at {key}";
        foreach (var (reference, page) in pdf.Pages)
            if (pdf.List(page["/MediaBox"]).Skip(2).Any(side => pdf.Number(side) is not (>= 3 and <= 14400))) yield return $"{reference} has a side too short or too long";
        if (pdf.Pages.Any(page => pdf.List(page.Page["/Contents"]).Any(content => FileSyntax.FaultsIn(pdf.Data(content)).Count > 0))) yield return "a string or name of a page's content";
    }

    public static IEnumerable<string> No_optional_content_attachments_or_presentations(ReadPdf pdf)
    {
        foreach (var key in (string[])["/OCProperties", "/AF", "/Requirements", "/Collection", "/Perms", "/Legal", "/Threads"])
            if (pdf.Catalog.ContainsKey(key)) yield return key;
        foreach (var key in (string[])["/Trans", "/PresSteps", "/Thumb", "/B"])
            if (pdf.Pages.Any(page => page.Page.ContainsKey(key))) yield return $"a page with {key}";
        if (pdf.Dictionaries.Any(d => d.ContainsKey("/Linearized"))) yield return "a linearized file";
        var names = pdf.Dictionary(pdf.Catalog["/Names"]) ?? [];
        foreach (var key in (string[])["/EmbeddedFiles", "/AlternatePresentations", "/JavaScript"])
            if (names.ContainsKey(key)) yield return key;
        if (pdf.Dictionaries.Any(d => pdf.Name(d["/Type"]) is "Filespec" or "F" || d.ContainsKey("/EF"))) yield return "a file specification";
    }
}
