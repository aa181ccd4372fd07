using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ErrorResponse
{
    [JsonPropertyName("error")]
    public ErrorBody? Error { get; init; }
}
