namespace StratexTeams.Core.Kpis;

/// <summary>Targets of the periods from the one of the year, by ServiceNow's two distributions or a profile of our own.</summary>
public static class PeriodTargets
{
    /// <summary>Cumulative: by the end of period k of n, k/n of the year.</summary>
    public static IReadOnlyList<decimal> LinearAccrual(decimal annual, int periods) =>
        [.. Enumerable.Range(1, periods).Select(period => annual * period / periods)];

    /// <summary>Not cumulative: each period an equal part.</summary>
    public static IReadOnlyList<decimal> EqualSplit(decimal annual, int periods) => Steps(LinearAccrual(annual, periods));

    /// <summary>Not cumulative: each period its part of the year, for what has a season. Parts are relative, like weights.</summary>
    public static IReadOnlyList<decimal> Profile(decimal annual, IReadOnlyList<decimal> parts)
    {
        var whole = parts.Sum();
        var reached = 0m;
        return whole == 0 ? [] : Steps([.. parts.Select(part => annual * (reached += part) / whole)]);
    }

    /// <summary>What a list of period targets asks for by each period's end.</summary>
    public static IReadOnlyList<decimal> Cumulated(IReadOnlyList<decimal> targets)
    {
        var reached = 0m;
        return [.. targets.Select(target => reached += target)];
    }

    // Differences of the running total, so that a third of 100 taken three times is 100 again.
    private static IReadOnlyList<decimal> Steps(IReadOnlyList<decimal> cumulative) =>
        [.. cumulative.Select((reached, index) => index == 0 ? reached : reached - cumulative[index - 1])];
}
