using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

public enum TextSize
{
    [JsonStringEnumMemberName("Small")] Small,
    [JsonStringEnumMemberName("Medium")] Medium,
    [JsonStringEnumMemberName("Large")] Large,
}
