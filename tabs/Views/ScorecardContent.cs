using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Tabs.Views;

/// <summary>The scorecard page for one reader, with the other months and figures to choose from.</summary>
public sealed record ScorecardContent
{
    // Ten years: the most months to choose from.
    private const int MostMonths = 120;

    // The most KPI lines on one page.
    private const int MostMeasures = 200;

    /// <summary>Includes the month that is shown.</summary>
    public required ScorecardAddress Address { get; init; }

    /// <summary>Null when there is nothing yet that this reader may see.</summary>
    public required Scorecard? Card { get; init; }

    /// <summary>Months that this reader may choose, newest first.</summary>
    public required IReadOnlyList<Period> Months { get; init; }

    /// <summary>Whether the reader may choose between reported and current figures.</summary>
    public required bool HasTwoFigures { get; init; }

    /// <summary>The latest ended month, if it is not published; null for other readers than those of everything, and if it is the month
    /// shown.</summary>
    public required Period? Open { get; init; }

    public required KpiState Kpis { get; init; }

    /// <summary>Whether every KPI has its line. In a larger plan only their number is shown here; the objective's page lists
    /// them.</summary>
    public required bool HasMeasures { get; init; }

    public Period? Earlier => Neighbour(1);

    public Period? Later => Neighbour(-1);

    /// <summary>The month to show when none is asked for: the last published one, else for readers of everything the latest ended
    /// one.</summary>
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
        var first = state.Kpis.Active.Select(kpi => kpi.Actuals is [var value, ..] ? value.Period.Start : latest.Start).Append(latest.Start).Min();
        return [.. Enumerable.Range(0, MostMonths).Select(back => latest.Plus(-back)).TakeWhile(month => month.Start >= first)];
    }
}
