using System.Text.Json.Serialization;

namespace StratexTeams.Core.People;

/// <summary>The personal conversation with the bot, as the channel named it last.</summary>
public sealed record ConversationReference(
    [property: JsonPropertyName("serviceUrl")] Uri ServiceUrl,
    [property: JsonPropertyName("conversationId")] string ConversationId);
