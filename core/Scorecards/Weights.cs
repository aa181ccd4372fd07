namespace StratexTeams.Core.Scorecards;

/// <summary>Weights are relative: 5, 3 and 2 say the same as 50, 30 and 20.</summary>
public static class Weights
{
    /// <summary>Each weight's share among its siblings; all 0 when nothing weighs anything.</summary>
    public static IReadOnlyList<decimal> SharesOf(IReadOnlyList<decimal> siblings)
    {
        var whole = siblings.Sum();
        return [.. siblings.Select(weight => whole == 0 ? 0 : weight / whole)];
    }

    /// <summary>What a KPI weighs in the whole plan: the product of the shares on its way up.</summary>
    public static decimal AbsoluteShare(IEnumerable<decimal> sharesUpThePath) =>
        sharesUpThePath.Aggregate(1m, (product, share) => product * share);
}
