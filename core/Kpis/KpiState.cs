using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record KpiState(FoldDictionary<KpiId, Kpi> All)
{
    public static readonly KpiState Empty = new(FoldDictionary<KpiId, Kpi>.Empty);

    /// <summary>Those still asked for.</summary>
    public IEnumerable<Kpi> Active => All.Values.Where(kpi => !kpi.IsRetired);

    public KpiState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        KpiDefined e => With(All.TryGetValue(e.Kpi, out var known) ? known.Redefined(e.Definition) : new Kpi(e.Kpi, e.Definition)),
        KpiMarksSet e => With(All[e.Kpi].Apply(e)),
        KpiWeighed e => With(All[e.Kpi].Apply(e)),
        KpiRetired e => With(All[e.Kpi].Retire()),
        KpiValueReported e => With(All[e.Kpi].With(KpiValue.Of(e, recorded))),
        _ => this,
    };

    private KpiState With(Kpi kpi) => new(All.SetItem(kpi.Id, kpi));
}
