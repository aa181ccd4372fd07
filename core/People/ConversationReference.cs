using System.Text.Json.Serialization;

namespace StratexTeams.Core.People;

/// <summary>The person's personal conversation with the bot, as last received from the channel.</summary>
public sealed record ConversationReference(
    [property: JsonPropertyName("serviceUrl")] Uri ServiceUrl,
    [property: JsonPropertyName("conversationId")] string ConversationId);
