using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>Each check finds a file that is spoilt in what it looks at, and no check goes without such a file.</summary>
[Collection(nameof(ConformanceSamples))]
public sealed class BrokenFileTests(ConformanceSamples samples)
{
    /// <summary>How objects are spoilt, and which check must tell.</summary>
    private static readonly IReadOnlyList<(string How, Action<BrokenPdf> Spoil, string Check)> Spoilt =
    [
        ("a stream elsewhere", pdf => pdf.Of("/Subtype", "/Image")["/F"] = "u:a.jpg", nameof(FileChecks.Streams_are_in_the_file_and_of_allowed_filters)),
        ("a long name", pdf => pdf.Catalog["/" + new string('a', 200)] = 1, nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a long name for a value", pdf => pdf.Catalog["/Long"] = "/" + new string('a', 128), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a long string", pdf => pdf.Catalog["/Long"] = "u:" + new string('a', 33000), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a long string of hanzi", pdf => pdf.Catalog["/Long"] = "u:" + new string('长', 17000), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a large number", pdf => pdf.Catalog["/Long"] = 3_000_000_000L, nameof(FileChecks.Numbers_and_pages_keep_the_limits)),
        ("a large page", pdf => pdf.Pages.First()["/MediaBox"]![3] = 15000, nameof(FileChecks.Numbers_and_pages_keep_the_limits)),
        ("a torn string in the content", pdf => Spoil(pdf, Content(pdf), "<([0-9A-F]{3})[0-9A-F]", "<$1"), nameof(FileChecks.Numbers_and_pages_keep_the_limits)),
        ("threads", pdf => pdf.Catalog["/Threads"] = new JsonArray(), nameof(FileChecks.No_optional_content_attachments_or_presentations)),
        ("a page that is faded in", pdf => pdf.Pages.First()["/Trans"] = new JsonObject(), nameof(FileChecks.No_optional_content_attachments_or_presentations)),
        ("a thumbnail", pdf => pdf.Pages.First()["/Thumb"] = pdf.ReferenceTo(pdf.Of("/Subtype", "/Image")), nameof(FileChecks.No_optional_content_attachments_or_presentations)),
        ("a picture in an ink of its own", pdf => pdf.Of("/ColorSpace", "/DeviceRGB")["/ColorSpace"] = new JsonArray("/Separation", "/Red", "/DeviceRGB", 1), nameof(GraphicsChecks.Device_colours_are_those_of_the_intent)),
        ("an ink of its own", pdf => Resources(pdf)["/ColorSpace"] = new JsonObject { ["/CS1"] = new JsonArray("/Separation", "/Red", "/DeviceRGB", 1) }, nameof(GraphicsChecks.Device_colours_are_those_of_the_intent)),
        ("blending in inks on a screen", pdf => pdf.Pages.First(page => page.ContainsKey("/Group"))["/Group"]!["/CS"] = "/DeviceCMYK", nameof(GraphicsChecks.Device_colours_are_those_of_the_intent)),
        ("a rendering intent", pdf => pdf.Of("/Subtype", "/Image")["/Intent"] = "/Vivid", nameof(GraphicsChecks.Pictures_are_plain)),
        ("a list of glyphs", pdf => pdf.Of("/Type", "/FontDescriptor")["/CIDSet"] = pdf.AddStream([0x80]), nameof(FontChecks.Every_font_is_composite_and_embedded)),
        ("an appearance", pdf => pdf.Of("/Subtype", "/Link")["/AP"] = new JsonObject(), nameof(InteractiveChecks.Annotations_are_links_that_print)),
        ("bookmarks in another order", SwapBookmarks, nameof(InteractiveChecks.Bookmarks_are_the_headings)),
        ("a history", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "<pdfaid:part>", "<xmp:History>1</xmp:History><pdfaid:part>"), nameof(MetadataChecks.Properties_are_of_known_schemas)),
        ("paragraphs in another order", SwapParagraphs, nameof(StructureChecks.Content_is_drawn_in_reading_order)),
        ("layers", pdf => pdf.Catalog["/OCProperties"] = new JsonObject(), nameof(FileChecks.No_optional_content_attachments_or_presentations)),
        ("an attachment", pdf => pdf.Catalog["/Names"] = new JsonObject { ["/EmbeddedFiles"] = new JsonObject() }, nameof(FileChecks.No_optional_content_attachments_or_presentations)),
        ("an operator of PostScript", pdf => pdf.Replace(Content(pdf), "BT\n", "BT\n0 0 m\n"), nameof(GraphicsChecks.Content_uses_known_operators_and_its_own_resources)),
        ("a font that is not there", pdf => pdf.Replace(Content(pdf), "/F1 ", "/F99 "), nameof(GraphicsChecks.Content_uses_known_operators_and_its_own_resources)),
        ("no output intent", pdf => pdf.Catalog.Remove("/OutputIntents"), nameof(GraphicsChecks.One_output_intent_with_a_sound_profile)),
        ("two output intents", pdf => pdf.Catalog["/OutputIntents"]!.AsArray().Add(pdf.Catalog["/OutputIntents"]![0]!.DeepClone()), nameof(GraphicsChecks.One_output_intent_with_a_sound_profile)),
        ("a torn profile", pdf => pdf.SetText(Profile(pdf), "sRGB"), nameof(GraphicsChecks.One_output_intent_with_a_sound_profile)),
        ("inks on a screen", pdf => pdf.Replace(Content(pdf), " rg\n", " 0 k\n"), nameof(GraphicsChecks.Device_colours_are_those_of_the_intent)),
        ("a picture in inks", pdf => pdf.Of("/ColorSpace", "/DeviceRGB")["/ColorSpace"] = "/DeviceCMYK", nameof(GraphicsChecks.Device_colours_are_those_of_the_intent)),
        ("a profile of four", pdf => pdf.At(Profile(pdf))["/N"] = 4, nameof(GraphicsChecks.Profiles_say_their_components)),
        ("an interpolated picture", pdf => pdf.Of("/Subtype", "/Image")["/Interpolate"] = true, nameof(GraphicsChecks.Pictures_are_plain)),
        ("a graphics state", pdf => Resources(pdf)["/ExtGState"] = new JsonObject(), nameof(GraphicsChecks.No_forms_or_graphics_states)),
        ("a form", pdf => pdf.Of("/Subtype", "/Image")["/Subtype"] = "/Form", nameof(GraphicsChecks.No_forms_or_graphics_states)),
        ("no blending space", pdf => pdf.Pages.First(page => page.ContainsKey("/Group")).Remove("/Group"), nameof(GraphicsChecks.Pages_are_groups_where_and_only_where_something_is_seen_through)),
        ("a face that is not embedded", pdf => pdf.AllOf("/Type", "/FontDescriptor").First(d => d.ContainsKey("/FontFile2")).Remove("/FontFile2"), nameof(FontChecks.Every_font_is_composite_and_embedded)),
        ("another name of a face", pdf => pdf.Of("/Type", "/FontDescriptor")["/FontName"] = "/SimSun", nameof(FontChecks.Names_of_a_font_agree)),
        ("no glyph map", pdf => pdf.Of("/Subtype", "/CIDFontType2").Remove("/CIDToGIDMap"), nameof(FontChecks.TrueType_codes_are_glyphs)),
        ("a wrong width", pdf => pdf.Of("/Subtype", "/CIDFontType0")["/DW"] = 900, nameof(FontChecks.Glyphs_shown_are_in_the_program_and_as_wide_as_said)),
        ("a wrong width of TrueType", pdf => pdf.Of("/Subtype", "/CIDFontType2")["/DW"] = 900, nameof(FontChecks.Glyphs_shown_are_in_the_program_and_as_wide_as_said)),
        ("a torn face", pdf => pdf.SetText(pdf.AllOf("/Type", "/FontDescriptor").First(d => d.ContainsKey("/FontFile3"))["/FontFile3"], "CFF"), nameof(FontChecks.Glyphs_shown_are_in_the_program_and_as_wide_as_said)),
        ("the missing glyph", pdf => Spoil(pdf, Content(pdf), "<[0-9A-F]{4}", "<0000"), nameof(FontChecks.Glyphs_shown_are_in_the_program_and_as_wide_as_said)),
        ("no text of a font", pdf => pdf.Of("/Subtype", "/Type0").Remove("/ToUnicode"), nameof(FontChecks.Every_code_shown_has_text)),
        ("no text of a code", pdf => Spoil(pdf, pdf.Of("/Subtype", "/Type0")["/ToUnicode"], "(?<=beginbfchar\n)<[0-9A-F]{4}> <[0-9A-F]+>\n", ""), nameof(FontChecks.Every_code_shown_has_text)),
        ("text that is none", pdf => Spoil(pdf, pdf.Of("/Subtype", "/Type0")["/ToUnicode"], "(?<=beginbfchar\n<[0-9A-F]{4}> )<[0-9A-F]+>\n", "<0000>\n"), nameof(FontChecks.Every_code_shown_has_text)),
        ("text for private use", pdf => Spoil(pdf, pdf.Of("/Subtype", "/Type0")["/ToUnicode"], "> <[0-9A-F]+>\n", "> <E000>\n", all: true), nameof(FontChecks.Every_code_shown_has_text)),
        ("a hidden link", pdf => pdf.Of("/Subtype", "/Link")["/F"] = 2, nameof(InteractiveChecks.Annotations_are_links_that_print)),
        ("a film", pdf => pdf.Of("/Subtype", "/Link")["/Subtype"] = "/Movie", nameof(InteractiveChecks.Annotations_are_links_that_print)),
        ("a silent link", pdf => pdf.Of("/Subtype", "/Link").Remove("/Contents"), nameof(InteractiveChecks.Links_say_what_they_are)),
        ("a link without its key", pdf => pdf.Of("/Subtype", "/Link").Remove("/StructParent"), nameof(InteractiveChecks.Links_stand_in_the_structure)),
        ("a link of no element", pdf => pdf.Elements("Link").First()["/K"] = new JsonArray(0), nameof(InteractiveChecks.Links_stand_in_the_structure)),
        ("no order of the keyboard", pdf => pdf.Pages.First(page => page.ContainsKey("/Tabs")).Remove("/Tabs"), nameof(InteractiveChecks.The_keyboard_follows_the_structure)),
        ("a script", pdf => pdf.Catalog["/OpenAction"] = new JsonObject { ["/S"] = "/JavaScript", ["/JS"] = "u:1" }, nameof(InteractiveChecks.Actions_only_lead_to_addresses)),
        ("a program to start", pdf => pdf.Of("/Subtype", "/Link")["/A"] = new JsonObject { ["/S"] = "/Launch" }, nameof(InteractiveChecks.Actions_only_lead_to_addresses)),
        ("a form to fill in", pdf => pdf.Catalog["/AcroForm"] = new JsonObject { ["/Fields"] = new JsonArray() }, nameof(InteractiveChecks.There_are_no_forms_to_fill_in)),
        ("a destination that is none", pdf => pdf.AllOf("/Subtype", "/Link").First(link => link.ContainsKey("/Dest"))["/Dest"]!.AsArray()[0] = pdf.ReferenceTo(pdf.Catalog), nameof(InteractiveChecks.Destinations_are_pages)),
        ("no bookmarks", pdf => pdf.Catalog.Remove("/Outlines"), nameof(InteractiveChecks.Bookmarks_are_the_headings)),
        ("no labels", pdf => pdf.Catalog.Remove("/PageLabels"), nameof(InteractiveChecks.Every_page_has_a_label)),
        ("no metadata", pdf => pdf.Catalog.Remove("/Metadata"), nameof(MetadataChecks.Metadata_can_be_read_by_anybody)),
        ("metadata that is not XML", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "</rdf:RDF>", ""), nameof(MetadataChecks.Metadata_can_be_read_by_anybody)),
        ("no claim for the archive", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "<pdfaid:part>2", "<pdfaid:part>1"), nameof(MetadataChecks.It_says_that_it_is_for_the_archive)),
        ("level B", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "conformance>A<", "conformance>B<"), nameof(MetadataChecks.It_says_that_it_is_for_the_archive)),
        ("no claim for readers", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "<pdfuaid:part>1</pdfuaid:part>", ""), nameof(MetadataChecks.It_says_that_it_is_accessible)),
        ("an undescribed schema", pdf => pdf.Replace(pdf.Catalog["/Metadata"], "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/", "<pdfaSchema:namespaceURI>http://a/"), nameof(MetadataChecks.It_says_that_it_is_accessible)),
        ("another title", pdf => pdf.At(pdf.Trailer["/Info"])["/Title"] = "u:别的", nameof(MetadataChecks.Metadata_and_information_agree)),
        ("another date", pdf => pdf.At(pdf.Trailer["/Info"])["/ModDate"] = "u:D:20200101000000+08'00'", nameof(MetadataChecks.Metadata_and_information_agree)),
        ("a title nobody sees", pdf => pdf.Catalog.Remove("/ViewerPreferences"), nameof(MetadataChecks.The_title_is_known_and_shown)),
        ("no language", pdf => pdf.Catalog.Remove("/Lang"), nameof(MetadataChecks.The_language_is_said)),
        ("a language that is none", pdf => pdf.Catalog["/Lang"] = "u:中文", nameof(MetadataChecks.The_language_is_said)),
        ("not marked", pdf => pdf.Catalog.Remove("/MarkInfo"), nameof(StructureChecks.The_file_is_tagged)),
        ("no structure", pdf => pdf.Catalog.Remove("/StructTreeRoot"), nameof(StructureChecks.The_file_is_tagged)),
        ("suspect", pdf => pdf.Catalog["/MarkInfo"]!["/Suspects"] = true, nameof(StructureChecks.The_file_is_tagged)),
        ("a role of nobody's", pdf => pdf.Elements("P").First()["/S"] = "/Absatz", nameof(StructureChecks.Roles_are_standard_and_where_they_belong)),
        ("a cell without a row", pdf => pdf.Elements("TR").First()["/S"] = "/P", nameof(StructureChecks.Roles_are_standard_and_where_they_belong)),
        ("another parent", pdf => pdf.Elements("TOC").First()["/P"] = pdf.ReferenceTo(pdf.Elements("H1").First()), nameof(StructureChecks.Roles_are_standard_and_where_they_belong)),
        ("unmarked content", pdf => pdf.SetText(Content(pdf), pdf.TextOf(Content(pdf)) + "0 0 9 9 re f\n"), nameof(StructureChecks.All_content_is_marked_and_artifacts_are_typed)),
        ("an untyped artifact", pdf => pdf.Replace(Content(pdf), "/Artifact<</Type/Layout>>", "/Artifact<<>>"), nameof(StructureChecks.All_content_is_marked_and_artifacts_are_typed)),
        ("a page without its key", pdf => pdf.Pages.First().Remove("/StructParents"), nameof(StructureChecks.Content_and_elements_find_each_other)),
        ("content of no element", pdf => pdf.Elements("H1").First().Remove("/K"), nameof(StructureChecks.Content_and_elements_find_each_other)),
        ("content of two elements", pdf => pdf.Elements("H1").First()["/K"] = pdf.Elements("P").First(p => p["/K"] is JsonValue)["/K"]!.DeepClone(), nameof(StructureChecks.Content_and_elements_find_each_other)),
        ("content read backwards", Reverse, nameof(StructureChecks.Content_is_drawn_in_reading_order)),
        ("a level left out", pdf => pdf.Elements("H2").First()["/S"] = "/H3", nameof(StructureChecks.Headings_begin_at_one_and_leave_none_out)),
        ("an undescribed picture", pdf => pdf.Elements("Figure").First().Remove("/Alt"), nameof(StructureChecks.Figures_are_described_and_have_their_box)),
        ("a picture nowhere", pdf => pdf.Elements("Figure").First().Remove("/A"), nameof(StructureChecks.Figures_are_described_and_have_their_box)),
        ("a table without headers", pdf => pdf.Elements("TH").ToList().ForEach(head => head["/S"] = "/TD"), nameof(StructureChecks.Tables_are_regular_and_headed)),
        ("a header of nothing", pdf => pdf.Elements("TH").First().Remove("/A"), nameof(StructureChecks.Tables_are_regular_and_headed)),
        ("a cell too many", pdf => pdf.Elements("TD").First(cell => cell.ContainsKey("/A")).Remove("/A"), nameof(StructureChecks.Tables_are_regular_and_headed)),
        ("a note without a name", pdf => pdf.Elements("Note").First().Remove("/ID"), nameof(StructureChecks.Notes_have_names_of_their_own)),
        ("notes nobody lists", pdf => pdf.At(pdf.Catalog["/StructTreeRoot"]).Remove("/IDTree"), nameof(StructureChecks.Notes_have_names_of_their_own)),
        ("an empty element", pdf => pdf.Elements("Caption").First().Remove("/K"), nameof(StructureChecks.No_element_is_empty)),
    ];

    /// <summary>How the bytes of a file are spoilt.</summary>
    private static readonly IReadOnlyList<(string How, Func<byte[], byte[]> Spoil, string Check)> Damaged =
    [
        ("another version", bytes => [.. "%PDF-1.4\n"u8, .. bytes.AsSpan(9)], nameof(FileChecks.Header_says_the_version_and_that_it_is_binary)),
        ("no binary mark", bytes => [.. "%PDF-1.7\n%aaaa"u8, .. bytes.AsSpan(14)], nameof(FileChecks.Header_says_the_version_and_that_it_is_binary)),
        ("bytes at the end", bytes => [.. bytes, .. "more\n"u8], nameof(FileChecks.Nothing_follows_the_end)),
        ("torn", bytes => bytes[..^700], nameof(FileChecks.Objects_and_cross_reference_are_sound)),
        ("an object without a line of its own", bytes => PatchFirst(bytes, " 0 obj\n"u8, " 0 obj "u8), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a stream that ends in a line", bytes => PatchFirst(bytes, "\nendstream"u8, " endstream"u8), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("half a byte", bytes => Patch(bytes, "/ID[<"u8, "/ID[< "u8), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("a name that is not UTF-8", bytes => Patch(bytes, "/CIDFontType0C"u8, "/CIDFont#FFe0C"u8), nameof(FileChecks.Objects_names_and_strings_are_spelt_as_asked)),
        ("no identifier", bytes => Patch(bytes, "/ID["u8, "/IX["u8), nameof(FileChecks.The_trailer_has_an_identifier)),
    ];

    public static TheoryData<int, string> Objects => [.. Spoilt.Select((one, i) => (i, one.How))];

    public static TheoryData<int, string> Bytes => [.. Damaged.Select((one, i) => (i, one.How))];

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_that_is_spoilt_is_found(int index, string how)
    {
        var pdf = new BrokenPdf(samples.Pdf(ConformanceSamples.Everything));
        Spoilt[index].Spoil(pdf);
        var path = Path.Combine(samples.Folder, $"spoilt-{index}.pdf");
        pdf.Write(path);
        Assert.True(Finds(path, Spoilt[index].Check), how);
    }

    [Theory]
    [MemberData(nameof(Bytes))]
    public void A_file_that_is_damaged_is_found(int index, string how)
    {
        var path = Path.Combine(samples.Folder, $"damaged-{index}.pdf");
        File.WriteAllBytes(path, Damaged[index].Spoil(File.ReadAllBytes(samples.Pdf(ConformanceSamples.Everything))));
        Assert.True(Finds(path, Damaged[index].Check), how);
    }

    [Fact]
    public void An_encrypted_file_is_found()
    {
        var path = Path.Combine(samples.Folder, "encrypted.pdf");
        Judges.Judge.Run("qpdf", "--encrypt", "", "a", "256", "--", samples.Pdf(ConformanceSamples.Everything), path);
        Assert.True(Finds(path, nameof(FileChecks.Nothing_is_encrypted)));
    }

    [Fact]
    public void What_was_only_taken_apart_and_put_together_breaks_nothing()
    {
        var path = Path.Combine(samples.Folder, "as-it-was.pdf");
        new BrokenPdf(samples.Pdf(ConformanceSamples.Everything)).Write(path);
        Assert.Empty(ConformanceCheck.Breaches(path));
    }

    [Fact]
    public void No_check_goes_without_a_file_that_it_finds()
    {
        string[] found = [.. Spoilt.Select(one => one.Check), .. Damaged.Select(one => one.Check), nameof(FileChecks.Nothing_is_encrypted)];
        Assert.Empty(ConformanceCheck.All.Select(check => check.Name).Except(found));
    }

    private static bool Finds(string path, string check)
    {
        var pdf = new ReadPdf(path);
        return ConformanceCheck.All.Single(one => one.Name == check).Find(pdf).Any();
    }

    private static JsonNode? Content(BrokenPdf pdf) => pdf.Pages.First()["/Contents"];

    private static JsonObject Resources(BrokenPdf pdf) => pdf.Pages.First()["/Resources"]!.AsObject();

    private static JsonNode? Profile(BrokenPdf pdf) => pdf.Catalog["/OutputIntents"]![0]!["/DestOutputProfile"];

    private static void Spoil(BrokenPdf pdf, JsonNode? stream, string pattern, string after, bool all = false)
    {
        var before = pdf.TextOf(stream);
        var spoilt = new Regex(pattern).Replace(before, after, all ? -1 : 1);
        Assert.NotEqual(before, spoilt);
        pdf.SetText(stream, spoilt);
    }

    private static void Reverse(BrokenPdf pdf)
    {
        var paragraph = pdf.Elements("P").First(p => p["/K"] is JsonArray { Count: > 1 } kids && kids.All(kid => kid is JsonValue value && value.TryGetValue<int>(out _)));
        paragraph["/K"] = new JsonArray([.. paragraph["/K"]!.AsArray().Reverse().Select(kid => kid!.DeepClone())]);
    }

    private static void SwapBookmarks(BrokenPdf pdf)
    {
        var bookmarks = pdf.With("/Title").Where(bookmark => bookmark.ContainsKey("/Dest")).ToList();
        (bookmarks[0]["/Dest"], bookmarks[^1]["/Dest"]) = (bookmarks[^1]["/Dest"]!.DeepClone(), bookmarks[0]["/Dest"]!.DeepClone());
    }

    private static void SwapParagraphs(BrokenPdf pdf)
    {
        var kids = pdf.Elements("Document").First()["/K"]!.AsArray();
        (kids[0], kids[1]) = (kids[1]!.DeepClone(), kids[0]!.DeepClone());
    }

    private static byte[] PatchFirst(byte[] bytes, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        byte[] patched = [.. bytes];
        after.CopyTo(patched.AsSpan(patched.AsSpan().IndexOf(before)));
        return patched;
    }

    private static byte[] Patch(byte[] bytes, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        byte[] patched = [.. bytes];
        after.CopyTo(patched.AsSpan(patched.AsSpan().LastIndexOf(before)));
        return patched;
    }
}
