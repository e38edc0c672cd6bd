using System.Globalization;
using System.Text;

namespace Bulletin.Cli.Sources;

/// <summary>
/// The record of what an output was made from (来源), kept in the output: <c>kind hash name</c>, parted by semicolons, in a fixed order.
/// It lets <c>build --check</c> say not only that an output is out of date but why.
/// </summary>
internal sealed record MadeFrom(IReadOnlyList<Source> Sources)
{
    private const char Between = ';';

    private static readonly string[] Words = ["tool", "option", "place", "issue", "text", "template", "picture", "face", "profile"];

    public string Write()
    {
        var text = new StringBuilder();
        foreach (var (kind, name, hash) in Sources.OrderBy(source => source.Kind).ThenBy(source => source.Name, StringComparer.Ordinal))
        {
            if (text.Length > 0) text.Append(Between);
            text.Append(Words[(int)kind]).Append(' ').Append(hash);
            if (name.Length > 0) Escape(text.Append(' '), name);
        }
        return text.ToString();
    }

    /// <summary>Null where the text is no such record.</summary>
    public static MadeFrom? Read(string text)
    {
        var sources = new List<Source>();
        foreach (var part in text.Split(Between))
        {
            var fields = part.Split(' ', 3);
            var kind = Array.IndexOf(Words, fields[0]);
            if (kind < 0 || fields.Length < 2) return null;
            sources.Add(new Source((SourceKind)kind, fields.Length > 2 ? Unescape(fields[2]) : "", fields[1]));
        }
        return new MadeFrom(sources);
    }

    /// <summary>The one source of a kind that has no more; null: the record is of an earlier version, or says nothing of it.</summary>
    public Source? Only(SourceKind kind) => Sources.Where(source => source.Kind == kind).Select(source => (Source?)source).FirstOrDefault();

    /// <summary>What is not as it was, in the order of kinds; none twice.</summary>
    public IEnumerable<SourceChange> ChangesSince(MadeFrom before)
    {
        // Whose a text is shows in the text; that it moved shows nowhere else.
        if (before.Only(SourceKind.Place) is { } from && Only(SourceKind.Place) is { } to && from != to)
            yield return new SourceChange(SourceKind.Place, "", from.Name, to.Name);
        foreach (var change in ChangedFiles(before)) yield return change;
    }

    private IEnumerable<SourceChange> ChangedFiles(MadeFrom before)
    {
        var old = before.Sources.Where(IsCompared).ToLookup(source => (source.Kind, source.Name));
        var now = Sources.Where(IsCompared).ToLookup(source => (source.Kind, source.Name));
        return old.Concat(now).Select(group => group.Key).Distinct().Order()
            .Select(key => (key.Kind, key.Name, Old: old[key].FirstOrDefault().Hash, New: now[key].FirstOrDefault().Hash))
            .Where(pair => pair.Old != pair.New)
            .Select(pair => new SourceChange(pair.Kind, pair.Name, pair.Old, pair.New));
    }

    private static bool IsCompared(Source source) => source.Kind is not (SourceKind.Place or SourceKind.Issue);

    /// <summary>What the record or the files that hold it give a meaning to: the comment of a PDF ends with its line.</summary>
    private static void Escape(StringBuilder text, string name)
    {
        foreach (var c in name)
        {
            if (c is Between or '%' || char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
                text.Append(CultureInfo.InvariantCulture, $"%{(int)c:x4}");
            else text.Append(c);
        }
    }

    private static string Unescape(string text)
    {
        var name = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 4 < text.Length
                && ushort.TryParse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 4;
            }
            else name.Append(text[i]);
        }
        return name.ToString();
    }
}
