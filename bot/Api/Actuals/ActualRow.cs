using System.Globalization;
using System.Text.Json.Serialization;
using StratexTeams.Bot.Api.Json;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Bot.Api.Actuals;

/// <summary>One value of one KPI: a number, a rate with both its parts, or why there is neither.</summary>
public sealed record ActualRow
{
    [JsonPropertyName("kpi")]
    public required KpiId Kpi { get; init; }

    /// <summary>A month as "2017-09", or a start and a length as "2017-07/P3M".</summary>
    [JsonPropertyName("period")]
    public required string Period { get; init; }

    [JsonPropertyName("value")]
    public decimal? Value { get; init; }

    [JsonPropertyName("numerator")]
    public decimal? Numerator { get; init; }

    [JsonPropertyName("denominator")]
    public decimal? Denominator { get; init; }

    [JsonPropertyName("absent")]
    public AbsenceReason? Absent { get; init; }

    [JsonPropertyName("note")]
    public string? Note { get; init; }

    /// <summary>It is announced to change.</summary>
    [JsonPropertyName("provisional")]
    public bool Provisional { get; init; }

    /// <summary>Null when the row says none, or more than one.</summary>
    internal Actual? Actual => this switch
    {
        { Value: { } value, Numerator: null, Denominator: null, Absent: null } => value,
        { Value: null, Numerator: { } numerator, Denominator: { } denominator, Absent: null } => new Actual.Rate(numerator, denominator),
        { Value: null, Numerator: null, Denominator: null, Absent: { } reason } => new Actual.Absent(reason),
        _ => null,
    };

    /// <summary>Everything it says, for the id of the command that it becomes.</summary>
    internal string[] CommandIdParts =>
    [
        Kpi.Value, Period, Text(Value), Text(Numerator), Text(Denominator), Absent is { } reason ? ApiWords.Of(reason) : "", Note ?? "", Provisional ? "provisional" : "final",
    ];

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
