using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Effects;

/// <summary>The kind of message. It decides the sending order, and whether a message is sent again when nobody knows whether it
/// arrived.</summary>
[JsonConverter(typeof(EnumName<EffectKind>))]
public enum EffectKind
{
    /// <summary>An update that replaces a card in place. Sent before all others. Repeating it is harmless, so it is sent again until Teams
    /// confirms it.</summary>
    [JsonStringEnumMemberName("answer")] CardUpdate,

    /// <summary>A new card. Sent again once: both copies carry the same command ids, so pressing both has the effect of one
    /// press.</summary>
    [JsonStringEnumMemberName("card")] Card,

    /// <summary>A plain message. Never sent again, because receiving it twice would be worse than not at all.</summary>
    [JsonStringEnumMemberName("notice")] Notice,
}

[JsonConverter(typeof(EnumName<EffectFailure>))]
public enum EffectFailure
{
    /// <summary>Teams refused it for good: the app is blocked or uninstalled, or the recipient unknown.</summary>
    [JsonStringEnumMemberName("refused")] Refused,

    /// <summary>It is unknown whether it was sent, and its kind forbids another attempt.</summary>
    [JsonStringEnumMemberName("undecided")] InDoubt,
}
