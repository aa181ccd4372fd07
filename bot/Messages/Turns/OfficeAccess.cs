using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages.Turns;

internal static class OfficeAccess
{
    extension(TenantState state)
    {
        /// <summary>Whether the actor belongs to the strategy office (role
        /// SMO) and may read everything: only they see who is late.</summary>
        public bool IsInStrategyOffice(Actor actor) => state.People.RolesOf(actor.Person).Contains(Role.Smo) && state.May(actor, Right.ReadEverything);
    }
}
