using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>A person whom the user of the page can act as.</summary>
internal sealed record LocalPerson
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The person's roles, in the reader's language.</summary>
    [JsonPropertyName("role")]
    public required string Role { get; init; }

    /// <summary>How many items they have to report, explain, attest or correct now.</summary>
    [JsonPropertyName("waits")]
    public required int DueCount { get; init; }

    [JsonPropertyName("account")]
    public required string ObjectId { get; init; }

    [JsonPropertyName("conversation")]
    public required string Conversation { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    [JsonPropertyName("rightToLeft")]
    public required bool RightToLeft { get; init; }

    [JsonPropertyName("timeZone")]
    public string? TimeZone { get; init; }

    /// <summary>The id of the last message that the bot sent them.</summary>
    [JsonPropertyName("heard")]
    public string? LastBotMessage { get; init; }
}
