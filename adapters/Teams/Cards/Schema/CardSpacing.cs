using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

public enum CardSpacing
{
    [JsonStringEnumMemberName("None")] None,
    [JsonStringEnumMemberName("Small")] Small,
    [JsonStringEnumMemberName("Medium")] Medium,
    [JsonStringEnumMemberName("Large")] Large,
}
