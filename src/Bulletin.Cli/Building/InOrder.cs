namespace Bulletin.Cli.Building;

/// <summary>Works on several things at once and hands on each result in the order given, as soon as its turn has come.</summary>
internal static class InOrder
{
    public static void Run<TItem, TResult>(IReadOnlyList<TItem> items, int jobs, Func<TItem, TResult> work, Action<TResult> take)
    {
        if (jobs == 1 || items.Count < 2)
        {
            foreach (var item in items) take(work(item));
            return;
        }
        var results = new TResult[items.Count];
        var done = new bool[items.Count];
        var next = 0;
        var turn = new Lock();
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            results[i] = work(items[i]);
            lock (turn)
            {
                done[i] = true;
                for (; next < items.Count && done[next]; next++) take(results[next]);
            }
        });
    }
}
