namespace Bulletin.Word.Composing;

/// <summary>What filling a template came to: which controls got a value, and which could not.</summary>
internal sealed class FillLog
{
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly HashSet<BlocksValue> _used = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _repeated = new(StringComparer.Ordinal);

    /// <summary>Tags of controls around blocks that stand in the template more than once: the first has them.</summary>
    public IReadOnlyCollection<string> Repeated => _repeated;

    /// <summary>What is filled now is sure to be printed.</summary>
    public bool IsOpen { get; set; } = true;

    public bool IsFilled(string tag) => _filled.Contains(tag);

    public void Fill(string tag)
    {
        if (IsOpen) _filled.Add(tag);
    }

    /// <summary>Takes blocks for a control; false where another has them already.</summary>
    public bool Take(string tag, BlocksValue blocks)
    {
        if (_used.Add(blocks)) return true;
        if (blocks.Blocks.Count > 0) _repeated.Add(tag);
        return false;
    }
}
