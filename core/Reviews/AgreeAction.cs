using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Reviews;

/// <summary>Adds an action for a KPI or an objective. The owner of that KPI or objective and the strategy office may.</summary>
public sealed record AgreeAction(ActionId Action, KpiId? Kpi, ObjectiveId? Objective, PersonId Owner, DateOnly Due, FreeText Text) : ICommand
{
    public const int MaxTextLength = 1_000;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new ActionAgreed(Action, Kpi, Objective, Owner, Due, Text) switch
    {
        _ when Kpi is null == Objective is null => Decision.Reject(new ActionNeedsOneSubject()),
        _ when Kpi is { } kpi && !state.Kpis.All.ContainsKey(kpi) => Decision.Reject(new UnknownKpi(kpi)),
        _ when Objective is { } objective && !state.Strategy.Objectives.ContainsKey(objective) => Decision.Reject(new UnknownObjective(objective)),
        _ when !OwnsTheSubject(state, actor, now) && state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        _ when Action.Value.Flaw is { } flaw => Decision.Reject(flaw),
        _ when !Owner.IsValid => Decision.Reject(new InvalidPersonId(Owner)),
        _ when string.IsNullOrWhiteSpace(Text.Value) => Decision.Reject(new ActionNeedsAText()),
        _ when Text.Value.Length > MaxTextLength => Decision.Reject(new TextIsTooLong(MaxTextLength)),
        var agreed when state.Reviews.Actions.GetValueOrDefault(Action) is { } known =>
            known.Agreed == agreed ? Decision.NothingToDo : Decision.Reject(new ActionIsKnown(Action)),
        _ when Due < ReportingCalendar.Of(state.Organisation).DayOf(now) => Decision.Reject(new DueInThePast(Due)),
        var agreed => Decision.Accept(agreed),
    };

    private bool OwnsTheSubject(TenantState state, Actor actor, DateTimeOffset now) =>
        Kpi is { } kpi
            ? state.AnswersFor(state.Kpis.All[kpi], actor.Person, now)
            : Objective is { } objective && state.Strategy.Objectives[objective].Owner == actor.Person;
}
