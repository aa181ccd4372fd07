using System.Collections.Immutable;

namespace StratexTeams.Core.Scorecards.Published;

/// <summary>A published scorecard; it never changes once its period is locked.</summary>
public sealed record PublishedScorecard
{
    /// <summary>Null while its results are still being recorded.</summary>
    public PeriodLocked? Lock { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Sequence of the record that locked the period; the scorecard was calculated from the log up to it.</summary>
    public long Sequence { get; init; }

    public ImmutableArray<KpiResult> Kpis { get; init; } = [];

    public ImmutableArray<GroupResult> Groups { get; init; } = [];
}
