using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <param name="Alert">Whether it is to be announced beside the conversation.</param>
public sealed record NotificationInfo([property: JsonPropertyName("alert")] bool Alert);
