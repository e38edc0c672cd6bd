using Bulletin.Cli.Files;
using Bulletin.Core.Outside;

namespace Bulletin.Tests.CommandLine;

/// <summary>The disk, where somebody else does something right after a file was read for the n-th time.</summary>
internal sealed class BusyOutside(string path, int reads, Action act) : IOutside
{
    private readonly FileOutside _disk = new();
    private int _count;

    public bool HasActed => _count >= reads;

    public DateOnly Today => _disk.Today;

    public FileContent Read(string file, long maxBytes)
    {
        var content = _disk.Read(file, maxBytes);
        if (file == path && Interlocked.Increment(ref _count) == reads) act();
        return content;
    }

    public string? Resolve(string file) => _disk.Resolve(file);

    public IReadOnlyList<string> Names(string folder) => _disk.Names(folder);
}
