using System.Diagnostics;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>What was reported for a KPI and period: a number, a rate with numerator and denominator, or why there is no value.</summary>
[JsonConverter(typeof(ActualConverter))]
public abstract record Actual : IFormattable
{
    private Actual()
    {
    }

    /// <summary>The number or the quotient; null when there is no value or the denominator is 0.</summary>
    public decimal? Value => this switch
    {
        Number number => number.Amount,
        Rate { Denominator: 0 } or Absent => null,
        Rate rate => rate.Numerator / rate.Denominator,
        _ => throw new UnreachableException(),
    };

    public sealed override string ToString() => ToString(null, null);

    /// <summary>"88.2", "412 of 477", or the tag of the absence reason.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => this switch
    {
        Number number => number.Amount.ToString(format, formatProvider),
        Rate rate => string.Create(formatProvider, $"{rate.Numerator} of {rate.Denominator}"),
        Absent absent => EnumTags.Of(absent.Reason),
        _ => throw new UnreachableException(),
    };

    public static implicit operator Actual(decimal amount) => FromDecimal(amount);

    public static Actual FromDecimal(decimal amount) => new Number(amount);

    public sealed record Number(decimal Amount) : Actual;

    public sealed record Rate(decimal Numerator, decimal Denominator) : Actual;

    public sealed record Absent(AbsenceReason Reason) : Actual;
}
