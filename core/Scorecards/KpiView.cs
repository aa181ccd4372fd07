using StratexTeams.Core.Kpis;
using StratexTeams.Core.Reviews;

namespace StratexTeams.Core.Scorecards;

/// <summary>Content of a KPI's page: periods, XmR chart, forecast and actions.</summary>
public sealed record KpiView
{
    public const int UsualPeriods = 36;

    public required Kpi Kpi { get; init; }

    /// <summary>Oldest first, up to the latest ended period, including periods without a value.</summary>
    public required IReadOnlyList<KpiPeriod> Periods { get; init; }

    public required XmrChart Chart { get; init; }

    /// <summary>Forecast for the last period of the fiscal year of the next period.</summary>
    public required Forecast Forecast { get; init; }

    /// <summary>Score of the forecast by the target of the latest period; grey without a forecast or target.</summary>
    public required KpiScore ForecastScore { get; init; }

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public KpiPeriod? Latest => Periods.LastOrDefault(period => period.Measured.Actual.Value is not null);

    /// <summary>Null for an unknown KPI.</summary>
    public static KpiView? Of(TenantState state, KpiId id, DateTimeOffset now, int periods = UsualPeriods)
    {
        if (!state.Kpis.All.TryGetValue(id, out var kpi))
        {
            return null;
        }

        var calendar = ReportingCalendar.Of(state.Organisation);
        var latest = calendar.Fiscal.LatestComplete(calendar.DayOf(now), kpi.Definition.Frequency);
        var shown = latest.Rolling(periods).SkipWhile(period => kpi.Values is not [var first, ..] || period.Start < first.Period.Start);
        IReadOnlyList<PeriodReading> readings = [.. kpi.Values.Where(value => value.Period.End <= latest.End).Select(value => value.AsReading())];
        var forecast = Forecast.At(YearEnd(latest, calendar.Fiscal), readings);
        return new()
        {
            Kpi = kpi,
            Periods = [.. shown.Select(period => PeriodOf(state, kpi, period, calendar.Fiscal))],
            Chart = XmrChart.Of([.. readings.Select(reading => reading.Reading.Value).OfType<decimal>()]),
            Forecast = forecast,
            ForecastScore = forecast is Forecast.Line line && kpi.RuleBy(kpi.Marks.At(latest.Start)) is { } rule ? rule.Score(line.Value) : KpiScore.NoData,
            Actions = [.. state.Reviews.Actions.Values.Where(action => action.Agreed.Kpi == id).OrderBy(action => action.Agreed.Due)],
        };
    }

    private static KpiPeriod PeriodOf(TenantState state, Kpi kpi, Period period, FiscalCalendar fiscal)
    {
        var measured = kpi.MeasuredIn(period, fiscal);
        return new(
            period,
            kpi.ValueOf(period),
            measured,
            measured.Rule?.Method.Aim,
            measured.Rule?.Figures(measured.Actual.Value) ?? new(null, null, null, RagStatus.NotScored),
            Trend.Of(measured.Score.Points, PointsOf(kpi, period.Previous, fiscal), PointsOf(kpi, period.LikePeriodLastYear, fiscal)),
            state.Attestations.Of(kpi.Id, period));
    }

    private static decimal? PointsOf(Kpi kpi, Period period, FiscalCalendar fiscal) => kpi.MeasuredIn(period, fiscal).Score.Points;

    private static Period YearEnd(Period period, FiscalCalendar fiscal) =>
        period with { Start = fiscal.YearOf(period.Next).End.AddMonths(-period.Months) };
}
