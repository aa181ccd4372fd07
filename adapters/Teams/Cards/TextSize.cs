using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

public enum TextSize
{
    [JsonStringEnumMemberName("Small")] Small,
    [JsonStringEnumMemberName("Medium")] Medium,
    [JsonStringEnumMemberName("Large")] Large,
}
