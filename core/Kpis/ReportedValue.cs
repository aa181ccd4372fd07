namespace StratexTeams.Core.Kpis;

public readonly record struct ReportedValue(Period Period, decimal Value)
{
    public static readonly IComparer<ReportedValue> ByPeriod =
        Comparer<ReportedValue>.Create((a, b) => (a.Period.Start, a.Period.Months).CompareTo((b.Period.Start, b.Period.Months)));
}
