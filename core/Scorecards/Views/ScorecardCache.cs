using System.Collections.Concurrent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>
/// Caches the last scorecards. After a few new values it updates the cached one, which is faster than
/// <see cref="Scorecard.Of"/> and gives the same result (a test compares them).
/// </summary>
public sealed class ScorecardCache
{
    private const int MaxCached = 64;

    private readonly ConcurrentDictionary<(TenantId, Period, ScorecardAxis), CachedScorecard> _last = new();

    /// <summary>Same result as <see cref="Scorecard.Of"/>.</summary>
    public Scorecard Of(TenantState state, Period period, ScorecardAxis axis, DateTimeOffset now)
    {
        var day = Scorecard.AsOfDay(state, period, now);
        var card = _last.TryGetValue((state.Tenant, period, axis), out var last) && last.Follow(state, day) is { } followed
            ? followed
            : Scorecard.Of(state, period, axis, now);
        if (_last.Count > MaxCached)
        {
            _last.Clear();
        }

        _last[(state.Tenant, period, axis)] = new CachedScorecard(state, card);
        return card;
    }

    private sealed record CachedScorecard(TenantState State, Scorecard Scorecard)
    {
        /// <summary>Null when the update must be a full calculation: KPI definitions, plan, settings, policy or day have changed.</summary>
        public Scorecard? Follow(TenantState next, DateOnly day)
        {
            if (Scorecard.AsOf != day || next.Kpis.All.Count != State.Kpis.All.Count || next.Organisation != State.Organisation || next.Strategy != State.Strategy || next.Scorecards != State.Scorecards)
            {
                return null;
            }

            var changed = next.Kpis.All.ChangedSince(State.Kpis.All).Union(next.Attestations.All.ChangedSince(State.Attestations.All)).ToList();
            if (!changed.TrueForAll(kpi => KeepsItsGroups(kpi, next)))
            {
                return null;
            }

            var results = new KpiResults(next, Scorecard.Period, day);
            return new ScorecardCalculation(next, Scorecard.Axis).Moved(Scorecard, changed
                .Select(id => next.Kpis.All[id])
                .Where(kpi => kpi is { IsRetired: false, Definition.Objective: { } objective } && next.Strategy.Objectives.ContainsKey(objective))
                .ToDictionary(kpi => kpi.Id, kpi => results.Of(kpi, kpi.Definition.Objective.GetValueOrDefault())));
        }

        private bool KeepsItsGroups(KpiId id, TenantState next) =>
            State.Kpis.All.TryGetValue(id, out var before) && next.Kpis.All[id] is var now
            && ReferenceEquals(before.Definition, now.Definition) && before.IsRetired == now.IsRetired;
    }
}
