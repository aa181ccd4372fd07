using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

public enum ContentAlignment
{
    [JsonStringEnumMemberName("Top")] Top,
    [JsonStringEnumMemberName("Center")] Center,
    [JsonStringEnumMemberName("Bottom")] Bottom,
}
