using System.Collections.Concurrent;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>
/// Caches the last scorecards. After a few new values it updates the cached one, which is faster than
/// <see cref="Scorecard.Of"/> and gives the same result (a test compares them).
/// </summary>
public sealed class ScorecardMemory
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<(TenantId, Period, ScorecardAxis), Remembered> _last = new();

    /// <summary>Same result as <see cref="Scorecard.Of"/>.</summary>
    public Scorecard Of(TenantState state, Period period, ScorecardAxis axis, DateTimeOffset now)
    {
        var day = Scorecard.AsOfDay(state, period, now);
        var card = _last.TryGetValue((state.Tenant, period, axis), out var last) && last.Follow(state, day) is { } followed
            ? followed
            : Scorecard.Of(state, period, axis, now);
        if (_last.Count > Most)
        {
            _last.Clear();
        }

        _last[(state.Tenant, period, axis)] = new Remembered(state, card);
        return card;
    }

    private sealed record Remembered(TenantState State, Scorecard Card)
    {
        /// <summary>Null when the update must be a full calculation: KPI definitions, plan, settings, policy or day have changed.</summary>
        public Scorecard? Follow(TenantState next, DateOnly day)
        {
            if (Card.AsOf != day || next.Kpis.All.Count != State.Kpis.All.Count || next.Organisation != State.Organisation || next.Strategy != State.Strategy || next.Scorecards != State.Scorecards)
            {
                return null;
            }

            var changed = next.Kpis.All.ChangedSince(State.Kpis.All).Union(next.Attestations.All.ChangedSince(State.Attestations.All)).ToList();
            if (!changed.TrueForAll(kpi => StaysInItsPlace(kpi, next)))
            {
                return null;
            }

            var results = new KpiResults(next, Card.Period, day);
            return new ScorecardFold(next, Card.Axis).Moved(Card, changed
                .Select(id => next.Kpis.All[id])
                .Where(kpi => kpi is { IsRetired: false, Definition.Objective: { } objective } && next.Strategy.Objectives.ContainsKey(objective))
                .ToDictionary(kpi => kpi.Id, kpi => results.Of(kpi, kpi.Definition.Objective.GetValueOrDefault())));
        }

        private bool StaysInItsPlace(KpiId id, TenantState next) =>
            State.Kpis.All.TryGetValue(id, out var before) && next.Kpis.All[id] is var now
            && ReferenceEquals(before.Definition, now.Definition) && before.IsRetired == now.IsRetired;
    }
}
