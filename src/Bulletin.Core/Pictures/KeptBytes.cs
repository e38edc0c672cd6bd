namespace Bulletin.Core.Pictures;

/// <summary>What stays of a file, in order: stretches of its own bytes, and a few that are written anew.</summary>
internal sealed class KeptBytes(byte[] file)
{
    private readonly List<ReadOnlyMemory<byte>> _before = [];
    private int _start, _end;

    /// <summary>Keeps a stretch that begins behind the last.</summary>
    public void Keep(int start, int end)
    {
        if (start != _end) Close(start);
        _end = end;
    }

    /// <summary>Puts bytes in that the file has not.</summary>
    public void Add(byte[] bytes)
    {
        Close(_end);
        _before.Add(bytes);
    }

    /// <returns>The file's own array where all of it stays.</returns>
    public byte[] ToArray()
    {
        if (_before.Count == 0 && _start == 0 && _end == file.Length) return file;
        Close(_end);
        var bytes = new byte[_before.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in _before)
        {
            piece.Span.CopyTo(bytes.AsSpan(at));
            at += piece.Length;
        }
        return bytes;
    }

    private void Close(int next)
    {
        if (_end > _start) _before.Add(file.AsMemory(_start, _end - _start));
        _start = _end = next;
    }
}
