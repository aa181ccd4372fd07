using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

using OfOneKpi = ImmutableDictionary<Period, PeriodAttestation>;

/// <summary>Who stands behind which values. Whatever changes a value, its marks or its meaning ends what was said of it.</summary>
public sealed record AttestationState(FoldDictionary<KpiId, OfOneKpi> All)
{
    public static readonly AttestationState Empty = new(FoldDictionary<KpiId, OfOneKpi>.Empty);

    public PeriodAttestation? Of(KpiId kpi, Period period) => All.TryGetValue(kpi, out var periods) ? periods.GetValueOrDefault(period) : null;

    public AttestationLevel LevelOf(KpiId kpi, Period period) => Of(kpi, period)?.Level ?? AttestationLevel.None;

    /// <summary>Periods whose value somebody stood behind before it changed, and nobody since.</summary>
    public IEnumerable<Period> LapsedOf(KpiId kpi) => All.TryGetValue(kpi, out var periods)
        ? periods.Where(held => held.Value is PeriodAttestation.Given { LapsedBy: not null }).Select(held => held.Key)
        : [];

    /// <param name="kpis">As they are with the record in front of us.</param>
    public AttestationState Apply(RecordedEvent recorded, KpiState kpis) => recorded.Data switch
    {
        KpiValueAttested e => With(e.Kpi, e.Period, new PeriodAttestation.Given(e)
        {
            By = recorded.Actor.Person,
            At = recorded.RecordedAt,
            Sequence = recorded.Sequence,
        }),
        AttestationDeclined e => With(e.Kpi, e.Period, new PeriodAttestation.Declined(e.Note)
        {
            By = recorded.Actor.Person,
            At = recorded.RecordedAt,
            Sequence = recorded.Sequence,
        }),
        KpiValueReported e => Lapse(kpis.All[e.Kpi], recorded.Sequence, e.Period),
        KpiTargetsSet e => Lapse(kpis.All[e.Kpi], recorded.Sequence),
        KpiDefined e => Lapse(kpis.All[e.Kpi], recorded.Sequence),
        _ => this,
    };

    private AttestationState With(KpiId kpi, Period period, PeriodAttestation attestation) =>
        new(All.SetItem(kpi, (All.TryGetValue(kpi, out var periods) ? periods : OfOneKpi.Empty).SetItem(period, attestation)));

    private AttestationState Lapse(Kpi kpi, long by, Period? only = null)
    {
        if (!All.TryGetValue(kpi.Id, out var periods))
        {
            return this;
        }

        var changed = periods.Where(held => (only is null || held.Key == only) && IsOver(held.Value, kpi.Covered(held.Key)));
        return changed.Aggregate(this, (state, held) => held.Value switch
        {
            PeriodAttestation.Given given => state.With(kpi.Id, held.Key, given with { LapsedBy = by }),
            _ => new(state.All.SetItem(kpi.Id, state.All[kpi.Id].Remove(held.Key))),
        });
    }

    private static bool IsOver(PeriodAttestation attestation, Sha256? covered) => attestation switch
    {
        PeriodAttestation.Given given => given.LapsedBy is null && given.Attested.CoveredHash != covered,
        _ => true,
    };
}
