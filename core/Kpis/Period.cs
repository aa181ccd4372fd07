using System.Globalization;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>A start month and a length in months, written as ISO 8601 has it: "2017-07/P1M". A new fiscal year relabels nothing.</summary>
[JsonConverter(typeof(StringIdConverter<Period>))]
public readonly record struct Period(DateOnly Start, int Months) : IStringId<Period>
{
    public static Period Month(int year, int month) => new(new DateOnly(year, month, 1), 1);

    /// <summary>The first day that is no longer in the period.</summary>
    public DateOnly End => Start.AddMonths(Months);

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM}/P{Months}M");

    public static Period From(string value) => TryParse(value, out var period)
        ? period
        : throw new FormatException($"'{value}' is not a period such as 2017-07/P1M.");

    /// <summary>Accepts exactly what <see cref="Value"/> writes, with a length of 1, 3, 6 or 12 months.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = text.Split("/P") is [var start, [.. var months, 'M']]
            && DateOnly.TryParseExact(start, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length is (1 or 3 or 6 or 12)
                ? new Period(first, length)
                : default;
        return period.Months > 0 && period.Value == text;
    }

    public override string ToString() => Value;
}
