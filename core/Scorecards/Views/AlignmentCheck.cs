using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>Plan items missing a required link, listed and not only counted.</summary>
public sealed record AlignmentCheck
{
    public required MapLint Map { get; init; }

    public required IReadOnlyList<ObjectiveId> ObjectivesWithoutKpi { get; init; }

    /// <summary>KPIs without an objective, or whose objective is no longer in the plan. No scorecard counts them.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutObjective { get; init; }

    /// <summary>Scored KPIs that have no target for their latest period.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutTarget { get; init; }

    /// <summary>KPIs whose latest period has no attested value.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutAttestedValue { get; init; }

    /// <summary>KPIs that need a verified value but have no data provider, and no second person other than their owner.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutSecondPerson { get; init; }

    /// <summary>Share (0 to 1) of KPIs with an objective, a target and an attested value.</summary>
    public required decimal SoundKpis { get; init; }

    public static AlignmentCheck Of(TenantState state, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        var today = calendar.DayOf(now);
        Period LatestOf(Kpi kpi) => calendar.Fiscal.LatestComplete(today, kpi.Definition.Frequency);
        IReadOnlyList<Kpi> kpis = [.. state.Kpis.Active.OrderBy(kpi => kpi.Id.Value, StringComparer.Ordinal)];
        IReadOnlyList<KpiId> List(Func<Kpi, bool> isLacking) => [.. kpis.Where(isLacking).Select(kpi => kpi.Id)];
        var measured = kpis.Select(kpi => kpi.Definition.Objective).ToHashSet();
        var (orphans, aimless, unattested) = (
            List(kpi => kpi.Definition.Objective is not { } objective || !state.Strategy.Objectives.ContainsKey(objective)),
            List(kpi => kpi.Definition.Polarity is not Polarity.Neutral && kpi.TargetRules.At(LatestOf(kpi).Start) is null),
            List(kpi => state.Attestations.LevelOf(kpi.Id, LatestOf(kpi)) is AttestationLevel.None));
        return new()
        {
            Map = MapLint.Of(state.Strategy),
            ObjectivesWithoutKpi = [.. state.Strategy.Objectives.Keys.Where(objective => !measured.Contains(objective)).OrderBy(objective => objective.Value, StringComparer.Ordinal)],
            KpisWithoutObjective = orphans,
            KpisWithoutTarget = aimless,
            KpisWithoutAttestedValue = unattested,
            KpisWithoutSecondPerson = List(kpi => kpi is { RequiredAttestation: AttestationLevel.Verified, Definition.Provider: null }
                && (state.SecondPersonFor(kpi) ?? kpi.Definition.Owner) == kpi.Definition.Owner),
            SoundKpis = kpis is [] ? 0 : 1 - (decimal)orphans.Union(aimless).Union(unattested).Count() / kpis.Count,
        };
    }
}
