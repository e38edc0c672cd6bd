using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;

namespace Bulletin.Core.Reading;

/// <summary>输出.</summary>
internal static class OutputReader
{
    public static Output Read(FieldMap root, ReadingContext context)
    {
        if (SectionReader.Find(root, Contract.Output, context) is not { } map) return new Output();
        var directory = map.Text("directory");
        if (directory is { } typed
            && TreePath.Of(typed.Value, context.FolderOf(typed.Span), context.Tree,
                context.Outside) is { State: not TreePathState.Missing } path
            && FileFindings.Of(path, typed) is { } finding)
            context.Findings.Add(finding);
        var colour = map.Text("colour");
        return new Output
        {
            Directory = directory,
            Formats = ReadFormats(map, context.Findings),
            ImprintOnEvenPage = Values.Choice(map.Text("imprint_page"), map.Field("imprint_page"), context.Findings)?.English == "even",
            Tighten = Values.YesNo(map.Text("tighten"), map.Field("tighten"), context.Findings) ?? false,
            Press = Values.Choice(colour, map.Field("colour"), context.Findings)?.English == "print" ? colour!.Value.Span : null,
            KeepsPictures = Values.Choice(map.Text("pictures"), map.Field("pictures"), context.Findings)?.English == "original",
            KeepsPhotoMetadata =
                Values.Choice(map.Text("photo_metadata"), map.Field("photo_metadata"), context.Findings)?.English == "keep",
        };
    }

    private static OutputFormats ReadFormats(FieldMap map, FindingList findings)
    {
        var formats = OutputFormats.None;
        foreach (var typed in map.Texts("formats"))
            formats |= Values.Choice(typed, map.Field("formats"), findings)?.English == "pdf" ? OutputFormats.Pdf : OutputFormats.Docx;
        return formats == OutputFormats.None ? OutputFormats.Docx : formats;
    }
}
