using Bulletin.Cli.Building;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Export;

namespace Bulletin.Cli.Files;

/// <summary>
/// A PDF too large to be held in memory: written beside its place, and only when it is whole compared with what stands there and put in its
/// stead.
/// </summary>
internal sealed class StreamedOutput : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly string _shown;
    private readonly bool _isComparing;
    private readonly bool _isForced;
    private TemporaryFile? _temporary;
    private FileStream? _target;

    private StreamedOutput(string fullPath, string shown, OutputState? state, BuildOptions options) =>
        (FullPath, _shown, State, _isComparing, _isForced) = (fullPath, shown, state, options.CompareOnly, options.Force);

    public string FullPath { get; }

    /// <summary>What stands there; null: nothing.</summary>
    public OutputState? State { get; private set; }

    /// <summary>Where to write; made when first asked for.</summary>
    /// <exception cref="WriteException">The folder cannot be made or written to.</exception>
    public Stream Target => new GrowingFile(_target ??= Begin());

    public static StreamedOutput Open(string fullPath, string shown, BuildOptions options) =>
        new(fullPath, shown, StateOf(fullPath), options);

    /// <summary>Puts the file in its place, unless it stands there already.</summary>
    /// <exception cref="WriteException">The disk refuses.</exception>
    public Outcome Finish()
    {
        _target!.Flush();
        // To make a large one takes minutes, in which somebody may have saved notes in what stands there.
        State = StateOf(FullPath);
        if (State is { } now && !_isComparing && !_isForced
            && OutputFindings.Protected(new SourceText(_shown, "").Span(0, 0), new OutputFile(FullPath, _shown, []), now) is { } left)
            return new Outcome { Findings = [left] };
        var isSame = State is OutputState.Intact && IsSame();
        if (_isComparing && isSame) return new Outcome();
        if (_isComparing)
            return new Outcome
            {
                Differs = true,
                Results = [(_shown, State is null ? Fates.Missing : Fates.Differs)],
                Notes = OutputFindings.WhyOfIndex(_shown, State) is { } why ? [why] : [],
            };
        if (!isSame) Place();
        return new Outcome { Results = [(_shown, isSame ? Fates.Unchanged : Fates.Written)] };
    }

    public void Dispose()
    {
        _temporary?.Dispose();
        _target?.Dispose();
    }

    private FileStream Begin()
    {
        try
        {
            // A comparison writes nothing where the outputs are.
            var folder = _isComparing ? Path.GetTempPath() : Path.GetDirectoryName(FullPath)!;
            Directory.CreateDirectory(folder);
            _temporary = TemporaryFile.Begin(folder);
            return _temporary.Open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WriteException(FullPath, e);
        }
    }

    private void Place()
    {
        try
        {
            _temporary!.Keep();
            PendingFile.Inherit(FullPath, _temporary.FullPath);
            _temporary.Place(FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WriteException(FullPath, e);
        }
    }

    private bool IsSame()
    {
        // Not by File.OpenRead, which asks for a lock that a neighbour has on what it has just put there.
        if (RegularFile.Open(FullPath) is not { } handle) return false;
        using var there = new FileStream(handle, FileAccess.Read);
        if (there.Length != _target!.Length) return false;
        _target.Position = 0;
        var (ours, theirs) = (new byte[BufferBytes], new byte[BufferBytes]);
        for (int read; (read = _target.ReadAtLeast(ours, BufferBytes, throwOnEndOfStream: false)) > 0;)
            if (there.ReadAtLeast(theirs, read, throwOnEndOfStream: false) < read
                || !ours.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
                return false;
        return true;
    }

    private static OutputState? StateOf(string path)
    {
        if (!Path.Exists(path)) return null;
        try
        {
            if (RegularFile.Open(path) is not { } handle) return OutputState.NotOurs;
            using var file = new FileStream(handle, FileAccess.Read);
            return PdfSeal.Check(file) switch
            {
                SealState.Intact => OutputState.Intact,
                SealState.Edited => OutputState.Edited,
                _ => OutputState.NotOurs,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return OutputState.Denied;
        }
    }
}
