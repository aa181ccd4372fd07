using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

public enum TextWeight
{
    [JsonStringEnumMemberName("Lighter")] Lighter,
    [JsonStringEnumMemberName("Bolder")] Bolder,
}
