using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

/// <summary>How the buttons of our cards speak to us. Both are understood, whatever a card was made with.</summary>
[JsonConverter(typeof(EnumName<CardPress>))]
public enum CardPress
{
    /// <summary>The answer takes the card's place at once.</summary>
    [JsonStringEnumMemberName("execute")] Execute,

    /// <summary>The press is a message, and the answer follows it: for clients on which the other does nothing.</summary>
    [JsonStringEnumMemberName("submit")] Submit,
}
