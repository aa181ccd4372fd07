using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Reviews;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>Content of a KPI's page: periods, XmR chart, forecast and actions.</summary>
public sealed record KpiView
{
    public const int DefaultPeriodCount = 36;

    public required Kpi Kpi { get; init; }

    /// <summary>Oldest first, up to the latest ended period, including periods without a value.</summary>
    public required IReadOnlyList<KpiPeriod> Periods { get; init; }

    public required XmrChart Chart { get; init; }

    /// <summary>Forecast for the last period of the fiscal year of the next period.</summary>
    public required Forecast Forecast { get; init; }

    /// <summary>Score of the forecast by the target of the latest period; grey without a forecast or target.</summary>
    public required KpiScore ForecastScore { get; init; }

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public KpiPeriod? Latest => Periods.LastOrDefault(period => period.JudgedFigure.Aggregated.Value is not null);

    /// <summary>Null for an unknown KPI.</summary>
    public static KpiView? Of(TenantState state, KpiId id, DateTimeOffset now, int periods = DefaultPeriodCount)
    {
        if (!state.Kpis.All.TryGetValue(id, out var kpi))
        {
            return null;
        }

        var calendar = ReportingCalendar.Of(state.Organisation);
        var latest = calendar.Fiscal.LatestComplete(calendar.DayOf(now), kpi.Definition.Frequency);
        var shown = latest.Rolling(periods).SkipWhile(period => kpi.Actuals is not [var first, ..] || period.Start < first.Period.Start);
        IReadOnlyList<PeriodActual> readings = [.. kpi.Actuals.Where(value => value.Period.End <= latest.End).Select(value => value.AsPeriodActual())];
        var forecast = Forecast.At(YearEnd(latest, calendar.Fiscal), readings);
        return new()
        {
            Kpi = kpi,
            Periods = [.. shown.Select(period => PeriodOf(state, kpi, period, calendar.Fiscal))],
            Chart = XmrChart.Of([.. readings.Select(reading => reading.Actual.Value).OfType<decimal>()]),
            Forecast = forecast,
            ForecastScore = forecast is Forecast.Line line && kpi.RuleBy(kpi.TargetRules.At(latest.Start)) is { } rule ? rule.Score(line.Value) : KpiScore.NoData,
            Actions = [.. state.Reviews.Actions.Values.Where(action => action.Agreed.Kpi == id).OrderBy(action => action.Agreed.Due)],
        };
    }

    private static KpiPeriod PeriodOf(TenantState state, Kpi kpi, Period period, FiscalCalendar fiscal)
    {
        var measured = kpi.JudgedIn(period, fiscal);
        return new(
            period,
            kpi.ActualIn(period),
            measured,
            measured.Rule?.Method.TargetNumber,
            measured.Rule?.DetailsOf(measured.Aggregated.Value) ?? new(null, null, null, RagStatus.NotScored),
            Trend.Of(measured.Score.Points, PointsOf(kpi, period.Previous, fiscal), PointsOf(kpi, period.SamePeriodLastYear, fiscal)),
            state.Attestations.Of(kpi.Id, period));
    }

    private static decimal? PointsOf(Kpi kpi, Period period, FiscalCalendar fiscal) => kpi.JudgedIn(period, fiscal).Score.Points;

    private static Period YearEnd(Period period, FiscalCalendar fiscal) =>
        period with { Start = fiscal.YearOf(period.Next).End.AddMonths(-period.Months) };
}
