using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Core.Findings;
using Bulletin.Export;

namespace Bulletin.Cli.Files;

/// <summary>A PDF too large to be held in memory: written beside its place, and only when it is whole compared with what stands there and put in its stead.</summary>
internal sealed class StreamedOutput : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly string _shown;
    private readonly bool _isComparing;
    private readonly string _temporary;
    private FileStream? _target;

    private StreamedOutput(string fullPath, string shown, OutputState? state, bool isComparing)
    {
        (FullPath, _shown, State, _isComparing) = (fullPath, shown, state, isComparing);
        // A comparison writes nothing where the outputs are.
        var folder = isComparing ? Path.GetTempPath() : Path.GetDirectoryName(fullPath)!;
        _temporary = Path.Combine(folder, $".bulletin-bound-{Environment.ProcessId}.tmp");
    }

    public string FullPath { get; }

    /// <summary>What stands there; null: nothing.</summary>
    public OutputState? State { get; }

    /// <summary>Where to write; made when first asked for.</summary>
    /// <exception cref="IOException">The folder cannot be made, the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed.</exception>
    public Stream Target => _target ??= Begin();

    public static StreamedOutput Open(string fullPath, string shown, Request request) => new(fullPath, shown, StateOf(fullPath), request.CompareOnly);

    /// <summary>Puts the file in its place, unless it stands there already.</summary>
    public Outcome Finish()
    {
        _target!.Flush();
        var isSame = State is OutputState.Intact && IsSame();
        if (_isComparing)
            return new Outcome { Differs = !isSame, Results = isSame ? [] : [(_shown, State is null ? new Wording("还没有生成", "is missing") : new("不是最新的", "differs"))] };
        _target.Dispose();
        if (!isSame) File.Move(_temporary, FullPath, overwrite: true);
        return new Outcome { Results = [(_shown, isSame ? new Wording("没有变化", "unchanged") : new("已生成", "written"))] };
    }

    public void Dispose()
    {
        if (_target is null) return;
        _target.Dispose();
        File.Delete(_temporary); // gone already where it was put in its place
    }

    private FileStream Begin()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temporary)!);
        return new FileStream(_temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferBytes);
    }

    private bool IsSame()
    {
        using var there = File.OpenRead(FullPath);
        if (there.Length != _target!.Length) return false;
        _target.Position = 0;
        var (ours, theirs) = (new byte[BufferBytes], new byte[BufferBytes]);
        for (int read; (read = _target.ReadAtLeast(ours, BufferBytes, throwOnEndOfStream: false)) > 0;)
            if (there.ReadAtLeast(theirs, read, throwOnEndOfStream: false) < read || !ours.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read))) return false;
        return true;
    }

    private static OutputState? StateOf(string path)
    {
        if (!Path.Exists(path)) return null;
        try
        {
            if (RegularFile.Open(path) is not { } handle) return OutputState.NotOurs;
            using var file = new FileStream(handle, FileAccess.Read);
            return PdfSeal.Check(file) switch { SealState.Intact => OutputState.Intact, SealState.Edited => OutputState.Edited, _ => OutputState.NotOurs };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return OutputState.Denied;
        }
    }
}
