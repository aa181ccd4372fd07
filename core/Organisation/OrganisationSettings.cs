using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

/// <summary>What holds for the whole organisation. Moving the start of the fiscal year relabels no period: a period is a start and a length.</summary>
public sealed record OrganisationSettings
{
    public required string Name { get; init; }

    public OwnWords Words { get; init; } = OwnWords.Usual;

    /// <summary>The month the fiscal year begins in, 1 to 12.</summary>
    public int FiscalYearStart { get; init; } = 1;

    /// <summary>An IANA name, as "Europe/London": periods end at midnight there.</summary>
    public string TimeZone { get; init; } = "UTC";

    [JsonConverter(typeof(ValueListConverter<DayOfWeek>))]
    public ValueList<DayOfWeek> WorkingDays { get; init; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [JsonConverter(typeof(ValueListConverter<DateOnly>))]
    public ValueList<DateOnly> Holidays { get; init; } = [];
}
