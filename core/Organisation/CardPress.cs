using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Organisation;

/// <summary>Which Adaptive Card action the buttons of new cards use. Presses of both kinds are handled.</summary>
[JsonConverter(typeof(EnumName<CardPress>))]
public enum CardPress
{
    /// <summary>Action.Execute: the response replaces the card at once.</summary>
    [JsonStringEnumMemberName("execute")] Execute,

    /// <summary>Action.Submit: the press arrives as a message and the answer follows, for clients without Action.Execute.</summary>
    [JsonStringEnumMemberName("submit")] Submit,
}
