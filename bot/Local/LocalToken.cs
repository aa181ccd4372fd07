using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local;

internal sealed record LocalToken([property: JsonPropertyName("token")] string Token);
