using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>How a version of a value came to be.</summary>
[JsonConverter(typeof(EnumName<ReportKind>))]
public enum ReportKind
{
    [JsonStringEnumMemberName("reported")] Reported,

    /// <summary>The owner said that the last period's value holds on.</summary>
    [JsonStringEnumMemberName("noChange")] NoChange,

    /// <summary>Another value while the period was open.</summary>
    [JsonStringEnumMemberName("correction")] Correction,

    /// <summary>Another value after the period was closed. Reports show both, what was reported and what is known now.</summary>
    [JsonStringEnumMemberName("restatement")] Restatement,
}
