using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>A KPI with its values in the order of their periods.</summary>
public sealed record Kpi(KpiId Id, string Name, PersonId Owner, decimal Target, ImmutableArray<ReportedValue> Values)
{
    public decimal? ValueOf(Period period) => IndexOf(period) is >= 0 and var index ? Values[index].Value : null;

    internal Kpi With(ReportedValue reported) => IndexOf(reported.Period) is var index && index >= 0
        ? this with { Values = Values.SetItem(index, reported) }
        : this with { Values = Values.Insert(~index, reported) };

    private int IndexOf(Period period) => Values.AsSpan().BinarySearch(new ReportedValue(period, 0m), ReportedValue.ByPeriod);
}
