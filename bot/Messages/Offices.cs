using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages;

internal static class Offices
{
    extension(TenantState state)
    {
        /// <summary>Who may see who is late: a member of the strategy office, and nobody else who reads everything.</summary>
        public bool IsOfTheOffice(Actor actor) => state.People.RolesOf(actor.Person).Contains(Role.Smo) && state.May(actor, Right.ReadEverything);
    }
}
