namespace StratexTeams.Core.Kpis;

/// <summary>
/// Targets of the periods from the one of the year: ServiceNow's two distributions, and a profile for what has a season.
/// They are rounded to the decimals the KPI is keyed in (nobody can reach a third to the last digit) so that the parts
/// still add up to the year.
/// </summary>
public static class PeriodTargets
{
    /// <summary>Cumulative: by the end of period k of n, k/n of the year.</summary>
    public static IReadOnlyList<decimal> LinearAccrual(decimal annual, int periods, int decimals = MeasureBounds.Decimals) =>
        Accrual(annual, [.. Enumerable.Repeat(1m, periods)], decimals);

    /// <summary>Not cumulative: each period an equal part.</summary>
    public static IReadOnlyList<decimal> EqualSplit(decimal annual, int periods, int decimals = MeasureBounds.Decimals) =>
        Steps(LinearAccrual(annual, periods, decimals));

    /// <summary>Not cumulative: each period its part of the year. Parts are relative, like weights.</summary>
    public static IReadOnlyList<decimal> Profile(decimal annual, IReadOnlyList<decimal> parts, int decimals = MeasureBounds.Decimals) =>
        Steps(Accrual(annual, parts, decimals));

    private static IReadOnlyList<decimal> Accrual(decimal annual, IReadOnlyList<decimal> parts, int decimals)
    {
        var whole = parts.Sum();
        return whole == 0 ? [] : [.. parts.Select((_, last) => Math.Round(annual * (parts.Take(last + 1).Sum() / whole), decimals))];
    }

    private static IReadOnlyList<decimal> Steps(IReadOnlyList<decimal> cumulative) =>
        [.. cumulative.Select((reached, index) => index == 0 ? reached : reached - cumulative[index - 1])];
}
