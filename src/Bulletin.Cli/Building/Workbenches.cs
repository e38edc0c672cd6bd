using System.Collections.Concurrent;

namespace Bulletin.Cli.Building;

/// <summary>A workbench for each issue that is worked on at the same time.</summary>
internal sealed class Workbenches
{
    private readonly ConcurrentBag<Workbench> _free = [];

    public T Use<T>(Func<Workbench, T> work)
    {
        if (!_free.TryTake(out var bench)) bench = new Workbench();
        var result = work(bench);
        // One that was left by an exception may be in any state.
        _free.Add(bench);
        return result;
    }
}
