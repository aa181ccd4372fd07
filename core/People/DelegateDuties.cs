using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Delegates a person's duties for a time; a later delegation replaces it. Delegates cannot delegate further.</summary>
public sealed record DelegateDuties(PersonId Person, Delegation Delegation) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Delegation switch
    {
        _ when actor.Person != Person && state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        _ when !Delegation.Deputy.IsValid => Decision.Reject(new InvalidPersonId(Delegation.Deputy)),
        _ when !Person.IsValid => Decision.Reject(new InvalidPersonId(Person)),
        _ when Delegation.Deputy == Person => Decision.Reject(new CannotDeputiseForOneself()),
        { From: var from, Until: var until } when until < from => Decision.Reject(new EndsBeforeItBegins(from, until)),
        _ when state.People.Delegations.GetValueOrDefault(Person) == Delegation => Decision.NothingToDo,
        _ => Decision.Accept(new DutiesDelegated(Person, Delegation)),
    };
}
