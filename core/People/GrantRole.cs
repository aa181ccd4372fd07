using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

public sealed record GrantRole(PersonId Person, Role Role) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state switch
    {
        _ when state.Refusal(actor, Right.GrantRoles) is { } refusal => Decision.Reject(refusal),
        _ when !Person.IsValid => Decision.Reject(new InvalidPersonId(Person)),
        _ when state.People.RolesOf(Person).Contains(Role) => Decision.NothingToDo,
        _ => Decision.Accept(new RoleGranted(Person, Role)),
    };
}
