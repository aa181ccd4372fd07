using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ConversationResourceResponse
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
