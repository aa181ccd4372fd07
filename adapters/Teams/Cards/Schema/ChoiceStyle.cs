using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

public enum ChoiceStyle
{
    [JsonStringEnumMemberName("compact")]
    Compact,

    [JsonStringEnumMemberName("expanded")]
    Expanded,
}
