using StratexTeams.Core.EventLog;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>What values are held against from a day on; nothing ends the target there. Give the first day of a month.</summary>
public sealed record SetMarks(KpiId Kpi, DateOnly From, ScoringMethod? Marks) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        _ when From.Day is not 1 => Decision.Reject(new NotTheFirstOfAMonth(From)),
        var kpi when kpi.RuleBy(Marks)?.Flaw is { IsAdvice: false } flaw => Decision.Reject(flaw.AsRejection),
        var kpi when kpi.Marks.HasFrom(From, Marks) => Decision.NothingToDo,
        _ => Decision.Accept(new KpiMarksSet(Kpi, From, Marks)),
    };
}
