using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>
/// Splits an annual target into period targets: linear accrual and equal split (ServiceNow's "target value distribution")
/// or a seasonal profile. Targets are rounded to the given decimals and still add up to the annual target.
/// </summary>
public static class PeriodTargets
{
    /// <summary>Cumulative targets: k/n of the annual target at the end of period k of n.</summary>
    public static IReadOnlyList<decimal> LinearAccrual(decimal annual, int periods, int decimals = NumberBounds.Decimals) =>
        Accrual(annual, [.. Enumerable.Repeat(1m, periods)], decimals);

    /// <summary>Targets of single periods, in equal parts.</summary>
    public static IReadOnlyList<decimal> EqualSplit(decimal annual, int periods, int decimals = NumberBounds.Decimals) =>
        Steps(LinearAccrual(annual, periods, decimals));

    /// <summary>Targets of single periods in proportion to <paramref name="parts"/>; empty when these sum to 0.</summary>
    public static IReadOnlyList<decimal> Profile(decimal annual, IReadOnlyList<decimal> parts, int decimals = NumberBounds.Decimals) =>
        Steps(Accrual(annual, parts, decimals));

    private static IReadOnlyList<decimal> Accrual(decimal annual, IReadOnlyList<decimal> parts, int decimals)
    {
        var whole = parts.Sum();
        return whole == 0 ? [] : [.. parts.Select((_, last) => Math.Round(annual * (parts.Take(last + 1).Sum() / whole), decimals))];
    }

    private static IReadOnlyList<decimal> Steps(IReadOnlyList<decimal> cumulative) =>
        [.. cumulative.Select((reached, index) => index == 0 ? reached : reached - cumulative[index - 1])];
}
