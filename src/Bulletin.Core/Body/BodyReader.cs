using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Body;

/// <summary>
/// Body text → blocks: every line a paragraph, a heading, a row of photos, a table or a note. No text is lost on the way.
/// </summary>
internal sealed class BodyReader
{
    private readonly MappedText _text;
    private readonly string _folder;
    private readonly ReadingContext _context;
    private readonly IReadOnlyList<BodyLine> _lines;
    private readonly NoteBook _notes;
    private readonly InlineReader _inlines;
    private readonly TableReader _tables;
    private readonly List<Block> _blocks = [];

    private BodyReader(MappedText text, string folder, ReadingContext context)
    {
        _text = text;
        _folder = folder;
        _context = context;
        _notes = new NoteBook(text, context.Findings);
        _lines = _notes.Take(Lines(text.Text));
        _inlines = new InlineReader(text, _notes, context.Findings);
        _tables = new TableReader(text, _lines, _inlines, folder, context);
    }

    /// <param name="folder">The absolute folder of the file the text stands in.</param>
    public static BodyText Read(MappedText text, string folder, ReadingContext context) => new BodyReader(text, folder, context).Run();

    private BodyText Run()
    {
        for (var i = 0; i < _lines.Count;)
        {
            if (_tables.Read(ref i) is { } table) _blocks.Add(table);
            else if (PhotoLine.Read(_text, _lines[i], _folder, _context.Findings) is { } photos) AddPhotos(photos, _lines[i++]);
            else AddParagraph(_lines[i++]);
        }
        var notes = _notes.Written(_inlines);
        foreach (var line in _notes.Left()) AddParagraph(line);
        return new BodyText(_blocks, notes);
    }

    private void AddPhotos(IReadOnlyList<Photo> photos, BodyLine line)
    {
        var span = _text.Span(line.Start, line.End);
        if (photos.Count > Limits.PhotosInRow) _context.Findings.Add(BodyFindings.TooManyPhotos(span, photos.Count));
        _blocks.Add(new PhotoRow(photos, span));
    }

    private void AddParagraph(BodyLine line)
    {
        var text = _text.Text.AsSpan(line.Start, line.End - line.Start);
        var span = _text.Span(line.Start, line.End);
        var marks = LevelMark.Hashes(text);
        if (marks > 0)
        {
            var start = line.Start + marks;
            while (start < line.End && char.IsWhiteSpace(_text.Text[start])) start++;
            _blocks.Add(new Paragraph(marks, IsHeading: true, _inlines.Read(start, line.End), span));
            return;
        }
        if (WidePicture.Meant(text) is { } meant) _context.Findings.Add(BodyFindings.FullWidthPicture(span, meant));
        if (MarkdownTraces.OfLine(text) is { } trace)
            _context.Findings.Add(BodyFindings.PrintedAsTyped(_text.Span(line.Start, line.Start + trace.Length), trace));
        var inlines = _inlines.Read(line.Start, line.End);
        var printed = Printed(inlines);
        var level = LevelMark.LevelOf(printed);
        _blocks.Add(new Paragraph(level, level > 0 && LevelMark.IsHeading(printed), inlines, span));
    }

    private static string Printed(IReadOnlyList<Inline> inlines) =>
        inlines is [TextInline only] ? only.Text : string.Concat(inlines.Select(i => i switch
    {
        TextInline text => text.Text,
        LinkInline link => $"{link.Text}（{link.Url}）",
        _ => "",
    }));

    private static List<BodyLine> Lines(string text)
    {
        var lines = new List<BodyLine>();
        var afterBlank = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
            int from = start, to = end;
            while (from < to && IsPadding(text[from])) from++;
            while (to > from && IsPadding(text[to - 1])) to--;
            if (to > from && !IgnoreComment.Is(text.AsSpan(from, to - from))) lines.Add(new(from, to, afterBlank));
            afterBlank = to == from;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>Blanks around a line, U+3000 too: the paragraph's indent comes from its style.</summary>
    private static bool IsPadding(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
