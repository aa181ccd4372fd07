using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Effects;

/// <summary>What kind of message it is. It decides the lane, and what a claim without a result means.</summary>
[JsonConverter(typeof(EnumName<EffectKind>))]
public enum EffectKind
{
    /// <summary>The card that replaces a pressed one. Goes first; putting the same card twice is harmless, so it is sent again until it is known.</summary>
    [JsonStringEnumMemberName("answer")] Answer,

    /// <summary>A card with a question. Sent again once: its twin carries the same command ids, so a second press changes nothing.</summary>
    [JsonStringEnumMemberName("card")] Card,

    /// <summary>A plain notice. Never sent again: twice would be worse than not at all.</summary>
    [JsonStringEnumMemberName("notice")] Notice,
}

[JsonConverter(typeof(EnumName<EffectFailure>))]
public enum EffectFailure
{
    /// <summary>The outside said no for good: blocked, uninstalled, unknown.</summary>
    [JsonStringEnumMemberName("refused")] Refused,

    /// <summary>Nobody knows whether it was sent, and its kind forbids another try.</summary>
    [JsonStringEnumMemberName("undecided")] Undecided,
}
