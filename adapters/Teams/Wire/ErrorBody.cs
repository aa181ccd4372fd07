using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ErrorBody
{
    [JsonPropertyName("code")]
    public string? Code { get; init; }
}
