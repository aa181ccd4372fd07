using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local;

internal sealed record LocalOrganisationName(
    [property: JsonPropertyName("tenant")] string Tenant,
    [property: JsonPropertyName("name")] string Name);
