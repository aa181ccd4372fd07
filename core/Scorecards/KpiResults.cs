using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>Calculates the KPI results for the scorecard of one month, as known on one day.</summary>
internal sealed class KpiResults(TenantState state, Period viewed, DateOnly day)
{
    private static readonly StalenessWindow Window = new();

    private readonly ReportingCalendar _calendar = ReportingCalendar.Of(state.Organisation);
    private readonly Period?[] _periods = new Period?[Enum.GetValues<Frequency>().Length];
    private readonly Dictionary<(Period, ReportingDeadlines), ReportingDates> _dates = [];

    /// <summary>KPIs without an objective in the plan are left out; <see cref="AlignmentCheck"/> lists them.</summary>
    public IEnumerable<KpiResult> All =>
        from kpi in state.Kpis.Active
        where kpi.Definition.Objective is { } id && state.Strategy.Objectives.ContainsKey(id)
        select Of(kpi, kpi.Definition.Objective.GetValueOrDefault());

    public IEnumerable<KpiResult> Of(ObjectiveId objective) => state.Kpis.Of(objective).Select(kpi => Of(kpi, objective));

    public KpiResult Of(Kpi kpi, ObjectiveId objective)
    {
        var period = _periods[(int)kpi.Definition.Frequency] ??= _calendar.Fiscal.LatestComplete(viewed.End, kpi.Definition.Frequency);
        var held = kpi.ActualIn(period);
        var measured = kpi.JudgedIn(period, _calendar.Fiscal, state.Scorecards.Policy.Cap);
        var attestation = state.Attestations.LevelOf(kpi.Id, period);
        var last = held is { Actual.Value: not null } ? null : kpi.LatestBefore(period);
        return new()
        {
            Kpi = kpi.Id,
            Objective = objective,
            Unit = kpi.Definition.Unit ?? state.Strategy.Objectives[objective].Unit,
            Period = period,
            Actual = held?.Actual,
            JudgedFigure = measured.Aggregated.Value,
            TargetRule = measured.Rule?.Method,
            Weight = kpi.WeightIn(period),
            Points = measured.Score.Points,
            Status = measured.Score.Status,
            State = StateOf(kpi, period, held, attestation, last),
            Attestation = attestation,
            IsCritical = kpi.Definition.IsCritical,
            IsRestated = held is { IsRestated: true },
            LastPoints = last is null ? null : kpi.JudgedIn(last.Period, _calendar.Fiscal, state.Scorecards.Policy.Cap).Score.Points,
        };
    }

    private ValueState StateOf(Kpi kpi, Period period, ActualVersion? held, AttestationLevel attestation, ActualVersion? last) => new ValueStateRules
    {
        Dates = DatesOf(kpi, period),
        IsLocked = state.Scorecards.IsLocked(period),
        Actual = held?.Actual,
        IsProvisional = held is { IsProvisional: true },
        Attestation = attestation,
        LastValue = last?.Period,
    }.StateOn(day, Window);

    // Cached: all KPIs share a few dates, and counting working days is the slowest part of a result.
    private ReportingDates DatesOf(Kpi kpi, Period period)
    {
        if (!_dates.TryGetValue((period, kpi.Definition.Deadlines), out var dates))
        {
            _dates[(period, kpi.Definition.Deadlines)] = dates = _calendar.DatesOf(kpi, period);
        }

        return dates;
    }
}
