using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record ReportKpiValue(KpiId Kpi, Period Period, decimal Value, FreeText? Comment) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when kpi.Owner != actor.Person => Decision.Reject(new NotTheKpiOwner(Kpi)),
        var kpi when kpi.ValueOf(Period) == Value => Decision.NothingToDo,
        _ => Decision.Accept(new KpiValueReported(Kpi, Period, Value, Comment)),
    };
}
