using System.Runtime.InteropServices;

namespace Bulletin.Cli;

/// <summary>
/// Ctrl-C and the system's request to end: once somebody listens, the first asks to finish what is under way, the second ends the program
/// as ever.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>From now on, and no second time: two who listen would take one signal for two.</summary>
    public CancellationToken Listen()
    {
        if (_registrations.Count == 0) Register();
        return _source.Token;
    }

    private void Register()
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
            _registrations.Add(PosixSignalRegistration.Create(signal, Ask));
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Ask(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
