using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record KpiState(ImmutableDictionary<KpiId, Kpi> All)
{
    public static readonly KpiState Empty = new(ImmutableDictionary<KpiId, Kpi>.Empty);

    public KpiState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        KpiDefined e when All.ContainsKey(e.Kpi) => throw new ArgumentException($"{e.Kpi} was defined before."),
        KpiDefined e => new(All.Add(e.Kpi, new Kpi(e.Kpi, e.Name, e.Owner, e.Target, ImmutableDictionary<Period, decimal>.Empty))),
        KpiValueReported e => new(All.SetItem(e.Kpi, All[e.Kpi] with { Values = All[e.Kpi].Values.SetItem(e.Period, e.Value) })),
        _ => this,
    };
}
