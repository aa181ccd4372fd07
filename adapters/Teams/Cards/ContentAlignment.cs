using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

public enum ContentAlignment
{
    [JsonStringEnumMemberName("Top")] Top,
    [JsonStringEnumMemberName("Center")] Center,
    [JsonStringEnumMemberName("Bottom")] Bottom,
}
