using System.Globalization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

/// <summary>One value of one KPI: a number, a rate with both its parts, or why there is neither.</summary>
public sealed record ActualRow
{
    public required KpiId Kpi { get; init; }

    /// <summary>A month as "2017-09", or a start and a length as "2017-07/P3M".</summary>
    public required string Period { get; init; }

    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public AbsenceReason? Absent { get; init; }

    public string? Note { get; init; }

    /// <summary>It is announced to change.</summary>
    public bool Provisional { get; init; }

    /// <summary>Null when the row says none, or more than one.</summary>
    internal Reading? Reading => this switch
    {
        { Value: { } value, Numerator: null, Denominator: null, Absent: null } => value,
        { Value: null, Numerator: { } numerator, Denominator: { } denominator, Absent: null } => new Reading.Rate(numerator, denominator),
        { Value: null, Numerator: null, Denominator: null, Absent: { } reason } => new Reading.Absent(reason),
        _ => null,
    };

    /// <summary>Everything it says, for the id of the command that it becomes.</summary>
    internal string[] Parts =>
    [
        Kpi.Value, Period, Text(Value), Text(Numerator), Text(Denominator), Absent?.ToString() ?? "", Note ?? "", Provisional ? "provisional" : "final",
    ];

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
