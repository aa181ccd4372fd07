using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

/// <summary>The roll-up policy, the locked periods and their published scorecards.</summary>
public sealed record ScorecardState
{
    public static readonly ScorecardState Empty = new();

    public RollupPolicy Policy { get; private init; } = RollupPolicy.Default;

    /// <summary>The first day that is not locked.</summary>
    public DateOnly LockedThrough { get; private init; }

    private ImmutableDictionary<Period, PublishedScorecard> Published { get; init; } = ImmutableDictionary<Period, PublishedScorecard>.Empty;

    public bool IsLocked(Period period) => period.End <= LockedThrough;

    /// <summary>The published scorecard of a period; null when there is none.</summary>
    public PublishedScorecard? ReportedFor(Period period) => Published.GetValueOrDefault(period) is { Lock: not null } reported ? reported : null;

    /// <summary>Periods with a published scorecard, oldest first.</summary>
    public IEnumerable<Period> Reported => Published.Where(each => each.Value.Lock is not null).Select(each => each.Key).OrderBy(period => period.Start);

    public ScorecardState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        RollupPolicySet e => this with { Policy = e.Policy },
        KpiResultsPublished e => With(e.Period, held => held with { Kpis = [.. held.Kpis, .. e.Results.Select(each => each.Read())] }),
        GroupResultsPublished e => With(e.Period, held => held with { Groups = [.. held.Groups, .. e.Results.Select(each => each.Read())] }),
        PeriodLocked e => With(e.Period, held => held with { Lock = e, At = recorded.RecordedAt, Sequence = recorded.Sequence }) with
        {
            LockedThrough = e.Through > LockedThrough ? e.Through : LockedThrough,
        },
        _ => this,
    };

    private ScorecardState With(Period period, Func<PublishedScorecard, PublishedScorecard> change) =>
        this with { Published = Published.SetItem(period, change(Published.GetValueOrDefault(period) ?? new())) };
}
