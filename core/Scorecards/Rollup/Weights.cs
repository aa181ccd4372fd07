namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>Weights are relative: 5, 3 and 2 mean the same as 50, 30 and 20.</summary>
public static class Weights
{
    /// <summary>Each weight's share (0 to 1) among its siblings; all 0 when the weights sum to 0.</summary>
    public static IReadOnlyList<decimal> SharesOf(IReadOnlyList<decimal> siblings)
    {
        var whole = siblings.Sum();
        return [.. siblings.Select(weight => whole == 0 ? 0 : weight / whole)];
    }

    /// <summary>A KPI's share of the whole plan: the product of the shares on its path.</summary>
    public static decimal AbsoluteShare(IEnumerable<decimal> sharesUpThePath) =>
        sharesUpThePath.Aggregate(1m, (product, share) => product * share);
}
