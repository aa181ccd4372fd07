using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards.Published;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>The effect of a set of changes on a scorecard, calculated on a copy: for previews and the impact of a change request.</summary>
public sealed record WhatIf
{
    public required Scorecard Before { get; init; }

    public required Scorecard After { get; init; }

    /// <summary>KPI periods whose attestation would lapse.</summary>
    public required IReadOnlyList<(KpiId Kpi, Period Period)> Lapsing { get; init; }

    /// <summary>KPIs whose value, score, status, state or weight would differ, or that are in only one of the scorecards.</summary>
    public IReadOnlyList<ScoreChange<KpiResult>> Kpis => Differences(Before.Kpis, After.Kpis, kpi => kpi.Kpi, (one, other) =>
        (one.JudgedFigure, one.Points, one.Status, one.State, one.Weight) == (other.JudgedFigure, other.Points, other.Status, other.State, other.Weight));

    /// <summary>Objectives, groups and plan results that would differ.</summary>
    public IReadOnlyList<ScoreChange<GroupResult>> Groups => Differences(PublishedResults.Of(Before), PublishedResults.Of(After), group => (group.Group, group.Parent), (one, other) => one == other);

    public static WhatIf Of(TenantState state, Period period, ScorecardAxis axis, DateTimeOffset now, IReadOnlyList<DomainEvent> changes)
    {
        var changed = state.ApplyHypothetically(changes, at: now);
        return new()
        {
            Before = Scorecard.Of(state, period, axis, now),
            After = Scorecard.Of(changed, period, axis, now),
            Lapsing = [.. state.Kpis.All.Keys.SelectMany(kpi => changed.Attestations.LapsedOf(kpi).Except(state.Attestations.LapsedOf(kpi)).Select(lapsed => (kpi, lapsed)))],
        };
    }

    private static IReadOnlyList<ScoreChange<T>> Differences<T, TKey>(IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key, Func<T, T, bool> areSame)
        where T : class
        where TKey : notnull
    {
        var (was, becomes) = (before.ToDictionary(key), after.ToDictionary(key));
        return
        [
            .. from id in was.Keys.Union(becomes.Keys)
               let moved = new ScoreChange<T>(was.GetValueOrDefault(id), becomes.GetValueOrDefault(id))
               where moved is not { Before: { } one, After: { } other } || !areSame(one, other)
               select moved,
        ];
    }
}
