using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Sets the target and its scoring method from a day on, which must be the first of a month. Null ends the target.</summary>
public sealed record SetTargets(KpiId Kpi, DateOnly From, ScoringMethod? TargetRule) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when Equals(kpi.TargetRules.At(From), TargetRule) => Decision.NothingToDo,
        _ when From.Day is not 1 => Decision.Reject(new NotTheFirstOfAMonth(From)),
        var kpi when kpi.RuleBy(TargetRule)?.Flaw is { IsAdvice: false } flaw => Decision.Reject(flaw.AsRejection),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new KpiTargetsSet(Kpi, From, TargetRule)),
    };
}
