using System.Runtime.ExceptionServices;

namespace Bulletin.Cli.Building;

/// <summary>Works on several things at once and hands on each result in the order given, as soon as its turn has come.</summary>
internal static class InOrder
{
    /// <param name="stop">Asked for: what is under way is finished, the rest is not begun.</param>
    /// <returns>How many were begun, and so done.</returns>
    public static int Run<TItem, TResult>(IReadOnlyList<TItem> items, int workers, Func<TItem, TResult> work, Action<TResult> take, CancellationToken stop = default)
    {
        if (workers == 1 || items.Count < 2) return OneByOne(items, work, take, stop);
        var queue = new Queue<TItem, TResult>(items, work, take, stop);
        // Threads of their own: the pool brings one more in half a second, and those who write wait most of their time.
        var running = new Task[Math.Min(workers, items.Count)];
        for (var i = 0; i < running.Length; i++) running[i] = Task.Factory.StartNew(queue.Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            Task.WaitAll(running, CancellationToken.None);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
        return queue.Begun;
    }

    private static int OneByOne<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Action<TResult> take, CancellationToken stop)
    {
        var begun = 0;
        while (begun < items.Count && !stop.IsCancellationRequested) take(work(items[begun++]));
        return begun;
    }

    private sealed class Queue<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Action<TResult> take, CancellationToken stop)
    {
        private readonly Lock _turn = new();
        private readonly Dictionary<int, TResult> _waiting = [];
        private int _next;
        private int _taken;
        private bool _failed;

        public int Begun => _next;

        public void Work()
        {
            while (TryBegin(out var i))
            {
                try
                {
                    Finish(i, work(items[i]));
                }
                catch
                {
                    lock (_turn) _failed = true;
                    throw;
                }
            }
        }

        private bool TryBegin(out int i)
        {
            lock (_turn)
            {
                i = _next;
                if (_next == items.Count || _failed || stop.IsCancellationRequested) return false;
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
