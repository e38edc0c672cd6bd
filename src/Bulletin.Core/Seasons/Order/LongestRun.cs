namespace Bulletin.Core.Seasons.Order;

/// <summary>Tells the few that stand out of order from the many that stand in it.</summary>
internal static class LongestRun
{
    /// <summary>Which to keep, so that their keys never fall and as many as can be are kept; the first of several ways.</summary>
    public static bool[] Of(IReadOnlyList<int> keys)
    {
        var lengths = new int[keys.Count];
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            lengths[i] = 1;
            for (var j = i + 1; j < keys.Count; j++)
                if (keys[j] >= keys[i] && lengths[j] >= lengths[i]) lengths[i] = lengths[j] + 1;
        }
        var kept = new bool[keys.Count];
        var wanted = lengths.DefaultIfEmpty().Max();
        var least = int.MinValue;
        for (var i = 0; i < keys.Count && wanted > 0; i++)
        {
            if (lengths[i] != wanted || keys[i] < least) continue;
            kept[i] = true;
            least = keys[i];
            wanted--;
        }
        return kept;
    }
}
