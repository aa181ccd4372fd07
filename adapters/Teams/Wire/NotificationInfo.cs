using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <param name="Alert">Whether Teams also shows the message in the activity feed.</param>
public sealed record NotificationInfo([property: JsonPropertyName("alert")] bool Alert);
