using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.People;

/// <summary>Who may see more than what is published, which everybody in the organisation may.</summary>
public static class Visibility
{
    extension(TenantState state)
    {
        /// <summary>Whoever answers for a KPI sees its values before they are published, as do readers of everything.</summary>
        public bool MaySeeDraftsOf(Kpi kpi, Actor actor, DateTimeOffset now) =>
            state.May(actor, Right.ReadEverything)
            || state.AnswersFor(kpi, actor.Person, now)
            || kpi.Definition.Deputy == actor.Person
            || kpi.Definition.Provider == actor.Person;
    }
}
