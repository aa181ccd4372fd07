using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

public sealed record KpiState
{
    public static readonly KpiState Empty = new();

    private FoldDictionary<ObjectiveId, ImmutableArray<KpiId>> _byObjective = FoldDictionary<ObjectiveId, ImmutableArray<KpiId>>.Empty;

    public FoldDictionary<KpiId, Kpi> All { get; private init; } = FoldDictionary<KpiId, Kpi>.Empty;

    /// <summary>KPIs that are not retired.</summary>
    public IEnumerable<Kpi> Active => All.Values.Where(kpi => !kpi.IsRetired);

    /// <summary>KPIs of this objective that are not retired.</summary>
    public IEnumerable<Kpi> Of(ObjectiveId objective) =>
        _byObjective.TryGetValue(objective, out var kpis) ? kpis.Select(id => All[id]).Where(kpi => !kpi.IsRetired) : [];

    public KpiState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        KpiDefined e when All.TryGetValue(e.Kpi, out var known) => Unlisted(known).Listed(known.Redefined(e.Definition)),
        KpiDefined e => Listed(new Kpi(e.Kpi, e.Definition)),
        KpiTargetsSet e => With(All[e.Kpi].Apply(e)),
        KpiWeightSet e => With(All[e.Kpi].Apply(e)),
        KpiRetired e => With(All[e.Kpi].Retire()),
        KpiValueReported e => With(All[e.Kpi].With(ActualVersion.Of(e, recorded))),
        _ => this,
    };

    private KpiState With(Kpi kpi) => this with { All = All.SetItem(kpi.Id, kpi) };

    private KpiState Listed(Kpi kpi) => Measuring(kpi, kpis => kpis.Add(kpi.Id)).With(kpi);

    private KpiState Unlisted(Kpi kpi) => Measuring(kpi, kpis => kpis.Remove(kpi.Id));

    private KpiState Measuring(Kpi kpi, Func<ImmutableArray<KpiId>, ImmutableArray<KpiId>> change) => kpi.Definition.Objective is { } objective
        ? this with { _byObjective = _byObjective.SetItem(objective, change(_byObjective.GetValueOrDefault(objective, []))) }
        : this;
}
