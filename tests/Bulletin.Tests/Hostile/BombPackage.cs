using System.IO.Compression;
using System.Text;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Tests.Hostile;

/// <summary>A Word package with parts that are bombs; the built-in template's own parts where there is no bomb of that name.</summary>
internal sealed class BombPackage : IDisposable
{
    private readonly MemoryStream _memory = new();
    private readonly ZipArchive _zip;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public BombPackage() => _zip = new ZipArchive(_memory, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>An opening, and then a piece over and over.</summary>
    public BombPackage Add(string name, string opening, string piece, long times)
    {
        _names.Add(name);
        using var entry = _zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(opening));
        if (times == 0) return this;
        var together = Math.Max(1, (1 << 20) / Math.Max(1, piece.Length));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, together)));
        for (; times >= together; times -= together) entry.Write(block);
        for (; times > 0; times--) entry.Write(Encoding.UTF8.GetBytes(piece));
        return this;
    }

    public byte[] ToBytes(bool withTemplate = true)
    {
        if (withTemplate) AddTemplate();
        _zip.Dispose();
        return _memory.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _memory.Dispose();
    }

    private void AddTemplate()
    {
        using var own = new ZipArchive(new MemoryStream(BuiltInTemplates.Find(BuiltInTemplates.Default)!), ZipArchiveMode.Read);
        foreach (var entry in own.Entries.Where(entry => !_names.Contains(entry.FullName)))
        {
            using var from = entry.Open();
            using var to = _zip.CreateEntry(entry.FullName).Open();
            from.CopyTo(to);
        }
    }
}
