using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Sets the KPI's weight among its siblings from a day on, which must be the first of a month.</summary>
public sealed record SetKpiWeight(KpiId Kpi, DateOnly From, decimal Weight) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when kpi.Weights.HasFrom(From, Weight) => Decision.NothingToDo,
        _ when From.Day is not 1 => Decision.Reject(new NotTheFirstOfAMonth(From)),
        _ when Weight < 0 => Decision.Reject(new WeightBelowZero(Weight)),
        _ when !NumberBounds.Fit(Weight) => Decision.Reject(new NumberOutOfBounds(NumberBounds.Limit, NumberBounds.Decimals)),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new KpiWeightSet(Kpi, From, Weight)),
    };
}
