using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Withdraws a role. The last administrator is kept, because nobody could grant roles any more.</summary>
public sealed record WithdrawRole(PersonId Person, Role Role) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state switch
    {
        _ when state.Refusal(actor, Right.GrantRoles) is { } refusal => Decision.Reject(refusal),
        _ when !state.People.RolesOf(Person).Contains(Role) => Decision.NothingToDo,
        _ when Role is Role.Administrator && state.People.HoldersOf(Role.Administrator).Count() is 1 => Decision.Reject(new LastAdministrator(Person)),
        _ => Decision.Accept(new RoleWithdrawn(Person, Role)),
    };
}
