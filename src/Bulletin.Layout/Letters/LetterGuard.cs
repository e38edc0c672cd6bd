using System.Runtime.InteropServices;
using System.Text;
using Bulletin.Layout.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Letters;

/// <summary>Compares the letters of a document with those on its pages: whatever layout gets wrong, no text is lost in silence.</summary>
internal sealed class LetterGuard(MainDocumentPart main, Flow flow, DrawnText drawn)
{
    private readonly List<Missing> _missing = [];
    private string _story = "body";

    /// <param name="Letters">What was not seen where it belongs.</param>
    private sealed record Missing(OpenXmlElement Owner, string Story, string Letters, DrawnText.Entry? Drawn);

    /// <summary>A finding for each paragraph that lacks letters.</summary>
    public IReadOnlyList<LayoutFinding> Findings()
    {
        var text = new PrintedText(new HiddenStyles(main), Take);
        text.Read(main.Document!, isMargin: false);
        foreach (var (part, blocks) in flow.MarginParts)
        {
            if (!drawn.IsShown(blocks) || part.RootElement is not { } root) continue;
            _story = part is HeaderPart ? "header" : "footer";
            text.Read(root, isMargin: true);
        }
        ReadNotes(text);
        return _missing.Count == 0 ? [] : Said();
    }

    /// <summary>Notes that are referred to, also from other notes; each once.</summary>
    private void ReadNotes(PrintedText text)
    {
        if (text.Notes.Count == 0) return;
        var known = new Dictionary<(bool, long), OpenXmlElement>();
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            if (note.Id.Known() is { } id) known.TryAdd((false, id), note);
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            if (note.Id.Known() is { } id) known.TryAdd((true, id), note);
        for (var i = 0; i < text.Notes.Count; i++)
        {
            if (!known.Remove(text.Notes[i], out var note)) continue;
            _story = text.Notes[i].IsEndnote ? "endnote" : "footnote";
            text.Read(note, isMargin: false);
        }
    }

    private void Take(OpenXmlElement owner, StringBuilder text)
    {
        var entry = drawn.Of(owner);
        if (entry is not null) entry.IsClaimed = true;
        if (text.Length == 0) return;
        var letters = text.ToString();
        var seen = entry?.Seen.ToString() ?? "";
        if (IsWithin(letters, seen)) return;
        var lacking = Lacking(letters, Count([seen]));
        if (lacking.Length > 0) _missing.Add(new Missing(owner, _story, lacking, entry));
    }

    private List<LayoutFinding> Said()
    {
        // Elements that layout had to read in another way are not those that stand in the document.
        var elsewhere = Count(drawn.Entries.Where(entry => !entry.IsClaimed).Select(entry => entry.Seen.ToString()));
        var outside = Count(drawn.Entries.Where(entry => !entry.IsClaimed && entry.HasOutside).Select(entry => entry.Outside.ToString()));
        var said = new List<LayoutFinding>();
        foreach (var missing in _missing)
        {
            var unseen = missing.Drawn is { HasOutside: true } entry
                ? Lacking(missing.Letters, Count([entry.Outside.ToString()]))
                : missing.Letters;
            var off = Lacking(missing.Letters, Count([unseen]));
            unseen = Lacking(unseen, elsewhere);
            var left = Lacking(unseen, outside);
            off += Lacking(unseen, Count([left]));
            unseen = left;
            if (off.Length > 0) said.Add(Say(LayoutProblem.TextOffPage, missing, off));
            if (unseen.Length == 0) continue;
            said.Add(Say(IsInMergedCell(missing.Owner) ? LayoutProblem.TextInMergedCell : LayoutProblem.TextNotDrawn, missing, unseen));
        }
        return said;
    }

    private static LayoutFinding Say(LayoutProblem problem, Missing missing, string letters)
    {
        var paragraph = missing.Owner as Paragraph ?? missing.Owner.Ancestors<Paragraph>().FirstOrDefault();
        return new LayoutFinding(problem, paragraph?.ParagraphId.Known(), letters, missing.Story);
    }

    private static bool IsInMergedCell(OpenXmlElement owner) =>
        owner.Ancestors<TableCell>().Any(cell =>
            cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val.Known() != MergedCellValues.Restart);

    /// <summary>Whether letters stand in a text in their order, whatever is between them: list numbers are drawn besides.</summary>
    private static bool IsWithin(string letters, string text)
    {
        var i = 0;
        foreach (var c in text)
            if (i < letters.Length && Letter.Folded(c) == Letter.Folded(letters[i]))
                i++;
        return i == letters.Length;
    }

    private static Dictionary<char, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<char, int>();
        foreach (var text in texts)
            foreach (var c in text) CollectionsMarshal.GetValueRefOrAddDefault(counts, Letter.Folded(c), out _)++;
        return counts;
    }

    /// <summary>The letters that there are too few of; those that there are, are used up.</summary>
    private static string Lacking(string letters, Dictionary<char, int> counts)
    {
        var lacking = new StringBuilder();
        foreach (var c in letters)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, Letter.Folded(c));
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) || count == 0) lacking.Append(c);
            else count--;
        }
        return lacking.ToString();
    }
}
