using Bulletin.Cli.Files;
using Bulletin.Core.Outside;

namespace Bulletin.Tests.CommandLine;

/// <summary>The disk, on a day of choice.</summary>
internal sealed class DatedOutside(DateOnly today) : IOutside
{
    private readonly FileOutside _disk = new();

    public DateOnly Today => today;

    public FileContent Read(string path, long maxBytes) => _disk.Read(path, maxBytes);

    public string? Resolve(string path) => _disk.Resolve(path);

    public IReadOnlyList<string> Names(string folder) => _disk.Names(folder);
}
