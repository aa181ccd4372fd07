using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>How a version of a value was reported.</summary>
[JsonConverter(typeof(EnumName<ReportKind>))]
public enum ReportKind
{
    [JsonStringEnumMemberName("reported")] Reported,

    /// <summary>The owner confirmed that the previous period's value still applies.</summary>
    [JsonStringEnumMemberName("noChange")] NoChange,

    /// <summary>A different value while the period was open.</summary>
    [JsonStringEnumMemberName("correction")] Correction,

    /// <summary>A different value after the period was locked. Scorecards can show it as reported and as now known.</summary>
    [JsonStringEnumMemberName("restatement")] Restatement,
}
