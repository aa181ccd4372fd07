using StratexTeams.Core.Calendar;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

/// <summary>The plan's scores for one month along one axis.</summary>
public sealed record Scorecard
{
    public required Period Period { get; init; }

    public required ScorecardAxis Axis { get; init; }

    /// <summary>The day as of which values are judged missing, pending or stale.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Set when it shows a scorecard as reported; null when it shows values as now known.</summary>
    public PublishedScorecard? Reported { get; init; }

    public required RollupResult Plan { get; init; }

    public required IReadOnlyList<ScorecardGroup> Groups { get; init; }

    public IEnumerable<KpiResult> Kpis => Groups.SelectMany(group => group.Objectives).SelectMany(objective => objective.Kpis);

    /// <summary>As now known. States of a past period are taken on the day it was locked, or was due to be.</summary>
    public static Scorecard Of(TenantState state, Period period, ScorecardAxis axis, DateTimeOffset now)
    {
        var day = AsOfDay(state, period, now);
        return new ScorecardCalculation(state, axis).Of(period, day, ScorecardCalculation.KpisOf(state, period, day));
    }

    /// <summary>As reported; null when the period was never published.</summary>
    public static Scorecard? AsReported(TenantState state, Period period, ScorecardAxis axis) =>
        state.Scorecards.ReportedFor(period) is { Lock: { } locked } reported
            ? PublishedResults.Read(locked, axis, reported.Kpis, reported.Groups) with { Reported = reported }
            : null;

    internal static DateOnly AsOfDay(TenantState state, Period period, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        var today = calendar.DayOf(now);
        var closing = state.Scorecards.ReportedFor(period)?.Lock?.AsOf ?? ReportingDates.Of(period, calendar.Working, new ReportingDeadlines()).Lock.AddDays(1);
        return closing < today ? closing : today;
    }
}
