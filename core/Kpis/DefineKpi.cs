using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record DefineKpi(KpiId Kpi, string Name, PersonId Owner, decimal Target) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Accept(new KpiDefined(Kpi, Name, Owner, Target)),
        var kpi when (kpi.Name, kpi.Owner, kpi.Target) == (Name, Owner, Target) => Decision.NothingToDo,
        _ => Decision.Reject(new KpiAlreadyDefined(Kpi)),
    };
}
