using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis;

/// <summary>Who has attested a value.</summary>
[JsonConverter(typeof(EnumName<AttestationLevel>))]
public enum AttestationLevel
{
    [JsonStringEnumMemberName("none")] None,

    /// <summary>The person who reported the value attested it.</summary>
    [JsonStringEnumMemberName("stated")] Stated,

    /// <summary>A second person attested it, or its owner did for a value from an automatic feed. Counts as stated too.</summary>
    [JsonStringEnumMemberName("verified")] Verified,
}
