using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record KpiState(FoldDictionary<KpiId, Kpi> All)
{
    public static readonly KpiState Empty = new(FoldDictionary<KpiId, Kpi>.Empty);

    public KpiState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        KpiDefined e => new(All.Add(e.Kpi, new Kpi(e.Kpi, e.Name, e.Owner, e.Target, []))),
        KpiValueReported e => new(All.SetItem(e.Kpi, All[e.Kpi].With(new ReportedValue(e.Period, e.Value)))),
        _ => this,
    };
}
