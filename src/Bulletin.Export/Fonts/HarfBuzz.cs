using System.Runtime.InteropServices;

namespace Bulletin.Export.Fonts;

/// <summary>The subsetting functions of HarfBuzz: its natives export them, the managed package does not wrap them.</summary>
internal static partial class HarfBuzz
{
    public const int ReadOnlyMemory = 1;
    public const uint DropHinting = 0x1;
    public const uint NotInMap = 0xFFFFFFFF;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    public static partial nint CreateBlob(nint data, uint length, int mode, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_builder_create")]
    public static partial nint CreateFaceBuilder();

    [LibraryImport(Library, EntryPoint = "hb_face_builder_add_table")]
    public static partial int AddTable(nint face, uint tag, nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint FaceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint InputGlyphs(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetInputFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint CreatePlan(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial nint PlanGlyphMap(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint ExecutePlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void DestroyPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint MapGet(nint map, uint key);
}
