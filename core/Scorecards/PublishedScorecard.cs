using System.Collections.Immutable;

namespace StratexTeams.Core.Scorecards;

/// <summary>A scorecard as it was reported. Nothing changes it.</summary>
public sealed record PublishedScorecard
{
    /// <summary>Absent while its results are still being recorded.</summary>
    public PeriodLocked? Lock { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The record that closed the period: the log up to there is all that the scorecard rests on.</summary>
    public long Sequence { get; init; }

    public ImmutableArray<KpiResult> Kpis { get; init; } = [];

    public ImmutableArray<GroupResult> Groups { get; init; } = [];
}
