using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

public enum TextWeight
{
    [JsonStringEnumMemberName("Lighter")] Lighter,
    [JsonStringEnumMemberName("Bolder")] Bolder,
}
