using System.Text.Json.Serialization;

namespace StratexTeams.Core.Calendar;

/// <summary>Working days after the end of a period until its value is available, due and locked; non-decreasing, from 0.</summary>
public sealed record ReportingDeadlines(
    [property: JsonPropertyName("available")] int Available = 3,
    [property: JsonPropertyName("due")] int Due = 6,
    [property: JsonPropertyName("lock")] int Lock = 10)
{
    [JsonIgnore]
    public bool IsInOrder => 0 <= Available && Available <= Due && Due <= Lock;
}
