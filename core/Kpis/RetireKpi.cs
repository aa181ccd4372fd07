using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>Removes a KPI from the plan. Defining it again restores it with its history.</summary>
public sealed record RetireKpi(KpiId Kpi) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        { IsRetired: true } => Decision.NothingToDo,
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new KpiRetired(Kpi)),
    };
}
