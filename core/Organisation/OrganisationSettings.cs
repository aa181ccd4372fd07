using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Organisation;

/// <summary>Settings of the organisation. Changing the fiscal year start changes no stored period.</summary>
public sealed record OrganisationSettings
{
    /// <summary>Rows that fit on a phone screen without scrolling.</summary>
    public const int DefaultCardRows = 6;

    public const int MaxCardRows = 12;

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("words")]
    public OwnWords Words { get; init; } = OwnWords.Default;

    /// <summary>The month the fiscal year begins in, 1 to 12.</summary>
    [JsonPropertyName("fiscalYearStart")]
    public int FiscalYearStart { get; init; } = 1;

    /// <summary>IANA name, such as "Europe/London"; periods end at midnight there.</summary>
    [JsonPropertyName("timeZone")]
    public string TimeZone { get; init; } = "UTC";

    [JsonPropertyName("workingDays"), JsonConverter(typeof(ValueListConverter<DayOfWeek>))]
    public ValueList<DayOfWeek> WorkingDays { get; init; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [JsonPropertyName("holidays"), JsonConverter(typeof(ValueListConverter<DateOnly>))]
    public ValueList<DateOnly> Holidays { get; init; } = [];

    [JsonPropertyName("cardPress"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CardPress CardPress { get; init; }

    /// <summary>Values a card asks for at a time, 1 to 12.</summary>
    [JsonIgnore]
    public int CardRows
    {
        get => StoredCardRows ?? DefaultCardRows;
        init => StoredCardRows = value;
    }

    /// <summary>Stored only when not the default, so that records written before this setting existed keep their bytes.</summary>
    [JsonPropertyName("cardRows"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StoredCardRows { get; init => field = value is DefaultCardRows ? null : value; }
}
