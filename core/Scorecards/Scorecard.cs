using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>The plan's scores for one month along one axis.</summary>
public sealed record Scorecard
{
    public required Period Period { get; init; }

    public required ScorecardAxis Axis { get; init; }

    /// <summary>The day whose knowledge it shows: what was missing then counts as missing.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Set when it shows what was reported, instead of what is known now.</summary>
    public PublishedScorecard? Reported { get; init; }

    public required RollupResult Plan { get; init; }

    public required IReadOnlyList<ScorecardGroup> Groups { get; init; }

    public IEnumerable<KpiResult> Kpis => Groups.SelectMany(group => group.Objectives).SelectMany(objective => objective.Kpis);

    /// <summary>As now known. A period in the past is seen from the day on which it was closed, or was to be.</summary>
    public static Scorecard Of(TenantState state, Period period, ScorecardAxis axis, DateTimeOffset now)
    {
        var day = AsOfDay(state, period, now);
        return new ScorecardFold(state, axis).Of(period, day, ScorecardFold.KpisOf(state, period, day));
    }

    /// <summary>As it was published; null when it never was.</summary>
    public static Scorecard? AsReported(TenantState state, Period period, ScorecardAxis axis) =>
        state.Scorecards.ReportedFor(period) is { Lock: { } locked } reported
            ? ScorecardRecord.Read(locked, axis, reported.Kpis, reported.Groups) with { Reported = reported }
            : null;

    internal static DateOnly AsOfDay(TenantState state, Period period, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        var today = calendar.DayOf(now);
        var closing = state.Scorecards.ReportedFor(period)?.Lock?.AsOf ?? ReportingDates.Of(period, calendar.Working, new ReportingLag()).Lock.AddDays(1);
        return closing < today ? closing : today;
    }
}
