using System.Globalization;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>A person's roles as text: those granted, and KPI owner, data provider or deputy by the KPIs' definitions.</summary>
internal static class LocalRoles
{
    public static string Of(TenantState state, PersonId person, CultureInfo reader) => Words(state, person).ToList() switch
    {
        [] => SentenceCatalog.Text(new NoRole(), reader),
        var words => string.Join(" · ", words.Select(word => SentenceCatalog.Text(word, reader))),
    };

    private static IEnumerable<Sentence> Words(TenantState state, PersonId person)
    {
        foreach (var role in state.People.RolesOf(person))
        {
            yield return Word(role);
        }

        if (state.Kpis.Active.Count(kpi => kpi.Definition.Owner == person) is > 0 and var owned)
        {
            yield return new KpiOwnerRole(owned);
        }

        if (state.Kpis.Active.Any(kpi => kpi.Definition.Provider == person))
        {
            yield return new DataProviderRole();
        }

        if (state.Kpis.Active.Any(kpi => kpi.Definition.Deputy == person))
        {
            yield return new DeputyRole();
        }
    }

    private static Sentence Word(Role role) => role switch
    {
        Role.Smo => new StrategyOfficeRole(),
        Role.Executive => new ExecutiveRole(),
        Role.Viewer => new ViewerRole(),
        Role.Auditor => new AuditorRole(),
        Role.Administrator => new AdministratorRole(),
    };
}
