using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

public enum ChoiceStyle
{
    [JsonStringEnumMemberName("compact")]
    Compact,

    [JsonStringEnumMemberName("expanded")]
    Expanded,
}
