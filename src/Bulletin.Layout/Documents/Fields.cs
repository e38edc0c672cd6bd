using System.Text;

namespace Bulletin.Layout.Documents;

/// <summary>The complex fields that are open while a paragraph is read (17.16.18); they nest.</summary>
internal sealed class Fields
{
    private readonly Stack<Field> _open = [];

    private enum Stage
    {
        Instruction,

        /// <summary>The last known result of a field that layout computes itself.</summary>
        KnownResult,
        OtherResult,
    }

    /// <summary>What stands here is not printed: an instruction, or a result that is computed anew.</summary>
    public bool Hides
    {
        get
        {
            foreach (var open in _open)
                if (open.Stage != Stage.OtherResult)
                    return true;
            return false;
        }
    }

    public void Clear() => _open.Clear();

    public void Begin(Hyperlink? outerLink) => _open.Push(new Field { OuterLink = outerLink });

    public void Append(string instruction)
    {
        if (_open.TryPeek(out var field) && field.Stage == Stage.Instruction) field.Instruction.Append(instruction);
    }

    /// <summary>The instruction is complete; null where none was begun.</summary>
    public string? Separate() => _open.TryPeek(out var field) && field.Stage == Stage.Instruction ? field.Instruction.ToString() : null;

    public void BeginResult(bool isKnown)
    {
        if (_open.TryPeek(out var field)) field.Stage = isKnown ? Stage.KnownResult : Stage.OtherResult;
    }

    /// <summary>Ends the innermost field.</summary>
    /// <param name="outerLink">The link around it.</param>
    /// <returns>Its instruction, where it has no result of its own.</returns>
    public string? End(ref Hyperlink? outerLink)
    {
        if (!_open.TryPop(out var field)) return null;
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
        var parts = instruction.Split('"');
        if (parts.Length < 2 || parts[1].Length == 0) return null;
        return parts[0].Contains("\\l", StringComparison.Ordinal) ? new Hyperlink(parts[1], null) : new Hyperlink(null, parts[1]);
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();
        public Stage Stage { get; set; }
        public Hyperlink? OuterLink { get; init; }
    }
}
