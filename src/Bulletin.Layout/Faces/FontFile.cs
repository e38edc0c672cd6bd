using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Bulletin.Layout.Faces;

/// <summary>A font file, mapped and never read whole: a face is 20 MB, a page needs some kilobytes of it.</summary>
public sealed unsafe class FontFile : IDisposable
{
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly SafeMemoryMappedViewHandle _handle;

    private FontFile(string path, MemoryMappedFile map, long length)
    {
        Path = path;
        Length = checked((int)length);
        _map = map;
        _view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _handle = _view.SafeMemoryMappedViewHandle;
        byte* start = null;
        _handle.AcquirePointer(ref start);
        Start = (nint)(start + _view.PointerOffset);
    }

    public string Path { get; }

    /// <summary>Address of the first byte, good until disposal.</summary>
    public nint Start { get; }

    public int Length { get; }

    public ReadOnlySpan<byte> Bytes => new((void*)Start, Length);

    public static FontFile Map(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var map =
            MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        return new FontFile(path, map, stream.Length);
    }

    public void Dispose()
    {
        _handle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
    }
}
