using System.Text.Json.Serialization;

namespace StratexTeams.Core.Kpis;

/// <summary>How many working days after the end of a period its value can exist, is asked for, and closes.</summary>
public sealed record ReportingLag(
    [property: JsonPropertyName("available")] int Available = 3,
    [property: JsonPropertyName("due")] int Due = 6,
    [property: JsonPropertyName("lock")] int Lock = 10)
{
    [JsonIgnore]
    public bool IsInOrder => 0 <= Available && Available <= Due && Due <= Lock;
}
