using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Tabs.Views;

/// <summary>The start page: set-up steps, settings and people of an organisation.</summary>
public sealed record StartContent
{
    /// <summary>Action of the settings form.</summary>
    public const string Settings = "settings";

    // The fields for the organisation's own words.
    public const string ThemeField = "theme";
    public const string ObjectiveField = "objective";
    public const string MeasureField = "measure";
    public const string PerspectiveField = "perspective";
    public const string InitiativeField = "initiative";

    // The most people listed on the page; the export has all of them.
    public const int MostPeople = 200;

    public required TenantId Tenant { get; init; }

    public required OrganisationSettings? Current { get; init; }

    public required FormFrame Forms { get; init; }

    public required int Objectives { get; init; }

    public required bool PlanIsAgreed { get; init; }

    public required int Kpis { get; init; }

    /// <summary>The first <see cref="MostPeople"/> by name, with their roles.</summary>
    public required IReadOnlyList<(DirectoryEntry Person, IReadOnlySet<Role> Roles)> People { get; init; }

    public required int PeopleInAll { get; init; }

    public bool WasSaved { get; init; }

    public static StartContent Of(TenantState state, IReadOnlyList<DirectoryEntry> people, FormFrame forms) => new()
    {
        Tenant = state.Tenant,
        Current = state.Organisation.Settings,
        Forms = forms,
        Objectives = state.Strategy.Objectives.Count,
        PlanIsAgreed = state.Strategy.IsBaselined,
        Kpis = state.Kpis.Active.Count(),
        People = [.. people.OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).Take(MostPeople).Select(person => (person, (IReadOnlySet<Role>)state.People.RolesOf(person.Id)))],
        PeopleInAll = people.Count,
    };
}
