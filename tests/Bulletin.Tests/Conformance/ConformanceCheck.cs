namespace Bulletin.Tests.Conformance;

/// <summary>One thing that a finished file has to keep, by the name that the ledger calls it.</summary>
internal sealed record ConformanceCheck(Func<ReadPdf, IEnumerable<string>> Find)
{
    public static readonly IReadOnlyList<ConformanceCheck> All =
    [
        new(FileChecks.Header_says_the_version_and_that_it_is_binary),
        new(FileChecks.Nothing_follows_the_end),
        new(FileChecks.The_trailer_has_an_identifier),
        new(FileChecks.Nothing_is_encrypted),
        new(FileChecks.Objects_and_cross_reference_are_sound),
        new(FileChecks.Streams_are_in_the_file_and_of_allowed_filters),
        new(FileChecks.Objects_names_and_strings_are_spelt_as_asked),
        new(FileChecks.Numbers_and_pages_keep_the_limits),
        new(FileChecks.No_optional_content_attachments_or_presentations),
        new(GraphicsChecks.Content_uses_known_operators_and_its_own_resources),
        new(GraphicsChecks.One_output_intent_with_a_sound_profile),
        new(GraphicsChecks.Device_colours_are_those_of_the_intent),
        new(GraphicsChecks.Profiles_say_their_components),
        new(GraphicsChecks.Pictures_are_plain),
        new(GraphicsChecks.No_forms_or_graphics_states),
        new(GraphicsChecks.Pages_are_groups_where_and_only_where_something_is_seen_through),
        new(FontChecks.Every_font_is_composite_and_embedded),
        new(FontChecks.Names_of_a_font_agree),
        new(FontChecks.TrueType_codes_are_glyphs),
        new(FontChecks.Glyphs_shown_are_in_the_program_and_as_wide_as_said),
        new(FontChecks.Every_code_shown_has_text),
        new(InteractiveChecks.Annotations_are_links_that_print),
        new(InteractiveChecks.Links_say_what_they_are),
        new(InteractiveChecks.Links_stand_in_the_structure),
        new(InteractiveChecks.The_keyboard_follows_the_structure),
        new(InteractiveChecks.Actions_only_lead_to_addresses),
        new(InteractiveChecks.There_are_no_forms_to_fill_in),
        new(InteractiveChecks.Destinations_are_pages),
        new(InteractiveChecks.Bookmarks_are_the_headings),
        new(InteractiveChecks.Every_page_has_a_label),
        new(MetadataChecks.Metadata_can_be_read_by_anybody),
        new(MetadataChecks.It_says_that_it_is_for_the_archive),
        new(MetadataChecks.It_says_that_it_is_accessible),
        new(MetadataChecks.Properties_are_of_known_schemas),
        new(MetadataChecks.Metadata_and_information_agree),
        new(MetadataChecks.The_title_is_known_and_shown),
        new(MetadataChecks.The_language_is_said),
        new(StructureChecks.The_file_is_tagged),
        new(StructureChecks.Roles_are_standard_and_where_they_belong),
        new(StructureChecks.All_content_is_marked_and_artifacts_are_typed),
        new(StructureChecks.Content_and_elements_find_each_other),
        new(StructureChecks.Content_is_drawn_in_reading_order),
        new(StructureChecks.Headings_begin_at_one_and_leave_none_out),
        new(StructureChecks.Figures_are_described_and_have_their_box),
        new(StructureChecks.Tables_are_regular_and_headed),
        new(StructureChecks.Notes_have_names_of_their_own),
        new(StructureChecks.No_element_is_empty),
    ];

    public string Name => Find.Method.Name;

    /// <summary>What a finished file breaks: the check's name, and what it found.</summary>
    public static IReadOnlyList<string> Breaches(string path)
    {
        var pdf = new ReadPdf(path);
        return [.. All.SelectMany(check => check.Find(pdf).Take(5).Select(what => $"{check.Name}: {what}"))];
    }
}
