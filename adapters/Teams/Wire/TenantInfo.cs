using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record TenantInfo
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
