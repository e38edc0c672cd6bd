using System.Text;
using Bulletin.Layout;
using Bulletin.Layout.Lines;
using Bulletin.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Tests.Fidelity;

/// <summary>Word's rules, which note every line with what it was cut by: so a difference is explained by its numbers and not by its looks.</summary>
internal sealed class RecordedLines : LineRules
{
    private const string NoLineStart = "…%‰℃°％";
    private const string NoLineEnd = "$＄";

    // LibreOffice's gap is a fifth of the size and ours a quarter; its advances are rounded by portion, up to two twips in twenty characters.
    private const double WiderGap = 0.25 - 0.2;
    private const double Rounding = 4;

    private readonly Dictionary<string, List<WordLine>> _lines = new(StringComparer.Ordinal);

    public static RecordedLines Of(string docx)
    {
        using var document = WordprocessingDocument.Open(docx, false);
        var recorded = new RecordedLines();
        DocumentLayout.LayOut(document, TestFaces.Catalog, recorded);
        return recorded;
    }

    public override List<Line> Break(MeasuredParagraph paragraph, LineContext context)
    {
        var lines = base.Break(paragraph, context);
        foreach (var line in lines.Cast<WordLine>())
        {
            var text = TextOf(line, line.ShownEnd);
            if (!_lines.TryGetValue(text, out var same)) _lines[text] = same = [];
            same.Add(line);
        }
        return lines;
    }

    /// <summary>Why LibreOffice's line, which begins alike, ends elsewhere than ours; none where the rules do not say so.</summary>
    public ParityException ReasonOf(string theirs, string ours)
    {
        // Cells side by side are one line of a PDF: what differs is the end of one of them.
        var common = 0;
        while (common < theirs.Length && common < ours.Length && theirs[common] == ours[common]) common++;
        var alike = 0;
        while (alike < theirs.Length - common && alike < ours.Length - common && theirs[^(alike + 1)] == ours[^(alike + 1)]) alike++;
        var (their, our) = (theirs[..^alike], ours[..^alike]);
        if (their.Length != common && our.Length != common) return ParityException.None;
        for (var start = 0; start < our.Length; start++)
            foreach (var line in _lines.GetValueOrDefault(our[start..]) ?? [])
            {
                var reason = our.Length == common ? TheyGoOn(line, their[start..]) : WeGoOn(line);
                if (reason != ParityException.None) return reason;
            }
        return ParityException.None;
    }

    // Theirs holds more: because it begins the next line with what ours does not, or has narrower gaps.
    private static ParityException TheyGoOn(WordLine line, string theirs)
    {
        if (EndOf(line, theirs) is not { } end) return ParityException.None;
        var items = line.Paragraph.Items;
        if ((end < items.Length && NoLineStart.Contains((char)items[end].CodePoint)) || NoLineEnd.Contains(theirs[^1])) return ParityException.ForbiddenByStandard;
        var shown = Hangs(items[end - 1].CodePoint) ? end - 1 : end;
        return line.Widths.Of(line.Start, shown) > line.Room && LibreOfficeWidth(line, shown) <= line.Room + Rounding ? ParityException.GapOfAQuarter : ParityException.None;
    }

    // Ours holds more: because something gave way for it, or because letter-spacing counts at the end of a run too.
    private static ParityException WeGoOn(WordLine line)
    {
        if (line.Reason == BreakReason.Narrowed) return ParityException.Narrowed;
        if (line.Reason == BreakReason.Hangs) return IsWestern(line, line.ShownEnd - 2) ? ParityException.MarkHangsAfterLatin : ParityException.None;
        return line.Widths.Of(line.Start, line.ShownEnd) <= line.Room + 1 && LibreOfficeWidth(line, line.ShownEnd) > line.Room - Rounding ? ParityException.SpacingAtSeam : ParityException.None;
    }

    /// <summary>As LibreOffice counts: gaps of a fifth, no letter-spacing after the last character of a run of one script.</summary>
    private static double LibreOfficeWidth(WordLine line, int end)
    {
        var width = line.Widths.Of(line.Start, end);
        for (var i = line.Start + 1; i < end; i++)
        {
            if (line.Widths.GapBefore(i) > 0) width -= line.Widths.SizeAt(i) * WiderGap;
            if (line.Paragraph.Items[i].Script != line.Paragraph.Items[i - 1].Script) width -= line.Paragraph.SpacingAt(i - 1);
        }
        return width - (end > line.Start ? line.Paragraph.SpacingAt(end - 1) : 0);
    }

    private static int? EndOf(WordLine line, string text)
    {
        var items = line.Paragraph.Items;
        var end = line.Start;
        for (var at = 0; at < text.Length; end++)
        {
            if (end >= items.Length) return null;
            var shown = Shown(items[end]);
            if (!text.AsSpan(at).StartsWith(shown)) return null;
            at += shown.Length;
        }
        return end;
    }

    private static string TextOf(WordLine line, int end)
    {
        var text = new StringBuilder();
        for (var i = line.Start; i < end; i++) text.Append(Shown(line.Paragraph.Items[i]));
        return text.ToString();
    }

    private static string Shown(Item item)
    {
        if (item.Kind is not (ItemKind.Glyph or ItemKind.Missing)) return "";
        var text = char.ConvertFromUtf32(item.CodePoint);
        return string.IsNullOrWhiteSpace(text) ? "" : text;
    }

    private static bool IsWestern(WordLine line, int i) => i >= line.Start && line.Paragraph.Items[i].Script == Script.Western;

    private static bool Hangs(int c) => c is '!' or ',' or '.' or ':' or ';' or '?' or '、' or '。' or '！' or '，' or '．' or '：' or '；' or '？';
}
