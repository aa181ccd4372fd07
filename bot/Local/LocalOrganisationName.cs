namespace StratexTeams.Bot.Local;

internal sealed record LocalOrganisationName(string Tenant, string Name);
