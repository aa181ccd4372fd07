using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

/// <summary>What holds for the whole organisation. Moving the start of the fiscal year relabels no period: a period is a start and a length.</summary>
public sealed record OrganisationSettings
{
    /// <summary>A phone's screen; more inputs on one card are scrolled past.</summary>
    public const int UsualCardRows = 6;

    public const int MostCardRows = 12;

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("words")]
    public OwnWords Words { get; init; } = OwnWords.Usual;

    /// <summary>The month the fiscal year begins in, 1 to 12.</summary>
    [JsonPropertyName("fiscalYearStart")]
    public int FiscalYearStart { get; init; } = 1;

    /// <summary>An IANA name, as "Europe/London": periods end at midnight there.</summary>
    [JsonPropertyName("timeZone")]
    public string TimeZone { get; init; } = "UTC";

    [JsonPropertyName("workingDays"), JsonConverter(typeof(ValueListConverter<DayOfWeek>))]
    public ValueList<DayOfWeek> WorkingDays { get; init; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [JsonPropertyName("holidays"), JsonConverter(typeof(ValueListConverter<DateOnly>))]
    public ValueList<DateOnly> Holidays { get; init; } = [];

    [JsonPropertyName("cardPress"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CardPress CardPress { get; init; }

    /// <summary>How many numbers a card asks for at a time, 1 to 12.</summary>
    [JsonIgnore]
    public int CardRows
    {
        get => OwnCardRows ?? UsualCardRows;
        init => OwnCardRows = value;
    }

    /// <summary>Stored where it is not the usual, so that records from before there was a choice stay what they are.</summary>
    [JsonPropertyName("cardRows"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? OwnCardRows { get; init => field = value is UsualCardRows ? null : value; }
}
