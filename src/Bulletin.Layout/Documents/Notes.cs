using Bulletin.Layout.Documents.Numbers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Footnotes (脚注) and endnotes (尾注; 17.11): counted as they are referred to, their content read later.</summary>
internal sealed class Notes
{
    private readonly Dictionary<long, OpenXmlElement> _footnotes = [];
    private readonly Dictionary<long, OpenXmlElement> _endnotes = [];
    private readonly Queue<PendingNote> _pending = [];
    private readonly FootnotesPart? _footnotesPart;
    private readonly EndnotesPart? _endnotesPart;
    private readonly string? _footnoteFormat;
    private readonly string _endnoteFormat;
    private readonly Dictionary<(bool, long), string> _marks = [];
    private int _footnoteCount;
    private int _endnoteCount;

    public Notes(MainDocumentPart main)
    {
        _footnotesPart = main.FootnotesPart;
        _endnotesPart = main.EndnotesPart;
        foreach (var note in _footnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            if (note.Id.Known() is { } id) _footnotes.TryAdd(id, note);
        foreach (var note in _endnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            if (note.Id.Known() is { } id) _endnotes.TryAdd(id, note);
        var settings = main.DocumentSettingsPart?.Settings;
        var section = main.Document?.Body?.GetFirstChild<SectionProperties>();
        _footnoteFormat =
            FormatOf(section?.GetFirstChild<FootnoteProperties>()) ?? FormatOf(settings?.GetFirstChild<FootnoteDocumentWideProperties>());
        _endnoteFormat = FormatOf(section?.GetFirstChild<EndnoteProperties>())
            ?? FormatOf(settings?.GetFirstChild<EndnoteDocumentWideProperties>()) ?? "lowerRoman";
    }

    /// <summary>Endnotes referred to so far, in order.</summary>
    public List<NoteMark> Endnotes { get; } = [];

    /// <param name="isRepeated">The note was referred to before: it has its mark, and stands where it was referred to first.</param>
    /// <returns>Null where the document has no such note.</returns>
    public NoteMark? Refer(FootnoteEndnoteReferenceType reference, out bool isRepeated)
    {
        var isEndnote = reference is EndnoteReference;
        isRepeated = false;
        if (reference.Id.Known() is not { } id || !(isEndnote ? _endnotes : _footnotes).TryGetValue(id, out var content)) return null;
        isRepeated = _marks.TryGetValue((isEndnote, id), out var known);
        if (isRepeated) return new NoteMark(known!, isEndnote);
        // An empty mark still has to stand somewhere, so that its note finds its page.
        const string Nothing = "\u200B";
        var mark = reference.CustomMarkFollows.Known() == true ? Nothing
            : isEndnote ? NumberText.Of(++_endnoteCount, _endnoteFormat)
            : NumberText.Of(++_footnoteCount, _footnoteFormat);
        var note = new NoteMark(mark, isEndnote);
        _marks[(isEndnote, id)] = mark;
        if (isEndnote) Endnotes.Add(note);
        _pending.Enqueue(new PendingNote(note, content, isEndnote ? _endnotesPart! : _footnotesPart!));
        return note;
    }

    /// <summary>A note whose content is still to be read.</summary>
    public bool TryTake(out PendingNote note) => _pending.TryDequeue(out note);

    private static string? FormatOf(OpenXmlElement? properties) => properties?.GetFirstChild<NumberingFormat>()?.Val?.InnerText;
}

/// <summary>A note met, not yet read.</summary>
internal readonly record struct PendingNote(NoteMark Mark, OpenXmlElement Content, OpenXmlPart Part);
