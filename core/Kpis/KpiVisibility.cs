using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Kpis;

/// <summary>Who may see a KPI's unpublished values; published ones are visible to everyone in the organisation.</summary>
public static class KpiVisibility
{
    extension(TenantState state)
    {
        /// <summary>True for owner, deputy, data provider, acting delegate and roles that read everything.</summary>
        public bool MaySeeDraftsOf(Kpi kpi, Actor actor, DateTimeOffset now) =>
            state.May(actor, Right.ReadEverything)
            || state.AnswersFor(kpi, actor.Person, now)
            || kpi.Definition.Deputy == actor.Person
            || kpi.Definition.Provider == actor.Person;
    }
}
