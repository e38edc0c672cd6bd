using System.Runtime.ExceptionServices;

namespace Bulletin.Cli.Building;

/// <summary>Works on several things at once and hands on each result in the order given, as soon as its turn has come.</summary>
internal static class InOrder
{
    /// <summary>
    /// Known, whatever the system gives a thread, and room for the deepest input that is let in; what goes deeper yet is caught as an
    /// exception of that one item.
    /// </summary>
    private const int StackBytes = 16 << 20;

    /// <param name="stop">Asked for: what is under way is finished, the rest is not begun.</param>
    /// <returns>How many were begun, and so done.</returns>
    public static int Run<TItem, TResult>(IReadOnlyList<TItem> items, int workers, Func<TItem, TResult> work, Action<TResult> take,
        CancellationToken stop = default)
    {
        if (workers == 1 || items.Count < 2) return OneByOne(items, work, take, stop);
        var queue = new Queue<TItem, TResult>(items, work, take, stop);
        // Threads of their own: the pool brings one more in half a second, and those who write wait most of their time.
        var running = new Thread[Math.Min(workers, items.Count)];
        for (var i = 0; i < running.Length; i++) (running[i] = new Thread(queue.Work, StackBytes)).Start();
        foreach (var thread in running) thread.Join();
        queue.Failure?.Throw();
        return queue.Begun;
    }

    private static int OneByOne<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Action<TResult> take,
        CancellationToken stop)
    {
        var begun = 0;
        while (begun < items.Count && !stop.IsCancellationRequested) take(work(items[begun++]));
        return begun;
    }

    private sealed class Queue<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Action<TResult> take,
        CancellationToken stop)
    {
        private readonly Lock _turn = new();
        private readonly Dictionary<int, TResult> _waiting = [];
        private int _next;
        private int _taken;

        public int Begun => _next;

        /// <summary>The first exception that was let through; null: none was.</summary>
        public ExceptionDispatchInfo? Failure { get; private set; }

        public void Work()
        {
            while (TryBegin(out var i))
            {
                try
                {
                    Finish(i, work(items[i]));
                }
                catch (Exception e)
                {
                    lock (_turn) Failure ??= ExceptionDispatchInfo.Capture(e);
                }
            }
        }

        private bool TryBegin(out int i)
        {
            lock (_turn)
            {
                i = _next;
                if (_next == items.Count || Failure is not null || stop.IsCancellationRequested) return false;
                _next++;
                return true;
            }
        }

        private void Finish(int i, TResult result)
        {
            lock (_turn)
            {
                _waiting.Add(i, result);
                while (_waiting.Remove(_taken, out var ready))
                {
                    _taken++;
                    take(ready);
                }
            }
        }
    }
}
