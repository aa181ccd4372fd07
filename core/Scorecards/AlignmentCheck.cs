using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>What hangs in the air: items that lack a link the plan needs. Listed, not only counted.</summary>
public sealed record AlignmentCheck
{
    public required MapLint Map { get; init; }

    public required IReadOnlyList<ObjectiveId> ObjectivesWithoutKpi { get; init; }

    /// <summary>They serve no objective, or one that is no longer in the plan: no scorecard counts them.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutObjective { get; init; }

    /// <summary>Nothing to hold their latest value against, though they are to be judged.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutTarget { get; init; }

    /// <summary>Their latest period has no value that somebody stands behind.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutAttestedValue { get; init; }

    /// <summary>Their values need a second person, and the owner's second person is the owner.</summary>
    public required IReadOnlyList<KpiId> KpisWithoutSecondPerson { get; init; }

    /// <summary>KPIs with an objective, a target and an attested value, as a share of all.</summary>
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
            List(kpi => kpi.Definition.Polarity is not Polarity.Neutral && kpi.Marks.At(LatestOf(kpi).Start) is null),
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
