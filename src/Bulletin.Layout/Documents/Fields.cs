using System.Text;

namespace Bulletin.Layout.Documents;

/// <summary>The complex fields that are open while a paragraph is read (17.16.18); they nest.</summary>
internal sealed class Fields
{
    private readonly Stack<Field> _open = [];

    /// <summary>
    /// How many of them hide what stands here: to look through all at every character would take too long where many are open.
    /// </summary>
    private int _hiding;

    private enum Stage
    {
        Instruction,

        /// <summary>The last known result of a field that layout computes itself.</summary>
        KnownResult,
        OtherResult,
    }

    /// <summary>What stands here is not printed: an instruction, or a result that is computed anew.</summary>
    public bool Hides => _hiding > 0;

    public void Clear()
    {
        _open.Clear();
        _hiding = 0;
    }

    public void Begin(Hyperlink? outerLink)
    {
        _open.Push(new Field { OuterLink = outerLink });
        _hiding++;
    }

    public void Append(string instruction)
    {
        if (_open.TryPeek(out var field) && field.Stage == Stage.Instruction) field.Instruction.Append(instruction);
    }

    /// <summary>The instruction is complete; null where none was begun.</summary>
    public string? Separate() => _open.TryPeek(out var field) && field.Stage == Stage.Instruction ? field.Instruction.ToString() : null;

    public void BeginResult(bool isKnown)
    {
        if (!_open.TryPeek(out var field)) return;
        if (field.Stage == Stage.OtherResult) _hiding++;
        field.Stage = isKnown ? Stage.KnownResult : Stage.OtherResult;
        if (field.Stage == Stage.OtherResult) _hiding--;
    }

    /// <summary>Ends the innermost field.</summary>
    /// <param name="outerLink">The link around it.</param>
    /// <returns>Its instruction, where it has no result of its own.</returns>
    public string? End(ref Hyperlink? outerLink)
    {
        if (!_open.TryPop(out var field)) return null;
        if (field.Stage != Stage.OtherResult) _hiding--;
        outerLink = field.OuterLink;
        return field.Stage == Stage.Instruction ? field.Instruction.ToString() : null;
    }

    /// <summary>The first word of an instruction, in capitals.</summary>
    public static string NameOf(string instruction)
    {
        var name = instruction.AsSpan().Trim();
        var end = name.IndexOfAny(' ', '\\', '"');
        return (end > 0 ? name[..end] : name).ToString().ToUpperInvariant();
    }

    /// <summary>Where a HYPERLINK field leads (17.16.5.25), or null.</summary>
    public static Hyperlink? LinkOf(string instruction)
    {
        if (NameOf(instruction) != "HYPERLINK") return null;
        string? address = null;
        string? anchor = null;
        var option = '\0';
        var rest = instruction.AsSpan().Trim()["HYPERLINK".Length..];
        while (NextWord(ref rest) is { } word)
        {
            if (word is ['\\', var letter])
            {
                option = char.ToLowerInvariant(letter);
                continue;
            }
            // A tip (\o) and a frame (\t) have a value too, and lead nowhere.
            if (option == 'l') anchor ??= word;
            else if (option is not ('o' or 't')) address ??= word;
            option = '\0';
        }
        if (string.IsNullOrEmpty(address)) return string.IsNullOrEmpty(anchor) ? null : new Hyperlink(anchor, null);
        return new Hyperlink(null, string.IsNullOrEmpty(anchor) ? address : $"{address}#{anchor}");
    }

    /// <summary>A word of an instruction, or what stands in quotes; null at its end.</summary>
    private static string? NextWord(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty) return null;
        var isQuoted = rest[0] == '"';
        if (isQuoted) rest = rest[1..];
        var end = isQuoted ? rest.IndexOf('"') : rest.IndexOfAny(' ', '"');
        if (end < 0) end = rest.Length;
        var word = rest[..end].ToString();
        rest = rest[Math.Min(rest.Length, isQuoted ? end + 1 : end)..];
        return word;
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();
        public Stage Stage { get; set; }
        public Hyperlink? OuterLink { get; init; }
    }
}
