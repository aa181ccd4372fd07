using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Kpis;

/// <summary>Who may see more of a KPI than what is published, which everybody in the organisation may.</summary>
public static class Visibility
{
    extension(TenantState state)
    {
        /// <summary>Whoever gives or answers for its values, and readers of everything.</summary>
        public bool MaySeeDraftsOf(Kpi kpi, Actor actor, DateTimeOffset now) =>
            state.May(actor, Right.ReadEverything)
            || state.AnswersFor(kpi, actor.Person, now)
            || kpi.Definition.Deputy == actor.Person
            || kpi.Definition.Provider == actor.Person;
    }
}
