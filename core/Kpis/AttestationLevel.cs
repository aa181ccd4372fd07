using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>Who stands behind a value.</summary>
[JsonConverter(typeof(EnumName<AttestationLevel>))]
public enum AttestationLevel
{
    [JsonStringEnumMemberName("none")] None,

    /// <summary>The owner who keyed it.</summary>
    [JsonStringEnumMemberName("stated")] Stated,

    /// <summary>A second person, or an automatic feed; this is stated too, and more.</summary>
    [JsonStringEnumMemberName("verified")] Verified,
}
