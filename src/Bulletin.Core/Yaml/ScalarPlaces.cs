using Bulletin.Core.Text;

namespace Bulletin.Core.Yaml;

/// <summary>Finds, for each character of a scalar's value, where in the file it stands.</summary>
internal static class ScalarPlaces
{
    /// <summary>How far ahead a character is looked for where value and file disagree; a bound, or a bad file costs its square.</summary>
    private const int Reach = 64;

    /// <param name="span">Of the scalar, with its quotes or its <c>|</c>.</param>
    public static MappedText Map(string value, ScalarForm form, SourceSpan span)
    {
        var places = (form == ScalarForm.Literal ? OfLines(value, span) : null) ?? Aligned(value, form, span);
        return form == ScalarForm.Literal
            ? new MappedText(value, span.Source, places)
            : WithoutFoldBlanks(value, span.Source, places);
    }

    /// <summary>A line of a literal scalar is the end of its line in the file.</summary>
    private static int[]? OfLines(string value, SourceSpan span)
    {
        var source = span.Source;
        var places = new int[value.Length];
        var number = span.Line;
        for (var start = 0; start < value.Length;)
        {
            if (++number > source.LineCount) return null;
            var end = value.IndexOf('\n', start);
            if (end < 0) end = value.Length;
            var line = source.Line(number);
            if (!line.AsSpan().EndsWith(value.AsSpan(start, end - start))) return null;
            var from = source.StartOfLine(number) + line.Length - (end - start);
            for (var i = start; i < end; i++) places[i] = from + i - start;
            if (end < value.Length) places[end] = from + end - start;
            start = end + 1;
        }
        return places;
    }

    private static int[] Aligned(string value, ScalarForm form, SourceSpan span)
    {
        var text = span.Source.Content;
        var places = new int[value.Length];
        var at = Begin(form, span);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ' ' or '\n' && at < span.End && IsBlank(text[at]))
            {
                i = Blanks(value, i, text, ref at, span.End, places);
                continue;
            }
            at = Seek(text, at, span.End, value[i], form);
            places[i] = Math.Min(at, Math.Max(span.Start, span.End - 1));
            at += Length(text, at, span.End, value[i], form);
        }
        return places;
    }

    private static int Begin(ScalarForm form, SourceSpan span)
    {
        if (form == ScalarForm.Plain) return span.Start;
        if (form != ScalarForm.Folded)
            return span.Start + (span.Start < span.End && span.Source.Content[span.Start] is '"' or '\'' ? 1 : 0);
        var line = span.Line + 1;
        return line <= span.Source.LineCount ? Math.Min(span.Source.StartOfLine(line), span.End) : span.End;
    }

    /// <summary>A run of blanks in the value stands for a run of blanks in the file, one for one unless a line end was folded.</summary>
    private static int Blanks(string value, int i, string text, ref int at, int end, int[] places)
    {
        var stop = at;
        var folded = false;
        while (stop < end && IsBlank(text[stop])) folded |= text[stop++] is '\n' or '\r';
        while (i < value.Length && value[i] is ' ' or '\n')
        {
            places[i++] = at;
            if (!folded && at < stop) at++;
            if (i >= value.Length) break;
        }
        at = stop;
        return i - 1;
    }

    private static int Seek(string text, int at, int end, char wanted, ScalarForm form)
    {
        while (at < end && IsBlank(text[at]) && text[at] != wanted) at++;
        if (form == ScalarForm.DoubleQuoted)
            while (at + 1 < end && text[at] == '\\' && text[at + 1] is '\n' or '\r')
                for (at++; at < end && IsBlank(text[at]);) at++;
        if (at >= end || text[at] == wanted || text[at] == '\\') return at;
        var found = text.IndexOf(wanted, at, Math.Min(Reach, end - at));
        return found < 0 ? at : found;
    }

    private static int Length(string text, int at, int end, char wanted, ScalarForm form)
    {
        if (at >= end) return 0;
        if (form == ScalarForm.SingleQuoted && wanted == '\'') return at + 1 < end && text[at + 1] == '\'' ? 2 : 1;
        if (form != ScalarForm.DoubleQuoted || text[at] != '\\' || at + 1 >= end) return 1;
        var length = text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        return char.IsHighSurrogate(wanted) ? 0 : Math.Min(length, end - at);
    }

    /// <summary>YAML folds a line end into a blank; between hanzi nobody typed one.</summary>
    private static MappedText WithoutFoldBlanks(string value, SourceText source, int[] places)
    {
        var kept = new List<int>(value.Length);
        for (var i = 0; i < value.Length; i++)
            if (!IsFoldBlank(value, i, source.Content, places[i])) kept.Add(i);
        if (kept.Count == value.Length) return new MappedText(value, source, places);
        return new MappedText(string.Concat(kept.Select(i => value[i])), source, [.. kept.Select(i => places[i])]);
    }

    private static bool IsFoldBlank(string value, int i, string text, int place)
    {
        if (value[i] != ' ' || i == 0 || i + 1 >= value.Length) return false;
        if (!Characters.IsChinese(value[i - 1]) && !Characters.IsChinese(value[i + 1])) return false;
        while (place < text.Length && text[place] is ' ' or '\t') place++;
        return place < text.Length && text[place] is '\n' or '\r';
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}
