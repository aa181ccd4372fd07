using System.Globalization;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Calendar;

/// <summary>
/// A start month and a length in months, in ISO 8601 form "2017-07/P1M", so that a change of fiscal year changes no stored
/// period. Formatted with a culture it reads "July 2017".
/// </summary>
[JsonConverter(typeof(StringIdConverter<Period>))]
public readonly record struct Period(DateOnly Start, int Months) : IStringId<Period>, IFormattable
{
    public static Period Month(int year, int month) => new(new DateOnly(year, month, 1), 1);

    /// <summary>Exclusive end: the first day after the period.</summary>
    public DateOnly End => Start.AddMonths(Months);

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM}/P{Months}M");

    public static Period From(string value) => TryParse(value, out var period)
        ? period
        : throw new FormatException($"'{value}' is not a period such as 2017-07/P1M.");

    /// <summary>
    /// Accepts only what <see cref="Value"/> writes, with a length of 1, 3, 6 or 12 months. Parsed by hand for speed: most facts hold one.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = text is [_, _, _, _, '-', _, _, '/', 'P', .. { Length: 1 or 2 } length, 'M']
            && TryNumber(text[..4], out var year) && TryNumber(text[5..7], out var month) && TryNumber(length, out var months)
            && year > 0 && month is >= 1 and <= 12 && months is (1 or 3 or 6 or 12) && length[0] != '0'
                ? new Period(new DateOnly(year, month, 1), months)
                : default;
        return period.Months > 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public override string ToString() => Value;

    public string ToString(string? format, IFormatProvider? formatProvider) => formatProvider is CultureInfo { Name.Length: > 0 } ? NameIn(formatProvider) : Value;

    /// <summary>"October 2026", "Jul 2026 – Sep 2026".</summary>
    public string NameIn(IFormatProvider? language) => Months is 1
        ? Start.ToString("MMMM yyyy", language)
        : string.Create(language, $"{Start:MMM yyyy} – {End.AddDays(-1):MMM yyyy}");
}
