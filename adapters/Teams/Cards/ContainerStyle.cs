using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

public enum ContainerStyle
{
    [JsonStringEnumMemberName("emphasis")]
    Emphasis,

    [JsonStringEnumMemberName("attention")]
    Attention,
}
