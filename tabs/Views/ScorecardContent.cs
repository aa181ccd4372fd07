using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Tabs.Views;

/// <summary>A scorecard with the ways to the others.</summary>
public sealed record ScorecardContent
{
    // A picker that goes back further helps nobody.
    private const int MostMonths = 120;

    // As many lines as a reader still looks through.
    private const int MostMeasures = 200;

    /// <summary>With the month that is shown.</summary>
    public required ScorecardAddress Address { get; init; }

    /// <summary>Absent when there is nothing yet that this reader may see.</summary>
    public required Scorecard? Card { get; init; }

    /// <summary>Those that this reader may choose, newest first.</summary>
    public required IReadOnlyList<Period> Months { get; init; }

    /// <summary>Whether there are two figures to choose between: what was published, and what is known since.</summary>
    public required bool HasTwoFigures { get; init; }

    /// <summary>The youngest month that is over and not published, for readers of everything.</summary>
    public required Period? Open { get; init; }

    public required KpiState Kpis { get; init; }

    /// <summary>Whether every measure has its line. In a greater plan they are counted here and stand on their objective's page.</summary>
    public required bool HasMeasures { get; init; }

    public Period? Earlier => Neighbour(1);

    public Period? Later => Neighbour(-1);

    /// <summary>The month to show when none is asked for: the last published one, which is true for everybody.</summary>
    public static Period? UsualMonth(TenantState state, bool readsEverything, DateTimeOffset now) =>
        state.Scorecards.Reported.Select(month => (Period?)month).LastOrDefault() ?? (readsEverything ? LatestComplete(state, now) : null);

    public static ScorecardContent Of(TenantState state, Scorecard? card, ScorecardAddress address, bool readsEverything, DateTimeOffset now)
    {
        var latest = LatestComplete(state, now);
        return new()
        {
            Address = address,
            Card = card,
            Months = readsEverything ? Every(state, latest) : [.. state.Scorecards.Reported.Reverse()],
            HasTwoFigures = readsEverything && address.Month is { } month && state.Scorecards.ReportedFor(month) is not null,
            Open = readsEverything && state.Scorecards.ReportedFor(latest) is null && address.Month != latest ? latest : null,
            Kpis = state.Kpis,
            HasMeasures = card is null || card.Kpis.Count() <= MostMeasures,
        };
    }

    private Period? Neighbour(int step)
    {
        var index = Address.Month is { } month ? Months.ToList().IndexOf(month) : -1;
        return index >= 0 && index + step >= 0 && index + step < Months.Count ? Months[index + step] : null;
    }

    private static Period LatestComplete(TenantState state, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        return calendar.Fiscal.LatestComplete(calendar.DayOf(now), Frequency.Monthly);
    }

    private static IReadOnlyList<Period> Every(TenantState state, Period latest)
    {
        var first = state.Kpis.Active.Select(kpi => kpi.Values is [var value, ..] ? value.Period.Start : latest.Start).Append(latest.Start).Min();
        return [.. Enumerable.Range(0, MostMonths).Select(back => latest.Plus(-back)).TakeWhile(month => month.Start >= first)];
    }
}
