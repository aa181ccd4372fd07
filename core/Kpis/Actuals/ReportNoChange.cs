using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>Reports the previous period's value for this period.</summary>
public sealed record ReportNoChange(KpiId Kpi, Period Period) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when kpi.ActualIn(Period.Previous)?.Actual is { Value: not null } last => Repeat(state, kpi, last, actor, now),
        _ => Decision.Reject(new NoEarlierValue(Kpi, Period.Previous)),
    };

    private Decision Repeat(TenantState state, Kpi kpi, Actual last, Actor actor, DateTimeOffset now) => kpi.ActualIn(Period) switch
    {
        _ when state.ReportingRefusal(kpi, Period, last, actor, now) is { } refusal => Decision.Reject(refusal),
        { Actual: var held } when held == last => Decision.NothingToDo,
        _ when state.Scorecards.IsLocked(Period) => Decision.Reject(new PeriodIsLocked(Period)),
        { Actual: not Actual.Absent } => Decision.Reject(new ValueAlreadyReported(Kpi)),
        _ => Decision.Accept(new KpiValueReported(Kpi, Period, last, Kind: ReportKind.NoChange)),
    };
}
