namespace Bulletin.Tests.Judges;

/// <summary>The rules of two renderings, on pages whose lines are all equal. Places are compared, not pieces: one cuts a rule at every crossing, the other does not.</summary>
/// <param name="Shifts">Millimetres between each rule of ours and the nearest of theirs, horizontal ones in height, upright ones sideways.</param>
/// <param name="Unmatched">Rules of either that the other lacks.</param>
public sealed record RuleComparison(IReadOnlyList<double> Shifts, int Unmatched)
{
    private const double Near = 1.5;

    public static RuleComparison Of(RenderedDocument expected, RenderedDocument actual, PdfComparison lines)
    {
        var shifts = new List<double>();
        var unmatched = 0;
        var differing = lines.Differences.Select(difference => difference.Page).ToHashSet();
        foreach (var (theirs, ours) in expected.Pages.Zip(actual.Pages).Where(pair => !differing.Contains(pair.First.Number)))
        {
            foreach (var (e, a) in new[] { (theirs.Rules, ours.Rules), (theirs.Uprights, ours.Uprights) })
            {
                foreach (var rule in a)
                {
                    if (Nearest(rule, e) is { } other) shifts.Add(Math.Abs(rule.Y - other.Y) * 25.4 / 72);
                    else unmatched++;
                }
                unmatched += e.Count(rule => Nearest(rule, a) is null);
            }
        }
        return new RuleComparison(shifts, unmatched);
    }

    private static RenderedRule? Nearest(RenderedRule rule, IReadOnlyList<RenderedRule> others) =>
        others.Where(o => Math.Abs(o.Y - rule.Y) < Near && o.Left < rule.Right && o.Right > rule.Left).MinBy(o => Math.Abs(o.Y - rule.Y));
}
