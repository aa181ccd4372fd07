using System.Diagnostics;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>What one period holds for a KPI: a number, a rate with both its parts, or the reason why there is neither.</summary>
[JsonConverter(typeof(ReadingConverter))]
public abstract record Reading : IFormattable
{
    private Reading()
    {
    }

    /// <summary>Nothing when the reading is absent, or is a rate over nothing.</summary>
    public decimal? Value => this switch
    {
        Number number => number.Amount,
        Rate { Denominator: 0 } or Absent => null,
        Rate rate => rate.Numerator / rate.Denominator,
        _ => throw new UnreachableException(),
    };

    public sealed override string ToString() => ToString(null, null);

    /// <summary>As people write it: "88.2", "412 of 477"; an absence by the tag of its reason.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => this switch
    {
        Number number => number.Amount.ToString(format, formatProvider),
        Rate rate => string.Create(formatProvider, $"{rate.Numerator} of {rate.Denominator}"),
        Absent absent => EnumTags.Of(absent.Reason),
        _ => throw new UnreachableException(),
    };

    public static implicit operator Reading(decimal amount) => FromDecimal(amount);

    public static Reading FromDecimal(decimal amount) => new Number(amount);

    public sealed record Number(decimal Amount) : Reading;

    public sealed record Rate(decimal Numerator, decimal Denominator) : Reading;

    public sealed record Absent(AbsenceReason Reason) : Reading;
}
