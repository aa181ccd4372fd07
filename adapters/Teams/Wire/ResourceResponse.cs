using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ResourceResponse
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
